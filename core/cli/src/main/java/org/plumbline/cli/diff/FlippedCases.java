package org.plumbline.cli.diff;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.analysis.impact.Flip;
import org.plumbline.analysis.impact.Impact;
import org.plumbline.analysis.impact.Outcome;
import org.plumbline.formats.spill.Codec;
import org.plumbline.formats.spill.Pieces;
import org.plumbline.formats.spill.Sorter;
import org.plumbline.formats.spill.SpilledList;
import org.plumbline.formats.spill.Spilling;

/** In which cases verdicts flip: as many as there are, in a file where they are many. */
final class FlippedCases {
  private final Spilling spilling;
  private final SpilledList.Writer<Flipped> all;

  /** None yet. */
  FlippedCases(Spilling spilling) {
    this.spilling = spilling;
    this.all = new SpilledList.Writer<>(spilling, new FlippedCodec());
  }

  /** A verdict on that standard went that way in that case. */
  private record Flipped(Group group, String caseId) {}

  private record Group(String standard, Flip.Way way) {}

  void add(List<Flip> flips) {
    flips.forEach(
        flip -> all.add(new Flipped(new Group(flip.standard(), flip.way()), flip.caseId())));
  }

  /** Who is told of the cases. */
  interface Told {
    /** Now come the cases of this standard and this way. */
    void begins(String standard, Flip.Way way, Impact.Count count) throws IOException;

    /** One of them. */
    void isIn(String caseId) throws IOException;

    /** There are no more. */
    void ends() throws IOException;
  }

  /**
   * Tells of all cases, each once for a way, in the order of the counts.
   *
   * @param impact what they were counted to
   */
  void tell(Impact impact, Told told) throws IOException {
    Map<Group, Integer> places = new HashMap<>();
    List<Group> groups = new ArrayList<>();
    impact
        .standards()
        .forEach(
            (standard, ways) ->
                ways.keySet()
                    .forEach(
                        way -> {
                          Group group = new Group(standard, way);
                          places.put(group, groups.size());
                          groups.add(group);
                        }));
    Sorter sorter = new Sorter(spilling);
    for (Flipped one : all.list()) {
      byte[] text = one.caseId().getBytes(StandardCharsets.UTF_8);
      sorter.add(places.getOrDefault(one.group(), 0), text, text.length);
    }
    Telling telling = new Telling(impact, groups, told);
    try {
      sorter.each(telling);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    telling.end();
  }

  private static final class Telling implements Sorter.Sorted {
    private final Map<String, Map<Flip.Way, Impact.Count>> counts;
    private final List<Group> groups;
    private final Told told;
    private int open = -1;
    private String last = "";

    Telling(Impact impact, List<Group> groups, Told told) {
      this.counts = impact.standards();
      this.groups = groups;
      this.told = told;
    }

    @Override
    public void record(int number, byte[] bytes) throws IOException {
      String caseId = new String(bytes, StandardCharsets.UTF_8);
      boolean isNew = number != open;
      if (isNew) {
        end();
        open = number;
        Group group = groups.get(number);
        Impact.Count count = counts.getOrDefault(group.standard(), Map.of()).get(group.way());
        if (count != null) {
          told.begins(group.standard(), group.way(), count);
        }
      }
      if (isNew || !caseId.equals(last)) {
        told.isIn(caseId);
        last = caseId;
      }
    }

    void end() throws IOException {
      if (open >= 0) {
        told.ends();
      }
    }
  }

  @SuppressWarnings("EnumOrdinal") // the file is read by the program that wrote it
  private static final class FlippedCodec implements Codec<Flipped> {
    private static final Outcome[] OUTCOMES = Outcome.values();

    @Override
    public void write(Flipped one, DataOutputStream out) throws IOException {
      Pieces.text(one.group().standard(), out);
      out.writeByte(one.group().way().was().ordinal());
      out.writeByte(one.group().way().is().ordinal());
      Pieces.text(one.caseId(), out);
    }

    @Override
    public Flipped read(DataInputStream in) throws IOException {
      String standard = Pieces.text(in);
      Flip.Way way = new Flip.Way(OUTCOMES[in.readByte()], OUTCOMES[in.readByte()]);
      return new Flipped(new Group(standard, way), Pieces.text(in));
    }
  }
}
