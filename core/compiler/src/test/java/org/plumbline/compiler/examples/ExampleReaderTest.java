package org.plumbline.compiler.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.plumbline.compiler.Compilation;
import org.plumbline.compiler.StandardsCompiler;
import org.plumbline.compiler.examples.ExampleCase.Expected;
import org.plumbline.runtime.calendar.CalendarDefinition;
import org.plumbline.runtime.calendar.WorkingCalendar;
import org.plumbline.runtime.history.KnownAttribute;
import org.plumbline.runtime.history.Moment;
import org.plumbline.runtime.history.Occurrence;
import org.plumbline.runtime.history.Value;
import org.plumbline.runtime.verdict.Facet;
import org.plumbline.runtime.verdict.Verdict;

class ExampleReaderTest {
  private static final WorkingCalendar LONDON =
      WorkingCalendar.of(
          new CalendarDefinition(
              "london",
              "London",
              ZoneId.of("Europe/London"),
              LocalDate.of(2026, 1, 1),
              LocalDate.of(2026, 12, 31),
              LocalDate.of(2026, 1, 1),
              Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
              new TreeMap<>(),
              new TreeMap<>(),
              null));

  private static final String DOCUMENT =
      """
      language 1

      document "D"
        id d
        version "1"
        calendar london

      key conference
      role social worker
        also called SW
      role police
      event conference is held
        about  conference
        field  outcome : one of plan made, no plan
        field  children : number
        field  next date : date
        field  immediate protection needed : flag
        field  apologies : text
      event minutes are circulated
        act    circulate minutes
        about  conference
        recorded in  minutes
      record minutes
        item   decisions : list
        item   actions : list
        item   summary
      attribute interpreter needed : flag
      attribute risk : one of low, high

      standard 1 "S"
        source   "1"
        trigger  conference is held
        must     circulate minutes
        deadline within 2 weeks
        content  decisions
      """;

  private static ExampleCase example(String lines) {
    Compilation compilation =
        StandardsCompiler.compile(Map.of("d.standards", DOCUMENT + lines.indent(2)));
    assertThat(compilation.diagnostics()).isEmpty();
    List<ExampleCase> cases = compilation.documents().get(0).examples(LONDON);
    assertThat(cases).hasSize(1);
    return cases.get(0);
  }

  private static long at(String instant) {
    return Instant.parse(instant).getEpochSecond();
  }

  @Test
  void timesAreLocalAndDatesAreWholeDays() {
    ExampleCase example =
        example(
            """
            example "in summer time"
              2026-06-01 10:00 conference is held; 2026-06-03 minutes are circulated -> met
            """);

    assertThat(example.histories().get(0).occurrences())
        .extracting(Occurrence::at)
        .containsExactly(
            Moment.at(at("2026-06-01T09:00:00Z")),
            new Moment(at("2026-06-02T23:00:00Z"), at("2026-06-03T22:59:59Z")));
    assertThat(example.asOf()).isEqualTo(at("2026-06-03T22:59:59Z"));
  }

  @Test
  void asOfADateIsTheEndOfThatDay() {
    assertThat(
            example(
                    """
                    example "later" as of 2026-12-01
                      2026-11-30 conference is held -> pending
                    """)
                .asOf())
        .isEqualTo(at("2026-12-01T23:59:59Z"));
    assertThat(
            example(
                    """
                    example "to the minute" as of 2026-12-01 12:00
                      2026-11-30 conference is held -> pending
                    """)
                .asOf())
        .isEqualTo(at("2026-12-01T12:00:00Z"));
  }

  @Test
  void detailsAreKeysFieldsOrAttributesByTheirTypes() {
    ExampleCase example =
        example(
            """
            example "everything"
              given interpreter is needed, risk is high
              2026-03-02 the conference was held (conference is C1, outcome is plan made, children is 3, next date is 2026-06-01,
                immediate protection is needed, apologies is "the GP", actor is SW, participants is "police; SW");
              2026-03-03 circulate minutes (conference is "C1", decisions is "plan; review", actions, summary, recipients is police,
                not interpreter needed) -> met
            """);
    Occurrence conference = example.histories().get(0).occurrences().get(0);
    Occurrence minutes = example.histories().get(0).occurrences().get(1);

    assertThat(conference.event()).isEqualTo("conference is held");
    assertThat(conference.keys()).isEqualTo(Map.of("conference", "C1"));
    assertThat(conference.fields())
        .isEqualTo(
            Map.of(
                "outcome", new Value.Text("plan made"),
                "children", new Value.Number(new BigDecimal(3)),
                "next date", new Value.Date(LocalDate.of(2026, 6, 1)),
                "immediate protection needed", new Value.Flag(true),
                "apologies", new Value.Text("the GP"),
                "actor", new Value.Text("social worker"),
                "participants", new Value.Items(List.of("police", "social worker"))));
    assertThat(minutes.event()).isEqualTo("minutes are circulated");
    assertThat(minutes.keys()).isEqualTo(Map.of("conference", "C1"));
    assertThat(minutes.fields())
        .isEqualTo(
            Map.of(
                "decisions", new Value.Items(List.of("plan", "review")),
                "actions", new Value.Items(List.of("given")),
                "summary", new Value.Text("given"),
                "recipients", new Value.Items(List.of("police"))));
    assertThat(example.histories().get(0).attributes())
        .containsExactly(
            new KnownAttribute("interpreter needed", new Value.Flag(true), null),
            new KnownAttribute("risk", new Value.Text("high"), null),
            new KnownAttribute("interpreter needed", new Value.Flag(false), minutes.at()));
  }

  @Test
  void whatIsLeftOutIsEmpty() {
    ExampleCase example =
        example(
            """
            example "left out"
              2026-03-02 conference is held (not apologies, not immediate protection needed);
              2026-03-03 minutes are circulated (not decisions, actions is "") -> breached in content
            """);

    assertThat(example.histories().get(0).occurrences().get(0).fields())
        .isEqualTo(
            Map.of(
                "apologies", new Value.Text(""),
                "immediate protection needed", new Value.Flag(false)));
    assertThat(example.histories().get(0).occurrences().get(1).fields())
        .isEqualTo(
            Map.of("decisions", new Value.Items(List.of()), "actions", new Value.Items(List.of())));
    assertThat(example.expected())
        .containsExactly(new Expected(0, Verdict.BREACHED, Facet.CONTENT, null));
  }

  @Test
  void anExpectationMaySayWhenItIsDue() {
    ExampleCase example =
        example(
            """
            example "due"
              2026-03-02 conference is held -> pending due 2026-03-16
            """);

    assertThat(example.expected())
        .containsExactly(
            new Expected(
                0,
                Verdict.PENDING,
                null,
                new Moment(at("2026-03-16T00:00:00Z"), at("2026-03-16T23:59:59Z"))));
  }
}
