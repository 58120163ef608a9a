package org.plumbline.runtime.monitor;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.runtime.checker.Checker;
import org.plumbline.runtime.history.CaseHistory;
import org.plumbline.runtime.history.Coverage;
import org.plumbline.runtime.history.KnownAttribute;
import org.plumbline.runtime.history.Moment;
import org.plumbline.runtime.history.Occurrence;
import org.plumbline.runtime.history.Value;

/** Reads what {@link StateWriter} has written, and nothing else. */
final class StateReader {
  private final DataInputStream in;
  private final CaseHistory history;
  private final Coverage coverage;
  private final long now;

  StateReader(Checker checker, byte[] state) {
    this.in = new DataInputStream(new ByteArrayInputStream(state));
    try {
      if (in.readInt() != StateWriter.MAGIC) {
        throw new StateException("this is no state of a monitor");
      }
      int format = in.readUnsignedByte();
      if (format != StateWriter.FORMAT) {
        throw new StateException(
            "the state was saved in format "
                + format
                + ", and this version of Plumbline reads format "
                + StateWriter.FORMAT
                + ": begin anew from the case's history");
      }
      require("document", checker.document(), text());
      require("version", checker.version(), text());
      require("text", checker.fingerprint(), text());
      String caseId = text();
      boolean ordered = in.readBoolean();
      Set<String> unread = new HashSet<>(texts());
      this.now = in.readLong();
      this.coverage = readCoverage();
      List<KnownAttribute> attributes = new ArrayList<>();
      for (int i = count(); i > 0; i--) {
        attributes.add(new KnownAttribute(text(), value(), moment()));
      }
      List<Occurrence> occurrences = new ArrayList<>();
      for (int i = count(); i > 0; i--) {
        occurrences.add(occurrence());
      }
      if (in.available() > 0) {
        throw damaged();
      }
      this.history = new CaseHistory(caseId, occurrences, attributes, ordered, unread);
    } catch (IOException | DateTimeException | IllegalArgumentException e) {
      throw damaged();
    }
  }

  CaseHistory history() {
    return history;
  }

  Coverage coverage() {
    return coverage;
  }

  long now() {
    return now;
  }

  private static StateException damaged() {
    return new StateException("the saved state is damaged: begin anew from the case's history");
  }

  private static void require(String what, String ours, String saved) {
    if (!ours.equals(saved)) {
      throw new StateException(
          "the state was saved by "
              + what
              + " `"
              + saved
              + "`, and this checker has `"
              + ours
              + "`: begin anew from the case's history");
    }
  }

  private Coverage readCoverage() throws IOException {
    Set<String> events = in.readBoolean() ? new HashSet<>(texts()) : null;
    Set<Coverage.FieldOf> fields = null;
    if (in.readBoolean()) {
      fields = new HashSet<>();
      for (int i = count(); i > 0; i--) {
        fields.add(new Coverage.FieldOf(text(), text()));
      }
    }
    return new Coverage(events, fields, number(), number());
  }

  private Occurrence occurrence() throws IOException {
    String event = text();
    Moment at = moment();
    if (at == null) {
      throw damaged();
    }
    Moment recorded = moment();
    String id = in.readBoolean() ? text() : null;
    Map<String, String> keys = new HashMap<>();
    for (int i = count(); i > 0; i--) {
      keys.put(text(), text());
    }
    Map<String, Value> fields = new HashMap<>();
    for (int i = count(); i > 0; i--) {
      fields.put(text(), value());
    }
    return new Occurrence(event, at, recorded, id, keys, fields, in.readInt());
  }

  private Value value() throws IOException {
    return switch (in.readUnsignedByte()) {
      case StateWriter.FLAG -> new Value.Flag(in.readBoolean());
      case StateWriter.NUMBER -> new Value.Number(new BigDecimal(text()));
      case StateWriter.TEXT -> new Value.Text(text());
      case StateWriter.DATE -> date();
      case StateWriter.ITEMS -> new Value.Items(texts());
      case StateWriter.UNREADABLE -> new Value.Unreadable(text());
      default -> throw damaged();
    };
  }

  private Value date() throws IOException {
    LocalDate date = LocalDate.ofEpochDay(in.readLong());
    Long time = number();
    return new Value.Date(date, time == null ? null : LocalTime.ofNanoOfDay(time));
  }

  private @Nullable Moment moment() throws IOException {
    return switch (in.readUnsignedByte()) {
      case 0 -> null;
      case 1 -> Moment.at(in.readLong());
      case 2 -> new Moment(in.readLong(), in.readLong());
      default -> throw damaged();
    };
  }

  private @Nullable Long number() throws IOException {
    return in.readBoolean() ? in.readLong() : null;
  }

  private List<String> texts() throws IOException {
    List<String> all = new ArrayList<>();
    for (int i = count(); i > 0; i--) {
      all.add(text());
    }
    return all;
  }

  /** Never more than there are bytes left, so that damage does not ask for all memory. */
  private int count() throws IOException {
    int count = in.readInt();
    if (count < 0 || count > in.available()) {
      throw damaged();
    }
    return count;
  }

  private String text() throws IOException {
    byte[] bytes = new byte[count()];
    in.readFully(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
