package org.plumbline.formats;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.formats.spill.Numbers;
import org.plumbline.formats.spill.Pieces;
import org.plumbline.formats.spill.Sorter;
import org.plumbline.formats.spill.SpilledList;
import org.plumbline.formats.spill.Spilling;
import org.plumbline.runtime.history.CaseHistory;
import org.plumbline.runtime.history.KnownAttribute;
import org.plumbline.runtime.history.Occurrence;

/**
 * Gathers what rows say of cases, in whatever order they come. Each thing is a record that is
 * sorted by the number of its case; so of a case no more than its own is ever in memory at once.
 */
@SuppressWarnings("EnumOrdinal") // the files are read by the program that wrote them
final class CaseStore {
  private enum Kind {
    SEEN,
    OCCURRENCE,
    ATTRIBUTE,
    ATTRIBUTE_ONCE,
    UNREAD
  }

  private static final Kind[] KINDS = Kind.values();

  private final Spilling spilling;
  private final Numbers numbers;
  private final Sorter sorter;
  private final Buffer buffer = new Buffer();
  private final DataOutputStream out = new DataOutputStream(buffer);

  /**
   * Of nothing yet.
   *
   * @param numbers gives each case its place; shared by those who are to keep one order
   */
  CaseStore(Numbers numbers, Spilling spilling) {
    this.numbers = numbers;
    this.spilling = spilling;
    this.sorter = new Sorter(spilling);
  }

  /** There is such a case. */
  void seen(String caseId) {
    record(caseId, Kind.SEEN, () -> {});
  }

  /** Something happened in it. */
  void occurrence(String caseId, Occurrence one) {
    record(caseId, Kind.OCCURRENCE, () -> HistoryCodec.occurrence(one, out));
  }

  /**
   * Something is known of it.
   *
   * @param once whether that is no news if it is known already
   */
  void attribute(String caseId, KnownAttribute one, boolean once) {
    record(
        caseId,
        once ? Kind.ATTRIBUTE_ONCE : Kind.ATTRIBUTE,
        () -> HistoryCodec.attribute(one, out));
  }

  /** Something of these events could not be read. */
  void unread(String caseId, Collection<String> events) {
    record(caseId, Kind.UNREAD, () -> Pieces.texts(events, out));
  }

  private interface Written {
    void write() throws IOException;
  }

  private void record(String caseId, Kind kind, Written what) {
    try {
      buffer.reset();
      out.writeByte(kind.ordinal());
      Pieces.text(caseId, out);
      what.write();
      out.flush();
      sorter.add(numbers.of(caseId), buffer.bytes(), buffer.size());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All of them, in the order in which they first came. */
  List<CaseHistory> histories(boolean orderedWithinDay) {
    SpilledList.Writer<CaseHistory> all =
        new SpilledList.Writer<>(spilling, new HistoryCodec(), sorter.hasSpilled());
    Map<String, Gathered> open = new LinkedHashMap<>();
    int[] number = new int[1];
    sorter.each(
        (next, bytes) -> {
          if (next != number[0]) {
            finish(open, orderedWithinDay, all);
            number[0] = next;
          }
          gather(bytes, open);
        });
    finish(open, orderedWithinDay, all);
    return all.list();
  }

  private static void finish(
      Map<String, Gathered> open, boolean ordered, SpilledList.Writer<CaseHistory> all) {
    open.forEach(
        (caseId, found) ->
            all.add(
                new CaseHistory(
                    caseId, found.occurrences, found.attributes, ordered, found.unread)));
    open.clear();
  }

  private static void gather(byte[] bytes, Map<String, Gathered> open) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
    Kind kind = KINDS[in.readByte()];
    Gathered found = open.computeIfAbsent(Pieces.text(in), any -> new Gathered());
    switch (kind) {
      case SEEN -> {}
      case OCCURRENCE ->
          found.occurrences.add(HistoryCodec.occurrence(in, found.occurrences.size()));
      case ATTRIBUTE -> found.attributes.add(HistoryCodec.attribute(in));
      case ATTRIBUTE_ONCE -> {
        KnownAttribute one = HistoryCodec.attribute(in);
        if (!found.attributes.contains(one)) {
          found.attributes.add(one);
        }
      }
      case UNREAD -> found.unread.addAll(Pieces.texts(in));
    }
  }

  private static final class Gathered {
    final List<Occurrence> occurrences = new ArrayList<>();
    final List<KnownAttribute> attributes = new ArrayList<>();
    final Set<String> unread = new HashSet<>();
  }

  /** Gives its bytes without copying them. */
  private static final class Buffer extends ByteArrayOutputStream {
    byte[] bytes() {
      return buf;
    }
  }
}
