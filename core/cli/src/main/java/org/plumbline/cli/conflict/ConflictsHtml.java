package org.plumbline.cli.conflict;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plumbline.analysis.told.Severity;
import org.plumbline.analysis.told.Suppression;
import org.plumbline.analysis.told.ToldClause;
import org.plumbline.analysis.told.ToldExample;
import org.plumbline.analysis.told.ToldFinding;
import org.plumbline.analysis.told.ToldReport;
import org.plumbline.analysis.told.ToldSide;
import org.plumbline.cli.console.Engine;
import org.plumbline.publish.html.Html;
import org.plumbline.publish.html.Sheet;
import org.plumbline.publish.html.Timeline;
import org.plumbline.runtime.calendar.SpokenDate;
import org.plumbline.runtime.calendar.WorkingCalendar;
import org.plumbline.services.drawing.CaseDrawing;

/** Findings between clauses as a page: a table of documents by matter, then each with its case. */
final class ConflictsHtml {
  private final ToldReport report;
  private final List<ToldFinding> shown;
  private final Function<ToldClause, WorkingCalendar> calendars;
  private final boolean compare;

  /**
   * A page.
   *
   * @param shown the findings that are shown, in their order
   * @param calendars the calendar by which a clause counts
   * @param compare whether the documents never apply to one child
   */
  ConflictsHtml(
      ToldReport report,
      List<ToldFinding> shown,
      Function<ToldClause, WorkingCalendar> calendars,
      boolean compare) {
    this.report = report;
    this.shown = List.copyOf(shown);
    this.calendars = calendars;
    this.compare = compare;
  }

  void print(PrintStream out) {
    Sheet sheet = new Sheet("What clauses say together and against each other");
    sheet.add(masthead());
    Map<String, String> kinds = kinds();
    if (kinds.size() > 1) {
      sheet.withFilters().add(Sheet.filters(kinds));
    }
    List<Html> main = new ArrayList<>(List.of(new MatterTable(report, shown).html()));
    main.addAll(findings());
    main.addAll(undecided());
    main.addAll(stale());
    sheet.add(Html.of("main", main).with("id", "content"));
    sheet.add(
        Html.of(
            "footer",
            Html.of(
                "p",
                "Made by plumbline "
                    + Engine.version()
                    + ". Each case that is drawn has been checked by the clauses named beside"
                    + " it.")));
    out.print(sheet.page());
  }

  static String anchor(ToldFinding finding) {
    return "finding-" + finding.fingerprint();
  }

  // ---- the top

  private Html masthead() {
    String titles =
        report.documents().stream()
            .map(ToldReport.Document::title)
            .distinct()
            .collect(Collectors.joining(" · "));
    List<Html> figures = new ArrayList<>();
    figures.add(figure("open", report.pairs(), "pairs of clauses ask for the same act"));
    figures.add(figure("bad", Severity.ERROR, "errors: no one act keeps both"));
    figures.add(figure("mixed", Severity.WARNING, "warnings: they say different things"));
    figures.add(figure("wait", Severity.INFORMATION, "for information"));
    boolean hasNotes = shown.stream().anyMatch(f -> f.severity() == Severity.NOTE);
    figures.add(
        figure("wait", Severity.NOTE, hasNotes ? "notes" : "notes, which --notes would show"));
    if (!report.suppressed().isEmpty()) {
      figures.add(figure("open", report.suppressed().size(), "suppressed"));
    }
    figures.add(figure("open", report.undecided().size(), "undecided"));
    return Html.of(
            "header",
            Html.of("p", compare ? "Documents compared" : "Conflicts").as("kind"),
            Html.of("h1", "What clauses say together and against each other"),
            Html.of("p", titles).as("lead"),
            Html.of("ul", figures).as("figures"))
        .as("masthead");
  }

  private Html figure(String colour, Severity severity, String counted) {
    long count =
        report.findings().stream()
            .filter(f -> f.suppressed() == null && f.severity() == severity)
            .count();
    return figure(count == 0 ? "good" : colour, (int) count, counted);
  }

  private static Html figure(String colour, int count, String counted) {
    return Sheet.figure(colour, Integer.toString(count), counted);
  }

  /** The kinds that are shown, by which the page can be narrowed. */
  private Map<String, String> kinds() {
    Map<String, String> kinds = new LinkedHashMap<>();
    shown.stream()
        .map(ToldFinding::kind)
        .sorted()
        .forEach(kind -> kinds.put(kind.code(), kind.title()));
    return kinds;
  }

  // ---- findings

  private List<Html> findings() {
    if (shown.isEmpty()) {
      return List.of();
    }
    List<Html> cards = new ArrayList<>(List.of(Html.of("h2", "What was found")));
    shown.forEach(finding -> cards.add(card(finding)));
    return List.of(Html.of("section", cards));
  }

  private Html card(ToldFinding finding) {
    CaseDrawing drawing = new CaseDrawing(finding, calendars.apply(finding.clauses().get(0)));
    List<Html> inside = new ArrayList<>();
    inside.add(
        Html.of(
            "h3",
            Html.of("span", finding.kind().code()).as("num"),
            Html.text(" " + capital(finding.kind().title()) + " "),
            Html.of("span", finding.severity().word()).as("badge" + colour(finding))));
    inside.add(Html.of("p", finding.sentence()));
    suppressed(finding, inside);
    inside.add(
        Html.of("div", finding.clauses().stream().map(ConflictsHtml::clause).toList())
            .as("clauses"));
    finding.sides().forEach(side -> inside.add(side(drawing, side)));
    finding.examples().forEach(example -> inside.add(example(drawing, example)));
    list("Rests on this", finding.restsOn(), inside);
    inside.add(Html.of("h4", "To resolve"));
    inside.add(Html.of("p", inCode(finding.resolve())));
    inside.add(Html.of("p", "Fingerprint: " + finding.fingerprint()).as("where"));
    return Html.of("article", inside)
        .as("card")
        .with("id", anchor(finding))
        .with("data-kind", finding.kind().code());
  }

  private static String colour(ToldFinding finding) {
    return switch (finding.severity()) {
      case ERROR -> " conflict";
      case WARNING -> " date-dependent";
      case INFORMATION, NOTE -> "";
    };
  }

  private static void suppressed(ToldFinding finding, List<Html> inside) {
    Suppression by = finding.suppressed();
    if (by != null) {
      inside.add(
          Html.of(
                  "p",
                  "Suppressed until " + SpokenDate.day(by.until()) + ", because " + by.reason())
              .as("where"));
    }
  }

  private static void list(String head, List<String> told, List<Html> inside) {
    if (!told.isEmpty()) {
      inside.add(Html.of("h4", head));
      inside.add(Html.of("ul", Html.each("li", told)));
    }
  }

  /** Words of the language, which stand between backticks, as such. */
  private static List<Html> inCode(String text) {
    List<Html> parts = new ArrayList<>();
    boolean isCode = false;
    for (String part : text.split("`", -1)) {
      parts.add(isCode ? Html.of("code", part) : Html.text(part));
      isCode = !isCode;
    }
    return parts;
  }

  private static String capital(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  private static Html clause(ToldClause clause) {
    List<Html> facts = new ArrayList<>();
    facts.add(Sheet.fact("By when", clause.asks()));
    if (!clause.paper().isEmpty()) {
      facts.add(Sheet.fact("Paper", clause.paper()));
    }
    return Html.of(
            "div",
            Html.of(
                "p",
                Html.of("span", clause.citation()).as("num"),
                Html.text(" "),
                Html.of("strong", clause.title())),
            Html.of(
                    "p",
                    clause.documentTitle()
                        + ", version "
                        + clause.version()
                        + (clause.place() == null ? "" : " (" + clause.place() + ")"))
                .as("where"),
            Html.of("dl", facts))
        .as("clause");
  }

  private static Html side(CaseDrawing drawing, ToldSide side) {
    List<Html> inside = new ArrayList<>();
    inside.add(Html.of("h4", "So it is on " + side.share()));
    if (!side.assuming().isEmpty()) {
      inside.add(Html.of("p", "In this case: " + String.join(", ", side.assuming())));
    }
    inside.add(Timeline.of(drawing.side(side)));
    return Html.of("div", inside).as("effect");
  }

  private static Html example(CaseDrawing drawing, ToldExample example) {
    String without =
        example.without().isEmpty() ? "" : ", without " + String.join(", ", example.without());
    String asOf = example.asOf().isEmpty() ? "" : ", as of " + example.asOf();
    return Html.of(
            "div",
            Html.of("h4", "Shown by this case" + without + asOf),
            Timeline.of(drawing.example(example)))
        .as("effect");
  }

  // ---- the rest

  private List<Html> undecided() {
    if (report.undecided().isEmpty()) {
      return List.of();
    }
    return List.of(
        Html.of(
            "section",
            Html.of("h2", "Undecided"),
            Html.of("p", "Pairs of which it cannot be told which asks for more."),
            Html.of(
                "ul",
                Html.each(
                    "li", report.undecided().stream().map(ConflictsWords::undecided).toList()))));
  }

  private List<Html> stale() {
    return report.stale().isEmpty()
        ? List.of()
        : List.of(
            Html.of(
                "section",
                Html.of("h2", "Suppressions that no longer do anything"),
                Html.of("ul", Html.each("li", report.stale()))));
  }
}
