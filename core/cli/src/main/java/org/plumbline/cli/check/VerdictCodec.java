package org.plumbline.cli.check;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.formats.spill.Codec;
import org.plumbline.formats.spill.Pieces;
import org.plumbline.runtime.calendar.Unit;
import org.plumbline.runtime.history.Moment;
import org.plumbline.runtime.verdict.AgreedException;
import org.plumbline.runtime.verdict.Facet;
import org.plumbline.runtime.verdict.FacetVerdict;
import org.plumbline.runtime.verdict.Force;
import org.plumbline.runtime.verdict.ObligationVerdict;
import org.plumbline.runtime.verdict.Overdue;
import org.plumbline.runtime.verdict.RuleId;
import org.plumbline.runtime.verdict.Verdict;

/** Writes verdicts to a temporary file, and reads them again. */
@SuppressWarnings("EnumOrdinal") // the files are read by the program that wrote them
public final class VerdictCodec implements Codec<ObligationVerdict> {
  private static final Facet[] FACETS = Facet.values();
  private static final Verdict[] VERDICTS = Verdict.values();
  private static final Force[] FORCES = Force.values();
  private static final Unit[] UNITS = Unit.values();

  // A document has few rules, of which each verdict names one: by its number in the order in which
  // they come. Each list has a codec of its own, which writes and reads it.
  private final Map<RuleId, Integer> numbers = new HashMap<>();
  private final List<RuleId> rules = new ArrayList<>();

  @Override
  public void write(ObligationVerdict one, DataOutputStream out) throws IOException {
    out.writeInt(number(one.rule()));
    Pieces.texts(one.cases(), out);
    Pieces.named(one.subject(), out);
    out.writeByte(one.force().ordinal());
    out.writeByte(one.verdict().ordinal());
    out.writeBoolean(one.asFarAsEvidenced());
    out.writeByte(one.facets().size());
    for (Map.Entry<Facet, FacetVerdict> facet : one.facets().entrySet()) {
      out.writeByte(facet.getKey().ordinal());
      out.writeByte(facet.getValue().verdict().ordinal());
      out.writeBoolean(facet.getValue().evidenced());
      Pieces.text(facet.getValue().reason(), out);
    }
    Pieces.moment(one.triggeredAt(), out);
    Pieces.moment(one.dueFrom(), out);
    Pieces.moment(one.dueBy(), out);
    Pieces.moment(one.dischargedAt(), out);
    Overdue overdue = one.overdue();
    out.writeBoolean(overdue != null);
    if (overdue != null) {
      out.writeLong(overdue.number());
      out.writeByte(overdue.unit().ordinal());
    }
    out.writeInt(one.intervalsMissed());
    Pieces.text(one.reason(), out);
    out.writeInt(one.exceptions().size());
    for (AgreedException exception : one.exceptions()) {
      Pieces.moment(exception.agreedAt(), out);
      Pieces.optional(exception.by(), out);
      Pieces.moment(exception.until(), out);
      Pieces.optional(exception.because(), out);
    }
  }

  @Override
  public ObligationVerdict read(DataInputStream in) throws IOException {
    return new ObligationVerdict(
        rule(in.readInt()),
        Pieces.texts(in),
        Pieces.named(in),
        FORCES[in.readByte()],
        VERDICTS[in.readByte()],
        in.readBoolean(),
        facets(in),
        Pieces.moment(in),
        Pieces.moment(in),
        Pieces.moment(in),
        Pieces.moment(in),
        in.readBoolean() ? new Overdue(in.readLong(), UNITS[in.readByte()]) : null,
        in.readInt(),
        Pieces.text(in),
        exceptions(in));
  }

  private synchronized int number(RuleId rule) {
    Integer known = numbers.get(rule);
    if (known == null) {
      known = rules.size();
      numbers.put(rule, known);
      rules.add(rule);
    }
    return known;
  }

  private synchronized RuleId rule(int number) throws IOException {
    if (number < 0 || number >= rules.size()) {
      throw new IOException("a temporary file is damaged");
    }
    return rules.get(number);
  }

  private static Map<Facet, FacetVerdict> facets(DataInputStream in) throws IOException {
    Map<Facet, FacetVerdict> facets = new EnumMap<>(Facet.class);
    int size = in.readByte();
    for (int i = 0; i < size; i++) {
      facets.put(
          FACETS[in.readByte()],
          new FacetVerdict(VERDICTS[in.readByte()], in.readBoolean(), Pieces.text(in)));
    }
    return facets;
  }

  private static List<AgreedException> exceptions(DataInputStream in) throws IOException {
    List<AgreedException> exceptions = new ArrayList<>();
    int size = in.readInt();
    for (int i = 0; i < size; i++) {
      Moment agreedAt = Pieces.moment(in);
      if (agreedAt == null) {
        throw new IOException("a temporary file is damaged");
      }
      exceptions.add(
          new AgreedException(
              agreedAt, Pieces.optional(in), Pieces.moment(in), Pieces.optional(in)));
    }
    return exceptions;
  }
}
