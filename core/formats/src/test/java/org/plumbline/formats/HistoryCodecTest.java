package org.plumbline.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.runtime.history.CaseHistory;
import org.plumbline.runtime.history.KnownAttribute;
import org.plumbline.runtime.history.Moment;
import org.plumbline.runtime.history.Occurrence;
import org.plumbline.runtime.history.Value;

/** What goes to a temporary file comes back as it was. */
class HistoryCodecTest {
  private static final LocalDate DAY = LocalDate.parse("2026-03-02");

  private static final Map<String, Value> EVERY_KIND =
      Map.of(
          "urgent", new Value.Flag(true),
          "opened", new Value.Flag(false),
          "length", new Value.Number(new BigDecimal("1.50")),
          "outcome", new Value.Text("plan made — “agreed”"),
          "due", new Value.Date(DAY, null),
          "from midnight", new Value.Date(DAY, LocalTime.MIDNIGHT),
          "at", new Value.Date(DAY, LocalTime.parse("16:30:01")),
          "actions", new Value.Items(List.of("one", "two")),
          "aims", new Value.Unreadable("half a …"));

  private static final CaseHistory HISTORY =
      new CaseHistory(
          "A-17",
          List.of(
              new Occurrence(
                  "conference is held",
                  new Moment(100, 200),
                  Moment.at(300),
                  "e1",
                  Map.of("conference", "C1"),
                  EVERY_KIND,
                  0),
              new Occurrence(
                  "minutes are circulated", Moment.at(400), null, null, Map.of(), Map.of(), 1)),
          List.of(
              new KnownAttribute("date of birth", new Value.Date(DAY, null), null),
              new KnownAttribute("disabled", new Value.Flag(true), Moment.at(500))),
          true,
          Set.of("plan is written"));

  @Test
  void aHistoryComesBackWithEveryKindOfValue() throws IOException {
    assertThat(again(HISTORY)).isEqualTo(HISTORY);
  }

  @Test
  void anEmptyHistoryComesBack() throws IOException {
    CaseHistory empty = new CaseHistory("", List.of(), List.of(), false, Set.of());

    assertThat(again(empty)).isEqualTo(empty);
  }

  @Test
  void severalInOneFileFollowEachOther() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    HistoryCodec codec = new HistoryCodec();
    codec.write(HISTORY, out);
    codec.write(HISTORY, out);
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));

    assertThat(codec.read(in)).isEqualTo(HISTORY);
    assertThat(codec.read(in)).isEqualTo(HISTORY);
    assertThat(in.read()).isNegative();
  }

  @Test
  void aFileThatSomethingElseWroteInIsDamaged() throws IOException {
    byte[] bytes = written(new KnownAttribute("a", new Value.Flag(true), null));
    bytes[5] = '?'; // the kind of value, after four bytes of length and one of name

    assertThatThrownBy(
            () -> HistoryCodec.attribute(new DataInputStream(new ByteArrayInputStream(bytes))))
        .hasMessage("a temporary file is damaged");
  }

  private static byte[] written(KnownAttribute one) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    HistoryCodec.attribute(one, new DataOutputStream(bytes));
    return bytes.toByteArray();
  }

  private static CaseHistory again(CaseHistory history) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new HistoryCodec().write(history, new DataOutputStream(bytes));
    return new HistoryCodec()
        .read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
  }
}
