package org.plumbline.services.drawing;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.analysis.relation.PlacedRule;
import org.plumbline.analysis.told.ToldExample;
import org.plumbline.analysis.told.ToldFinding;
import org.plumbline.analysis.told.ToldSide;
import org.plumbline.analysis.witness.ExampleLine;
import org.plumbline.analysis.witness.Witness;
import org.plumbline.publish.html.DrawnCase;
import org.plumbline.runtime.calendar.WorkingCalendar;
import org.plumbline.runtime.history.CaseHistory;
import org.plumbline.runtime.history.Moment;
import org.plumbline.runtime.history.Occurrence;
import org.plumbline.runtime.verdict.ObligationVerdict;
import org.plumbline.runtime.verdict.Verdict;

/** What a drawing of the cases of a finding shows. */
public final class CaseDrawing {
  private static final int DAY = 24 * 3600;

  private final ToldFinding finding;
  private final WorkingCalendar calendar;

  /**
   * Drawings for a finding.
   *
   * @param calendar whose days off are shaded
   */
  public CaseDrawing(ToldFinding finding, WorkingCalendar calendar) {
    this.finding = finding;
    this.calendar = calendar;
  }

  /** A day on which it is so, with the windows of all clauses, and the case that shows it. */
  public DrawnCase side(ToldSide side) {
    ToldExample example = side.example();
    long start = side.at().toEpochSecond();
    List<DrawnCase.Window> windows = new ArrayList<>();
    for (int i = 0; i < side.asks().size(); i++) {
      ToldSide.Ask ask = side.asks().get(i);
      Long by = seconds(ask.by()).orElse(null);
      windows.add(
          window(
              label(ask.clause(), i),
              beginning(seconds(ask.from()).orElse(start), by),
              by,
              example == null ? null : example.said().get(i).verdict()));
    }
    List<DrawnCase.Event> events =
        example == null
            ? List.of(
                new DrawnCase.Event(
                    start, side.from().isEmpty() ? "the clocks start" : side.from()))
            : events(example.witness());
    return new DrawnCase(calendar, events, windows);
  }

  /** A case with the windows that its clauses gave it. */
  public DrawnCase example(ToldExample example) {
    Witness witness = example.witness();
    List<DrawnCase.Window> windows = new ArrayList<>();
    for (int i = 0; i < witness.said().size(); i++) {
      ObligationVerdict said = witness.said().get(i).verdict();
      Moment from = said.dueFrom() == null ? said.triggeredAt() : said.dueFrom();
      Moment by = said.dueBy();
      ToldExample.Said told = example.said().get(i);
      windows.add(
          new DrawnCase.Window(
              label(told.clause(), i),
              from == null
                  ? null
                  : beginning(from.earliest(), by == null ? null : (Long) by.latest()),
              by == null ? null : (Long) by.latest(),
              told.words(),
              kind(told.verdict())));
    }
    return new DrawnCase(calendar, events(witness), windows);
  }

  /** What ends before the moment that it counts from, as a lead time does, was open for long. */
  private static Long beginning(long from, @Nullable Long by) {
    return by == null || from < by ? (Long) from : (Long) (by - 2L * DAY);
  }

  private String label(String clause, int index) {
    return finding.betweenDocuments() && index < finding.clauses().size()
        ? finding.clauses().get(index).document() + " " + clause
        : clause;
  }

  private static DrawnCase.Window window(
      String label, Long from, @Nullable Long by, @Nullable Verdict verdict) {
    String words =
        verdict == null
            ? ""
            : switch (verdict) {
              case MET -> "in time";
              case BREACHED -> "not in time";
              case PENDING, UNDETERMINED, NOT_APPLICABLE -> verdict.words();
            };
    return new DrawnCase.Window(
        label, from, by, words, verdict == null ? "not-asked" : kind(verdict));
  }

  private static String kind(Verdict verdict) {
    return verdict == Verdict.MET || verdict == Verdict.BREACHED ? verdict.words() : "not-asked";
  }

  private static List<DrawnCase.Event> events(Witness witness) {
    return events(witness.history(), witness.said().get(0).rule());
  }

  /** What happened in a case, in the words of the rule's document, by time. */
  static List<DrawnCase.Event> events(CaseHistory history, PlacedRule rule) {
    List<Occurrence> happened = history.occurrences();
    List<String> words = ExampleLine.happenings(history, rule);
    List<DrawnCase.Event> events = new ArrayList<>();
    for (int i = 0; i < happened.size(); i++) {
      events.add(new DrawnCase.Event(happened.get(i).at().earliest(), words.get(i)));
    }
    events.sort(Comparator.comparingLong(DrawnCase.Event::at));
    return events;
  }

  private static Optional<Long> seconds(@Nullable OffsetDateTime time) {
    return Optional.ofNullable(time).map(OffsetDateTime::toEpochSecond);
  }
}
