package org.plumbline.runtime.monitor;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.plumbline.runtime.checker.Checker;
import org.plumbline.runtime.history.CaseHistory;
import org.plumbline.runtime.history.Coverage;
import org.plumbline.runtime.history.KnownAttribute;
import org.plumbline.runtime.history.Moment;
import org.plumbline.runtime.history.Occurrence;
import org.plumbline.runtime.history.Value;

/** Writes a monitor's state; {@link StateReader} reads it. */
final class StateWriter {
  static final int MAGIC = 0x504c4d53;
  static final int FORMAT = 1;

  static final int FLAG = 1;
  static final int NUMBER = 2;
  static final int TEXT = 3;
  static final int DATE = 4;
  static final int ITEMS = 5;
  static final int UNREADABLE = 6;

  private final DataOutputStream out;

  private StateWriter(DataOutputStream out) {
    this.out = out;
  }

  static byte[] write(Checker checker, CaseHistory history, Coverage coverage, long now) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(MAGIC);
      out.writeByte(FORMAT);
      new StateWriter(out).all(checker, history, coverage, now);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // which memory does not throw
    }
    return bytes.toByteArray();
  }

  private void all(Checker checker, CaseHistory history, Coverage coverage, long now)
      throws IOException {
    text(checker.document());
    text(checker.version());
    text(checker.fingerprint());
    text(history.caseId());
    out.writeBoolean(history.orderedWithinDay());
    texts(history.unread());
    out.writeLong(now);
    coverage(coverage);
    out.writeInt(history.attributes().size());
    for (KnownAttribute one : history.attributes()) {
      text(one.name());
      value(one.value());
      moment(one.since());
    }
    out.writeInt(history.occurrences().size());
    for (Occurrence one : history.occurrences()) {
      occurrence(one);
    }
  }

  private void coverage(Coverage coverage) throws IOException {
    out.writeBoolean(coverage.events() != null);
    if (coverage.events() != null) {
      texts(coverage.events());
    }
    out.writeBoolean(coverage.fields() != null);
    if (coverage.fields() != null) {
      out.writeInt(coverage.fields().size());
      for (Coverage.FieldOf field : coverage.fields()) {
        text(field.event());
        text(field.field());
      }
    }
    number(coverage.from());
    number(coverage.to());
  }

  private void occurrence(Occurrence one) throws IOException {
    text(one.event());
    moment(one.at());
    moment(one.recordedAt());
    out.writeBoolean(one.id() != null);
    if (one.id() != null) {
      text(one.id());
    }
    out.writeInt(one.keys().size());
    for (Map.Entry<String, String> key : new TreeMap<>(one.keys()).entrySet()) {
      text(key.getKey());
      text(key.getValue());
    }
    out.writeInt(one.fields().size());
    for (Map.Entry<String, Value> field : new TreeMap<>(one.fields()).entrySet()) {
      text(field.getKey());
      value(field.getValue());
    }
    out.writeInt(one.order());
  }

  private void value(Value value) throws IOException {
    if (value instanceof Value.Flag flag) {
      out.writeByte(FLAG);
      out.writeBoolean(flag.yes());
    } else if (value instanceof Value.Number number) {
      out.writeByte(NUMBER);
      text(number.number().toString());
    } else if (value instanceof Value.Text text) {
      out.writeByte(TEXT);
      text(text.text());
    } else if (value instanceof Value.Date date) {
      out.writeByte(DATE);
      out.writeLong(date.date().toEpochDay());
      number(date.time() == null ? null : date.time().toNanoOfDay());
    } else if (value instanceof Value.Items items) {
      out.writeByte(ITEMS);
      texts(items.items());
    } else if (value instanceof Value.Unreadable unreadable) {
      out.writeByte(UNREADABLE);
      text(unreadable.text());
    }
  }

  private void moment(@Nullable Moment moment) throws IOException {
    out.writeByte(moment == null ? 0 : moment.isPrecise() ? 1 : 2);
    if (moment != null) {
      out.writeLong(moment.earliest());
      if (!moment.isPrecise()) {
        out.writeLong(moment.latest());
      }
    }
  }

  private void number(@Nullable Long number) throws IOException {
    out.writeBoolean(number != null);
    if (number != null) {
      out.writeLong(number);
    }
  }

  private void texts(Collection<String> all) throws IOException {
    out.writeInt(all.size());
    for (String one : all) {
      text(one);
    }
  }

  private void text(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }
}
