package org.plumbline.cli.check;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.cli.check.Tally.Count;
import org.plumbline.cli.console.Engine;
import org.plumbline.cli.console.Ink;
import org.plumbline.cli.console.Paragraphs;
import org.plumbline.cli.console.Visible;
import org.plumbline.cli.document.CoverageText;
import org.plumbline.compiler.explain.SpokenTime;
import org.plumbline.embedding.RuleCoverage;
import org.plumbline.formats.CaseData;
import org.plumbline.formats.CaseFiles;
import org.plumbline.runtime.calendar.CalendarDefinition;
import org.plumbline.runtime.history.Moment;
import org.plumbline.runtime.verdict.ObligationVerdict;
import org.plumbline.runtime.verdict.ShareVerdict;

/**
 * The result of one document for people: what was checked, a table, the breaches, the state of the
 * data.
 */
final class TextReport {

  private static final int MOST_NAMED = 5;

  private final CheckedDocument checked;
  private final CaseFiles cases;
  private final @Nullable String by;
  private final Ink ink;
  private final int width;
  private final boolean explain;
  private final boolean all;
  private final boolean coverage;
  private final SpokenTime time;
  private final List<String> lines = new ArrayList<>();

  /**
   * Of one document.
   *
   * @param by what else to sum up by: the month, or a column; null for nothing else
   * @param explain whether to tell of each breach and open question all that is known
   * @param all whether to list everything, however long that gets
   * @param coverage whether to tell what of the document the cases have shown
   */
  TextReport(
      CheckedDocument checked,
      CaseFiles cases,
      @Nullable String by,
      Ink ink,
      int width,
      boolean explain,
      boolean all,
      boolean coverage) {
    this.checked = checked;
    this.cases = cases;
    this.by = by;
    this.ink = ink;
    this.width = width;
    this.explain = explain;
    this.all = all;
    this.coverage = coverage;
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
    if (coverage) {
      coverage();
    }
    notes();
    summary(tallies);
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
    fact("covers", CoverWords.of(checked));
    fact(
        "engine",
        "plumbline " + Engine.version() + (checked.compiled() ? ", compiled checkers" : ""));
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

  // ---- the table

  private void table(List<Tally> tallies) {
    if (tallies.isEmpty()) {
      lines.add("No standard calls for anything in these cases.");
      return;
    }
    lines.addAll(new StandardsTable(tallies, all, ink, width).lines());
    uncovered();
  }

  /** What is open for a reason that whoever asks may be able to take away. */
  private void uncovered() {
    Uncovered uncovered = Uncovered.of(checked);
    int number = uncovered.obligations();
    if (number == 0) {
      return;
    }
    String which =
        String.format(Locale.ROOT, "%,d", number)
            + " of the open "
            + (number == 1 ? "looks" : "look")
            + " for what ";
    String text =
        checked.coverageDeclared()
            ? which
                + "the data were not said to cover: "
                + named(uncovered.events())
                + ". That may have happened. If they hold it whenever it did, add it to --covers"
                + " (or to the mapping); if they hold every event, say --covers all."
            : which
                + "no row tells of: "
                + named(uncovered.events())
                + ". That may have happened and the data not hold it. If they hold every event,"
                + " say --covers all; otherwise name those that they hold with --covers.";
    lines.add("");
    lines.add(Paragraphs.indented(2, text, width));
  }

  private static String named(SortedSet<String> events) {
    int more = events.size() - CoverWords.MOST_EVENTS_NAMED;
    String named =
        events.stream()
            .limit(CoverWords.MOST_EVENTS_NAMED)
            .map(event -> "“" + event + "”")
            .collect(Collectors.joining(more > 0 ? ", " : " or "));
    return more > 0 ? named + " or " + more + " more" : named;
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
    Listed found = Listed.of(checked, which, all || explain);
    if (found.number() == 0) {
      return;
    }
    lines.add("");
    lines.add(
        ink.strong(
            heading
                + ": "
                + Counted.of(found.number(), "obligation")
                + " in "
                + Counted.of(found.cases(), "case")));
    ObligationText text = new ObligationText(checked, ink, width, time);
    Explained explained =
        new Explained(
            checked,
            found.byStandard().values().stream().flatMap(s -> s.shown().stream()).toList());
    found
        .byStandard()
        .forEach(
            (standard, some) -> {
              lines.add("");
              lines.addAll(text.heading(standard, explain));
              some.shown().stream()
                  .map(explained::of)
                  .forEach(v -> lines.addAll(explain ? text.full(v) : text.brief(v)));
              if (some.number() > some.shown().size()) {
                lines.add(
                    ink.faint(
                        "  and "
                            + (some.number() - some.shown().size())
                            + " more: see --only "
                            + standard));
              }
            });
  }

  /** Of a long report a terminal shows the end only, so that is where the sum of it stands. */
  private void summary(List<Tally> tallies) {
    Tally sum = Tally.together("all", "", tallies);
    if (tallies.size() <= StandardsTable.MOST_ROWS && sum.of(Count.BREACHED) <= Listed.MOST) {
      return;
    }
    List<String> told = new ArrayList<>();
    for (Count count : Count.values()) {
      if (sum.of(count) > 0) {
        told.add(String.format(Locale.ROOT, "%,d %s", sum.of(count), count.words()));
      }
    }
    String most =
        tallies.stream()
            .filter(tally -> tally.of(Count.BREACHED) > 0)
            .sorted(Comparator.comparing((Tally tally) -> -tally.of(Count.BREACHED)))
            .limit(MOST_NAMED)
            .map(tally -> tally.standard() + " (" + tally.of(Count.BREACHED) + ")")
            .collect(Collectors.joining(", "));
    lines.add("");
    lines.add(ink.strong("In short"));
    lines.add(Paragraphs.indented(2, String.join(", ", told) + ".", width));
    if (!most.isEmpty()) {
      lines.add(Paragraphs.indented(2, "Most breached: " + most + ".", width));
    }
    if (!all) {
      lines.add(
          Paragraphs.indented(
              2,
              "--only STANDARD lists one standard's breaches, --all everything, --explain all that"
                  + " is known.",
              width));
    }
  }

  private void coverage() {
    lines.add("");
    lines.add(ink.strong("What these cases show of the document"));
    RuleCoverage shown = RuleCoverage.of(checked.document().kernel(), checked.verdicts());
    lines.addAll(CoverageText.lines(shown, width));
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
