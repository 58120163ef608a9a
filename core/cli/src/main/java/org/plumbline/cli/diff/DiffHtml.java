package org.plumbline.cli.diff;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.analysis.behaviour.Course;
import org.plumbline.analysis.comparison.Change;
import org.plumbline.analysis.comparison.Edition;
import org.plumbline.analysis.comparison.Subject;
import org.plumbline.analysis.impact.Impact;
import org.plumbline.cli.console.Engine;
import org.plumbline.publish.html.Html;
import org.plumbline.publish.html.Sheet;
import org.plumbline.services.versions.ComparedVersions;
import org.plumbline.services.versions.VersionWords;

/** What changed, as a page for whoever reviews it. */
final class DiffHtml {
  private static final int MOST_BESIDE = 4;

  private final Comparison comparison;
  private final Sheet sheet;
  private final Map<String, String> kinds = new LinkedHashMap<>();
  private int number;

  DiffHtml(Comparison comparison) {
    this.comparison = comparison;
    this.sheet = new Sheet(title(comparison)).withFilters();
  }

  void print(PrintStream out) {
    List<Html> sections = new ArrayList<>();
    for (ComparedDocument document : comparison.documents()) {
      number++;
      sections.addAll(document(document));
    }
    sections.addAll(alone(comparison.removed(), "is gone"));
    sections.addAll(alone(comparison.added(), "is new"));
    sheet.add(masthead());
    if (!kinds.isEmpty()) {
      sheet.add(Sheet.filters(kinds));
    }
    sheet.add(Html.of("main", sections).with("id", "content"));
    sheet.add(
        Html.of(
            "footer",
            Html.of(
                "p",
                "Made by plumbline "
                    + Engine.version()
                    + ". Each case that is drawn has been judged by both versions.")));
    out.print(sheet.page());
  }

  private static String title(Comparison comparison) {
    return comparison.documents().isEmpty()
        ? "Comparison of two versions"
        : name(comparison.documents().get(0).after()) + ": what changed";
  }

  private static String name(Edition edition) {
    return edition.document().kernel().title();
  }

  // ---- the top

  private Html masthead() {
    List<Html> inside = new ArrayList<>();
    inside.add(Html.of("p", "Comparison of two versions").as("kind"));
    if (comparison.documents().size() == 1) {
      ComparedDocument document = comparison.documents().get(0);
      inside.add(Html.of("h1", name(document.after())));
      inside.add(Html.of("p", "From " + before(document) + " to " + after(document)).as("lead"));
      inside.add(Html.of("dl", facts(document)));
      inside.add(Html.of("ul", figures(document)).as("figures"));
    } else {
      inside.add(Html.of("h1", "What changed in " + comparison.documents().size() + " documents"));
    }
    return Html.of("header", inside).as("masthead");
  }

  private List<Html> facts(ComparedDocument document) {
    List<Html> facts = new ArrayList<>();
    facts.add(Sheet.fact("Older", file(document.before(), comparison.before())));
    facts.add(Sheet.fact("Newer", file(document.after(), comparison.after())));
    CaseReplay.Cases cases = comparison.cases();
    if (cases != null) {
      facts.add(Sheet.fact("Cases", cases.files() + ", as of " + cases.asOf().date()));
    }
    facts.add(Sheet.fact("In short", VersionWords.count(document.versions())));
    return facts;
  }

  private static String file(Edition edition, Versions side) {
    return side.shown(edition.document().file());
  }

  static String before(ComparedDocument document) {
    return "version " + document.before().document().kernel().version();
  }

  static String after(ComparedDocument document) {
    return "version " + document.after().document().kernel().version();
  }

  private static List<Html> figures(ComparedDocument document) {
    List<Html> figures = new ArrayList<>();
    document
        .versions()
        .courses()
        .forEach(
            (course, count) ->
                figures.add(
                    Sheet.figure(
                        colour(course),
                        Integer.toString(count),
                        (count == 1 ? "standard " : "standards ") + told(course))));
    long added = document.versions().alone(Change.Added.class);
    long removed = document.versions().alone(Change.Removed.class);
    if (added > 0) {
      figures.add(Sheet.figure("wait", Long.toString(added), added == 1 ? "new one" : "new ones"));
    }
    if (removed > 0) {
      figures.add(Sheet.figure("good", Long.toString(removed), "no longer there"));
    }
    Impact impact = document.impact();
    if (impact != null) {
      figures.add(
          Sheet.figure(
              "bad", Long.toString(impact.breachedNow()), "obligations breached only now"));
      figures.add(
          Sheet.figure(
              "good", Long.toString(impact.noLongerBreached()), "obligations breached no longer"));
    }
    if (figures.isEmpty()) {
      figures.add(Sheet.figure("good", "0", "changes of what is asked"));
    }
    return figures;
  }

  private static String colour(Course course) {
    return switch (course) {
      case TIGHTENED -> "bad";
      case LOOSENED -> "good";
      case DATE_DEPENDENT, INCOMPARABLE -> "mixed";
      case EQUIVALENT, UNDECIDED -> "open";
    };
  }

  static String told(Course course) {
    return switch (course) {
      case TIGHTENED -> "tightened";
      case LOOSENED -> "loosened";
      case DATE_DEPENDENT -> "tighter or looser by date";
      case INCOMPARABLE -> "tighter and looser";
      case EQUIVALENT -> "put otherwise";
      case UNDECIDED -> "undecided";
    };
  }

  // ---- a document

  private List<Html> document(ComparedDocument document) {
    List<Html> sections = new ArrayList<>();
    Map<Subject, List<Change>> meaning = document.chapter(ComparedVersions.Effect.BEHAVIOUR);
    String which = comparison.documents().size() == 1 ? "" : name(document.after()) + ": ";
    if (meaning.isEmpty()) {
      sections.add(
          Html.of(
              "section",
              Html.of("h2", which + "Nothing is asked otherwise"),
              Html.of("p", "Every case is judged by the newer version as by the older.")));
    } else {
      sections.add(overview(document, which, meaning));
      List<Html> cards = new ArrayList<>();
      cards.add(Html.of("h2", which + VersionWords.heading(ComparedVersions.Effect.BEHAVIOUR)));
      ChangeCard card = new ChangeCard(document, comparison);
      meaning.forEach(
          (subject, changes) ->
              cards.add(card.of(subject, changes, anchor(subject), kind(document, subject))));
      sections.add(Html.of("section", cards));
    }
    sections.addAll(ImpactHtml.section(document, comparison.cases()));
    told(document, ComparedVersions.Effect.REWRITE, sections);
    told(document, ComparedVersions.Effect.WORDING, sections);
    if (!document.differences().ambiguities().isEmpty()) {
      sections.add(
          Html.of(
              "section",
              Html.of("h2", "Which is which is not certain"),
              Html.of(
                  "ul",
                  Html.each(
                      "li",
                      document.differences().ambiguities().stream()
                          .map(one -> one.sentence() + ".")
                          .toList()))));
    }
    return sections;
  }

  private String anchor(Subject subject) {
    return Sheet.anchor(subject.kind().word() + number, subject.latest().name());
  }

  /** By what a change is filtered. */
  private String kind(ComparedDocument document, Subject subject) {
    String kind;
    String words;
    if (subject.kind() != Subject.Kind.STANDARD) {
      kind = "words";
      words = "document and words";
    } else if (subject.before() == null) {
      kind = "added";
      words = "new";
    } else if (subject.after() == null) {
      kind = "removed";
      words = "gone";
    } else {
      var behaviour = document.behaviour(subject);
      Course course = behaviour == null ? Course.UNDECIDED : behaviour.course();
      kind = course.id();
      words = told(course);
    }
    kinds.putIfAbsent(kind, words);
    return kind;
  }

  private Html overview(
      ComparedDocument document, String which, Map<Subject, List<Change>> meaning) {
    List<Html> rows = new ArrayList<>();
    Impact impact = document.impact();
    long most = impact == null ? 0 : ImpactHtml.most(impact);
    meaning.forEach(
        (subject, changes) -> {
          List<Html> cells = new ArrayList<>();
          String heading = VersionWords.heading(subject);
          cells.add(
              Sheet.rowHead(
                  Sheet.link(
                      anchor(subject),
                      subject.kind() == Subject.Kind.STANDARD
                          ? heading + " " + VersionWords.title(subject)
                          : heading)));
          cells.add(Html.of("td", ChangeCard.badge(document, subject)));
          cells.add(
              Html.of(
                  "td",
                  Html.each(
                      "p",
                      changes.stream().limit(MOST_BESIDE).map(VersionWords::sentence).toList())));
          if (impact != null) {
            cells.add(Html.of("td", ImpactHtml.flips(impact, subject, most)));
          }
          rows.add(Html.of("tr", cells));
        });
    List<String> heads = new ArrayList<>(List.of("Standard", "Which way", "What changed"));
    if (impact != null) {
      heads.add("Verdicts that flip");
    }
    return Html.of(
        "section",
        Html.of("h2", which + "At a glance"),
        Sheet.table("What is asked otherwise", heads, rows).as("fold"));
  }

  // ---- what does nothing to any case

  private void told(
      ComparedDocument document, ComparedVersions.Effect effect, List<Html> sections) {
    Map<Subject, List<Change>> some = document.chapter(effect);
    if (some.isEmpty()) {
      return;
    }
    String kind = effect == ComparedVersions.Effect.REWRITE ? "rewrite" : "wording";
    kinds.put(kind, effect == ComparedVersions.Effect.REWRITE ? "comes to the same" : "wording");
    List<Html> inside = new ArrayList<>();
    inside.add(Html.of("h2", VersionWords.heading(effect)));
    List<Html> rows = new ArrayList<>();
    some.forEach(
        (subject, changes) ->
            rows.add(
                Html.of(
                        "tr",
                        Sheet.rowHead(heading(subject)),
                        Html.of(
                            "td",
                            Html.each("p", changes.stream().map(VersionWords::sentence).toList())))
                    .with("data-kind", kind)));
    inside.add(
        Sheet.table(VersionWords.heading(effect), List.of("What", "How"), rows).as("fold beside"));
    sections.add(Html.of("section", inside));
  }

  private static Html heading(Subject subject) {
    String title = VersionWords.title(subject);
    return Html.text(VersionWords.heading(subject) + (title.isEmpty() ? "" : " " + title));
  }

  private static List<Html> alone(List<Edition> editions, String what) {
    return editions.stream()
        .map(
            edition ->
                Html.of(
                    "section",
                    Html.of("h2", name(edition)),
                    Html.of("p", "The document " + what + ".")))
        .toList();
  }

  /** Where something stands, as people know it. */
  static @Nullable String place(Subject.@Nullable Side side, Versions versions) {
    return side == null || side.at() == null
        ? null
        : versions.shown(side.at().file()) + ", line " + side.at().line();
  }
}
