package org.plumbline.formats;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.plumbline.formats.spill.Codec;
import org.plumbline.formats.spill.Pieces;
import org.plumbline.runtime.history.CaseHistory;
import org.plumbline.runtime.history.KnownAttribute;
import org.plumbline.runtime.history.Moment;
import org.plumbline.runtime.history.Occurrence;
import org.plumbline.runtime.history.Value;

/** Writes what is known of a case to a temporary file, and reads it again. */
final class HistoryCodec implements Codec<CaseHistory> {
  @Override
  public void write(CaseHistory history, DataOutputStream out) throws IOException {
    Pieces.text(history.caseId(), out);
    out.writeBoolean(history.orderedWithinDay());
    Pieces.texts(history.unread(), out);
    out.writeInt(history.occurrences().size());
    for (Occurrence one : history.occurrences()) {
      occurrence(one, out);
    }
    out.writeInt(history.attributes().size());
    for (KnownAttribute one : history.attributes()) {
      attribute(one, out);
    }
  }

  @Override
  public CaseHistory read(DataInputStream in) throws IOException {
    String caseId = Pieces.text(in);
    boolean ordered = in.readBoolean();
    Set<String> unread = Set.copyOf(Pieces.texts(in));
    int size = in.readInt();
    List<Occurrence> occurrences = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      occurrences.add(occurrence(in, i));
    }
    size = in.readInt();
    List<KnownAttribute> attributes = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      attributes.add(attribute(in));
    }
    return new CaseHistory(caseId, occurrences, attributes, ordered, unread);
  }

  static void occurrence(Occurrence one, DataOutputStream out) throws IOException {
    Pieces.text(one.event(), out);
    Pieces.moment(one.at(), out);
    Pieces.moment(one.recordedAt(), out);
    Pieces.optional(one.id(), out);
    Pieces.named(one.keys(), out);
    out.writeInt(one.fields().size());
    for (Map.Entry<String, Value> field : one.fields().entrySet()) {
      Pieces.text(field.getKey(), out);
      value(field.getValue(), out);
    }
  }

  /**
   * Reads one.
   *
   * @param order its place in its case, which is not written
   */
  static Occurrence occurrence(DataInputStream in, int order) throws IOException {
    String event = Pieces.text(in);
    Moment at = required(Pieces.moment(in));
    Moment recordedAt = Pieces.moment(in);
    String id = Pieces.optional(in);
    Map<String, String> keys = Pieces.named(in);
    int size = in.readInt();
    Map<String, Value> fields = new TreeMap<>();
    for (int i = 0; i < size; i++) {
      fields.put(Pieces.text(in), value(in));
    }
    return new Occurrence(event, at, recordedAt, id, keys, fields, order);
  }

  private static Moment required(@Nullable Moment moment) throws IOException {
    if (moment == null) {
      throw new IOException("a temporary file is damaged");
    }
    return moment;
  }

  static void attribute(KnownAttribute one, DataOutputStream out) throws IOException {
    Pieces.text(one.name(), out);
    value(one.value(), out);
    Pieces.moment(one.since(), out);
  }

  static KnownAttribute attribute(DataInputStream in) throws IOException {
    return new KnownAttribute(Pieces.text(in), value(in), Pieces.moment(in));
  }

  private static void value(Value value, DataOutputStream out) throws IOException {
    if (value instanceof Value.Flag flag) {
      out.writeByte('f');
      out.writeBoolean(flag.yes());
    } else if (value instanceof Value.Number number) {
      out.writeByte('n');
      Pieces.text(number.number().toString(), out);
    } else if (value instanceof Value.Text text) {
      out.writeByte('t');
      Pieces.text(text.text(), out);
    } else if (value instanceof Value.Date date) {
      LocalTime time = date.time();
      out.writeByte('d');
      out.writeLong(date.date().toEpochDay());
      out.writeLong(time == null ? -1 : time.toNanoOfDay());
    } else if (value instanceof Value.Items items) {
      out.writeByte('i');
      Pieces.texts(items.items(), out);
    } else if (value instanceof Value.Unreadable unreadable) {
      out.writeByte('u');
      Pieces.text(unreadable.text(), out);
    }
  }

  private static Value value(DataInputStream in) throws IOException {
    int kind = in.readByte();
    return switch (kind) {
      case 'f' -> new Value.Flag(in.readBoolean());
      case 'n' -> new Value.Number(new BigDecimal(Pieces.text(in)));
      case 't' -> new Value.Text(Pieces.text(in));
      case 'd' -> date(LocalDate.ofEpochDay(in.readLong()), in.readLong());
      case 'i' -> new Value.Items(Pieces.texts(in));
      case 'u' -> new Value.Unreadable(Pieces.text(in));
      default -> throw new IOException("a temporary file is damaged");
    };
  }

  private static Value date(LocalDate date, long nanoOfDay) {
    return new Value.Date(date, nanoOfDay < 0 ? null : LocalTime.ofNanoOfDay(nanoOfDay));
  }
}
