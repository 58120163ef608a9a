package org.plumbline.reference;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.kernel.KernelDocument;
import org.plumbline.model.kernel.KernelDocument.Composite;
import org.plumbline.model.kernel.KernelDocument.Group;
import org.plumbline.model.kernel.KernelDocument.Schedule;
import org.plumbline.model.kernel.KernelDocument.State;
import org.plumbline.model.kernel.Rule;
import org.plumbline.runtime.calendar.Amount;
import org.plumbline.runtime.calendar.WorkingCalendar;
import org.plumbline.runtime.history.CaseHistory;
import org.plumbline.runtime.history.Coverage;
import org.plumbline.runtime.history.Moment;
import org.plumbline.runtime.verdict.ObligationVerdict;
import org.plumbline.runtime.verdict.Verdict;

/** A document of a few rules, and what the interpreter says of stories by it. */
final class Paper {
  private final List<Rule> rules = new ArrayList<>();
  private final List<State> states = new ArrayList<>();
  private final List<Composite> composites = new ArrayList<>();
  private final List<Schedule> schedules = new ArrayList<>();
  private final Map<String, String> words = new HashMap<>();
  private final Map<String, Group> groups = new HashMap<>();
  private WorkingCalendar calendar = Given.CALENDAR;
  private Coverage coverage = Coverage.EVERYTHING;

  static Paper of(Duty... duties) {
    Paper paper = new Paper();
    for (Duty duty : duties) {
      paper.rules.add(duty.rule());
    }
    return paper;
  }

  Paper state(String name, List<String> keys, String begins, String ends) {
    states.add(new State(name, keys, Duty.events(begins), Duty.events(ends)));
    return this;
  }

  Paper composite(String event, List<String> keys, String... parts) {
    composites.add(new Composite(event, keys, Duty.events(parts)));
    return this;
  }

  /** An event that happens so much after another. */
  Paper after(String event, String from, Amount after) {
    composites.add(Composite.after(event, Duty.events(from).get(0), List.of(after)));
    return this;
  }

  Paper schedule(String event, String arranged, String cancelled, String... keys) {
    schedules.add(new Schedule(event, List.of(keys), arranged, cancelled));
    return this;
  }

  Paper alias(String alias, String meaning) {
    words.put(alias, meaning);
    return this;
  }

  /** A role that includes others. */
  Paper group(String role, String... members) {
    groups.put(role, new Group(List.of(members), false));
    return this;
  }

  /** A role that consists of others. */
  Paper whole(String role, String... members) {
    groups.put(role, new Group(List.of(members), true));
    return this;
  }

  Paper by(WorkingCalendar newCalendar) {
    calendar = newCalendar;
    return this;
  }

  Paper covering(Coverage newCoverage) {
    coverage = newCoverage;
    return this;
  }

  ReferenceChecker checker() {
    return new ReferenceChecker(
        new KernelDocument(
            "paper",
            "Paper",
            "1",
            null,
            null,
            "test",
            List.of(),
            List.of(),
            states,
            composites,
            List.of(),
            List.of(),
            schedules,
            List.of(),
            words,
            groups,
            rules),
        calendar);
  }

  List<ObligationVerdict> check(CaseHistory history, long asOf) {
    return checker().check(history, coverage, asOf).verdicts();
  }

  List<ObligationVerdict> check(Story story, String asOf) {
    return check(story.history(), Given.upTo(asOf));
  }

  List<Verdict> verdicts(Story story, String asOf) {
    return check(story, asOf).stream().map(ObligationVerdict::verdict).toList();
  }

  /**
   * One line for each obligation: verdict, and as far as there are any the due date, when it was
   * done, how late, and how many intervals were missed.
   */
  List<String> lines(Story story, String asOf) {
    return check(story, asOf).stream().map(Paper::line).toList();
  }

  private static String line(ObligationVerdict verdict) {
    StringBuilder line = new StringBuilder(verdict.verdict().words());
    line.append(verdict.asFarAsEvidenced() ? " as far as evidenced" : "");
    line.append(verdict.dueBy() == null ? "" : ", due " + limit(verdict.dueBy()));
    line.append(verdict.dischargedAt() == null ? "" : ", done " + when(verdict.dischargedAt()));
    if (verdict.overdue() != null) {
      long n = verdict.overdue().number();
      var unit = verdict.overdue().unit();
      line.append(", ").append(n).append(' ').append(n == 1 ? unit.singular() : unit.plural());
      line.append(" late");
    }
    line.append(verdict.intervalsMissed() == 0 ? "" : ", " + verdict.intervalsMissed() + " missed");
    return line.toString();
  }

  private static String limit(Moment limit) {
    return limit.isPrecise()
        ? end(limit.latest())
        : end(limit.earliest()) + " to " + end(limit.latest());
  }

  private static String end(long instant) {
    LocalDateTime local = local(instant);
    return local.plusSeconds(1).toLocalTime().toSecondOfDay() == 0
        ? local.toLocalDate().toString()
        : text(local);
  }

  private static String when(@Nullable Moment moment) {
    return moment == null
        ? "never"
        : moment.isPrecise()
            ? text(local(moment.earliest()))
            : local(moment.earliest()).toLocalDate().toString();
  }

  private static String text(LocalDateTime local) {
    return local.toString().replace('T', ' ');
  }

  private static LocalDateTime local(long instant) {
    return LocalDateTime.ofInstant(Instant.ofEpochSecond(instant), Given.LONDON);
  }
}
