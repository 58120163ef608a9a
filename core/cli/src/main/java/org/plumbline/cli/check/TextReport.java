package org.plumbline.cli.check;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.cli.check.Tally.Count;
import org.plumbline.cli.console.Engine;
import org.plumbline.cli.console.Ink;
import org.plumbline.cli.console.Paragraphs;
import org.plumbline.cli.console.Visible;
import org.plumbline.compiler.explain.SpokenTime;
import org.plumbline.formats.CaseData;
import org.plumbline.runtime.calendar.CalendarDefinition;
import org.plumbline.runtime.history.Coverage;
import org.plumbline.runtime.history.Moment;
import org.plumbline.runtime.verdict.ObligationVerdict;
import org.plumbline.runtime.verdict.ShareVerdict;

/**
 * The result of one document for people: what was checked, a table, the breaches, the state of the
 * data.
 */
final class TextReport {
  private static final int MOST_EVENTS_NAMED = 4;

  private final CheckedDocument checked;
  private final Path cases;
  private final @Nullable String by;
  private final Ink ink;
  private final int width;
  private final boolean explain;
  private final SpokenTime time;
  private final List<String> lines = new ArrayList<>();

  TextReport(
      CheckedDocument checked,
      Path cases,
      @Nullable String by,
      Ink ink,
      int width,
      boolean explain) {
    this.by = by;
    this.checked = checked;
    this.cases = cases;
    this.ink = ink;
    this.width = width;
    this.explain = explain;
    this.time = new SpokenTime(checked.calendar().zone());
  }

  void write(PrintStream out) {
    header();
    List<Tally> tallies = Tally.of(checked);
    table(tallies);
    shares();
    if (by != null) {
      lines.addAll(GroupTally.lines(checked, by, ink, width));
    }
    listed("Breaches", CheckedDocument::isBreach);
    listed("Advice not followed", CheckedDocument::isUnheededAdvice);
    if (explain) {
      listed("What cannot be told", Tally::isOpenQuestion);
    }
    notes();
    lines.forEach(out::println);
  }

  private void header() {
    String id = checked.document().kernel().id();
    String version = checked.document().kernel().version();
    CalendarDefinition calendar = checked.calendar().definition();
    lines.add(ink.strong(Visible.text(checked.document().kernel().title())));
    fact("document", id + ", version " + version);
    fact(
        "calendar",
        calendar.id()
            + " ("
            + calendar.title()
            + "), "
            + calendar.first()
            + " to "
            + calendar.last()
            + ", as known at "
            + calendar.knownAt());
    fact("as of", time.limit(checked.asOf()));
    fact("cases", cases + ": " + amounts(checked.data()));
    fact("covers", coverage());
    fact("engine", "plumbline " + Engine.version());
    lines.add("");
  }

  private void fact(String label, String text) {
    lines.add(Paragraphs.hanging("  " + label + " ".repeat(10 - label.length()), text, width));
  }

  private static String amounts(CaseData data) {
    long whole = data.unused().stream().filter(CaseData.Unused::whole).count();
    return Counted.of(data.histories().size(), "case")
        + " in "
        + Counted.of(data.rows(), "row")
        + (whole == 0
            ? ", all of them used"
            : ", of which " + Counted.of(whole, "was not used", "were not used") + " (see Notes)");
  }

  private String coverage() {
    Coverage coverage = checked.data().coverage();
    Set<String> events = coverage.events();
    String which;
    if (events == null) {
      which = "every event: one that is absent did not happen";
    } else if (!checked.coverageDeclared()) {
      which =
          "the "
              + Counted.of(events.size(), "event that occurs", "events that occur")
              + " in the data (nothing else was declared)";
    } else if (events.size() <= MOST_EVENTS_NAMED) {
      which = String.join(", ", new TreeSet<>(events));
    } else {
      which = events.size() + " events, as declared";
    }
    String from =
        coverage.from() == null
            ? ""
            : ", from " + new LocalMoments(checked.calendar().zone()).first(coverage.from());
    String to =
        coverage.to() == null
            ? ""
            : ", to " + new LocalMoments(checked.calendar().zone()).by(coverage.to());
    return which + from + to;
  }

  // ---- the table

  private void table(List<Tally> tallies) {
    if (tallies.isEmpty()) {
      lines.add("No standard calls for anything in these cases.");
      return;
    }
    Tally total = Tally.total(tallies);
    List<Tally> all = new ArrayList<>(tallies);
    all.add(total);
    lines.addAll(TallyTable.lines("standard", all, ink, width));
    int before = lines.size();
    legend(total);
    uncovered();
    if (lines.size() > before) {
      lines.add(before, "");
    }
  }

  private void legend(Tally total) {
    if (total.of(Count.AS_FAR_AS_EVIDENCED) > 0) {
      legend(
          "met*",
          "met as far as evidenced: the data say nothing of some side of it, such as who acted");
    }
    if (total.of(Count.ADVICE_NOT_FOLLOWED) > 0) {
      legend("+n", "advice not followed, counted after the plus: it is no breach");
    }
    if (total.of(Count.MEASURED_NOT_MET) > 0) {
      legend("+n", "not met where a share of all is asked, after the plus too: see the shares");
    }
    if (total.of(Count.NOT_APPLICABLE) > 0) {
      legend("n/a", "not applicable: a condition does not hold, or what called for it ended first");
    }
    if (total.of(Count.UNDETERMINED) > 0) {
      legend(
          "open",
          "undetermined: the data are missing or too imprecise to tell; never counted as met");
    }
    if (total.of(Count.NOT_AUDITED) > 0) {
      legend("unaudited", "questions to an auditor that nobody has answered yet");
    }
  }

  /** What is open for a reason that whoever asks may be able to take away. */
  private void uncovered() {
    int number = checked.uncovered().size();
    if (number == 0) {
      return;
    }
    String which =
        String.format(Locale.ROOT, "%,d", number)
            + " of the open "
            + (number == 1 ? "is" : "are")
            + " so only because ";
    String events = named(Uncovered.events(checked));
    String text =
        checked.coverageDeclared()
            ? which
                + "the data were not said to cover "
                + events
                + ": that may have happened. If they hold it whenever it did, add it to --covers"
                + " (or to the mapping); if they hold every event, say --covers all."
            : which
                + "no row tells of "
                + events
                + ": that may have happened and the data not hold it. If they hold every event,"
                + " say --covers all; otherwise name those that they hold with --covers.";
    lines.add("");
    lines.add(Paragraphs.indented(2, text, width));
  }

  private static String named(SortedSet<String> events) {
    if (events.isEmpty()) {
      return "some event that is looked at";
    }
    int more = events.size() - MOST_EVENTS_NAMED;
    String named =
        events.stream()
            .limit(MOST_EVENTS_NAMED)
            .map(event -> "“" + event + "”")
            .collect(Collectors.joining(more > 0 ? ", " : " or "));
    return more > 0 ? named + " or " + more + " more" : named;
  }

  private void legend(String word, String meaning) {
    lines.add(
        ink.faint(
            Paragraphs.hanging("  " + word + " ".repeat(11 - word.length()), meaning, width)));
  }

  // ---- shares

  private void shares() {
    List<ShareVerdict> shares = checked.shares();
    if (!shares.isEmpty()) {
      lines.add("");
      lines.add(ink.strong("Shares of all cases"));
      LocalMoments moments = new LocalMoments(checked.calendar().zone());
      for (ShareVerdict share : shares) {
        Moment period = share.period();
        String when =
            period == null
                ? ""
                : ", " + moments.first(period.earliest()) + " to " + moments.by(period.latest());
        String text =
            share.rule().citation() + when + ": " + share.verdict().words() + ". " + share.reason();
        lines.add(Paragraphs.indented(2, text, width));
      }
    }
  }

  // ---- obligations, standard by standard

  private void listed(String heading, Predicate<ObligationVerdict> which) {
    List<ObligationVerdict> found = checked.verdicts().stream().filter(which).toList();
    if (found.isEmpty()) {
      return;
    }
    long inCases = found.stream().flatMap(one -> one.cases().stream()).distinct().count();
    lines.add("");
    lines.add(
        ink.strong(
            heading
                + ": "
                + Counted.of(found.size(), "obligation")
                + " in "
                + Counted.of(inCases, "case")));
    Map<String, List<ObligationVerdict>> byStandard = new LinkedHashMap<>();
    checked
        .document()
        .kernel()
        .rules()
        .forEach(r -> byStandard.putIfAbsent(r.id().standard(), new ArrayList<>()));
    found.forEach(
        v -> byStandard.computeIfAbsent(v.rule().standard(), s -> new ArrayList<>()).add(v));
    ObligationText text = new ObligationText(checked, ink, width, time);
    byStandard.forEach(
        (standard, verdicts) -> {
          if (!verdicts.isEmpty()) {
            lines.add("");
            lines.addAll(text.heading(standard, explain));
            verdicts.forEach(v -> lines.addAll(explain ? text.full(v) : text.brief(v)));
          }
        });
  }

  private void notes() {
    List<String> notes = DataNotes.of(checked, cases);
    if (!notes.isEmpty()) {
      lines.add("");
      lines.add(ink.strong("Notes"));
      notes.forEach(note -> lines.add(Paragraphs.indented(2, note, width)));
    }
  }
}
