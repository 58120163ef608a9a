package org.plumbline.cli.check;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.cli.check.Tally.Count;
import org.plumbline.cli.console.Engine;
import org.plumbline.compiler.explain.SpokenTime;
import org.plumbline.formats.CaseFiles;
import org.plumbline.publish.html.Bar;
import org.plumbline.publish.html.Html;
import org.plumbline.publish.html.Sheet;
import org.plumbline.runtime.calendar.SpokenDate;
import org.plumbline.runtime.verdict.ShareVerdict;

/**
 * The result for a manager, as a page: how each standard was kept, how late what was late, what is
 * due next, and each case on a line of time. However many cases there are, it stays a page that a
 * browser opens at once: what it leaves out for that it says.
 */
final class HtmlReport {
  private static final int DAYS_AHEAD = 28;
  private static final int MOST_OVERDUE = 40;
  private static final int MOST_COMING = 60;

  private final List<CheckedDocument> all;
  private final CaseFiles cases;
  private final @Nullable String by;

  HtmlReport(List<CheckedDocument> all, CaseFiles cases, @Nullable String by) {
    this.all = List.copyOf(all);
    this.cases = cases;
    this.by = by;
  }

  void write(PrintStream out) {
    String title =
        all.size() == 1
            ? all.get(0).document().kernel().title()
            : "How the standards of " + all.size() + " documents were kept";
    Sheet sheet = new Sheet(title + ": how it was kept");
    List<Html> head = new ArrayList<>();
    head.add(Html.of("p", "How the standards were kept").as("kind"));
    head.add(Html.of("h1", title));
    if (all.size() == 1) {
      head.addAll(summary(all.get(0)));
    }
    sheet.add(Html.of("header", head).as("masthead"));
    List<Html> main = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      main.addAll(document(all.get(i), i));
    }
    sheet.add(Html.of("main", main).with("id", "content"));
    sheet.add(Html.of("footer", Html.of("p", "Made by plumbline " + Engine.version() + ".")));
    out.print(sheet.page());
  }

  private List<Html> summary(CheckedDocument checked) {
    SpokenTime time = new SpokenTime(checked.calendar().zone());
    Tally sum = Tally.together("all", "", Tally.of(checked));
    List<Due> due = due(checked);
    long overdue = due.stream().filter(Due::isOverdue).count();
    List<Html> facts = new ArrayList<>();
    facts.add(Sheet.fact("As of", time.limit(checked.asOf())));
    facts.add(Sheet.fact("Version", checked.document().kernel().version()));
    facts.add(
        Sheet.fact(
            "Cases",
            cases
                + ": "
                + Counted.of(checked.data().histories().size(), "case")
                + " in "
                + Counted.of(checked.data().rows(), "row")));
    facts.add(Sheet.fact("The data cover", CoverWords.of(checked)));
    facts.add(
        Sheet.fact("Calendar", checked.calendar().id() + " (" + checked.calendar().title() + ")"));
    List<Html> figures = new ArrayList<>();
    figures.add(Sheet.figure("good", percent(sum), "of what was due was met"));
    if (sum.of(Count.AS_FAR_AS_EVIDENCED) > 0) {
      figures.add(
          Sheet.figure(
              "wait",
              number(sum.of(Count.AS_FAR_AS_EVIDENCED)) + "*",
              "of these met only as far as the data show"));
    }
    figures.add(Sheet.figure("bad", number(sum.of(Count.BREACHED)), "obligations breached"));
    figures.add(Sheet.figure("bad", number(overdue), "of them still to be done"));
    figures.add(
        Sheet.figure(
            "wait", number(due.size() - overdue), "fall due in the next " + DAYS_AHEAD + " days"));
    figures.add(
        Sheet.figure("open", number(sum.of(Count.UNDETERMINED)), "cannot be told from the data"));
    return List.of(Html.of("dl", facts), Html.of("ul", figures).as("figures"));
  }

  private static List<Due> due(CheckedDocument checked) {
    return Due.of(checked, DAYS_AHEAD).stream().sorted().toList();
  }

  /** Of what has been decided; with a mark if some of it was met only as far as the data show. */
  private static String percent(Tally tally) {
    long met = met(tally);
    long decided = met + tally.of(Count.BREACHED);
    if (decided == 0) {
      return "–";
    }
    double percent = 100.0 * met / decided;
    // never whole as long as it is not
    String told = String.format(Locale.ROOT, "%.0f", percent);
    boolean hides = met < decided && told.equals("100");
    return (hides ? String.format(Locale.ROOT, "%.1f", Math.min(percent, 99.9)) : told)
        + "%"
        + (tally.of(Count.AS_FAR_AS_EVIDENCED) > 0 ? "*" : "");
  }

  private static long met(Tally tally) {
    return (long) tally.of(Count.MET) + tally.of(Count.AS_FAR_AS_EVIDENCED);
  }

  private static String number(long n) {
    return String.format(Locale.ROOT, "%,d", n);
  }

  // ---- a document

  private List<Html> document(CheckedDocument checked, int place) {
    List<Html> sections = new ArrayList<>();
    if (all.size() > 1) {
      List<Html> inside = new ArrayList<>();
      inside.add(Html.of("h2", checked.document().kernel().title()));
      inside.addAll(summary(checked));
      sections.add(Html.of("section", inside));
    }
    List<Tally> tallies = Tally.of(checked);
    sections.add(standards(tallies));
    sections.addAll(shares(checked));
    if (by != null) {
      sections.add(tallied("By " + by, by, GroupTally.of(checked, by)));
    }
    sections.addAll(new LatenessSection(checked).html());
    CaseSection byCase = new CaseSection(checked, place);
    sections.add(next(checked, byCase));
    sections.add(byCase.html());
    List<String> notes = DataNotes.of(checked, cases);
    if (!notes.isEmpty()) {
      sections.add(
          Html.of(
              "section",
              Html.of("h2", "What is to be known of the data"),
              Html.of("ul", Html.each("li", notes))));
    }
    return sections;
  }

  private static Html standards(List<Tally> tallies) {
    if (tallies.isEmpty()) {
      return Html.of(
          "section",
          Html.of("h2", "Standard by standard"),
          Html.of("p", "No standard calls for anything in these cases."));
    }
    return tallied("Standard by standard", "Standard", tallies);
  }

  private static Html tallied(String heading, String first, List<Tally> tallies) {
    List<Tally> telling = tallies.stream().filter(Tally::tellsSomething).toList();
    List<Tally> silent = tallies.stream().filter(tally -> !tally.tellsSomething()).toList();
    List<Html> inside = new ArrayList<>();
    inside.add(Html.of("h2", heading));
    inside.add(
        Html.of(
            "p",
            "Kept is the share that was met of what has been decided; what is pending or cannot be"
                + " told is not in it. Where it has a star, the data say nothing of a part of what"
                + " is asked, such as who did it or what the record holds: that was met as far as"
                + " they show."));
    inside.add(key());
    if (!telling.isEmpty()) {
      inside.add(table(heading, first, telling));
    }
    if (!silent.isEmpty()) {
      String words = number(silent.size()) + " more of which nothing can be told yet";
      inside.add(Html.of("details", Html.of("summary", words), table(words, first, silent)));
    }
    return Html.of("section", inside);
  }

  private static Html table(String caption, String first, List<Tally> tallies) {
    List<Html> rows = tallies.stream().map(HtmlReport::row).toList();
    List<Html> heads = new ArrayList<>();
    heads.add(Html.of("th", first).with("scope", "col"));
    heads.add(Html.of("th", "How it was kept").with("scope", "col"));
    for (String count :
        List.of("Met", "As far as shown", "Breached", "Kept", "Pending", "Cannot be told")) {
      heads.add(Html.of("th", count).with("scope", "col").as("count"));
    }
    return Html.of(
            "table",
            Html.of("caption", caption),
            Html.of("thead", Html.of("tr", heads)),
            Html.of("tbody", rows))
        .as("fold tallies");
  }

  private static Html row(Tally tally) {
    long met = tally.of(Count.MET);
    long shown = tally.of(Count.AS_FAR_AS_EVIDENCED);
    long open = (long) tally.of(Count.UNDETERMINED) + tally.of(Count.NOT_AUDITED);
    long breached = tally.of(Count.BREACHED);
    long pending = tally.of(Count.PENDING);
    long mixed = tally.noBreach();
    Html bar =
        Bar.of(
            ("%d met, %d met as far as the data show, %d breached, %d not met without being a"
                    + " breach, %d pending, %d cannot be told")
                .formatted(met, shown, breached, mixed, pending, open),
            List.of(
                new Bar.Part("met", met),
                new Bar.Part("shown", shown),
                new Bar.Part("breached", breached),
                new Bar.Part("mixed", mixed),
                new Bar.Part("pending", pending),
                new Bar.Part("open", open)),
            met + shown + breached + mixed + pending + open);
    return Html.of(
        "tr",
        Sheet.rowHead(Html.of("span", tally.standard()).as("num"), Html.text(" " + tally.title())),
        Html.of("td", bar),
        count("met", met),
        count("as far as shown", shown),
        count("breached", breached),
        Html.of("td", percent(tally)).as("count").with("data-label", "kept"),
        count("pending", pending),
        count("cannot be told", open));
  }

  private static Html count(String label, long n) {
    return (n == 0 ? Html.of("td") : Html.of("td", number(n)))
        .as("count")
        .with("data-label", label);
  }

  private static Html key() {
    List<Html> items = new ArrayList<>();
    for (var colour :
        List.of(
            Map.entry("met", "met"),
            Map.entry("shown", "met as far as the data show"),
            Map.entry("breached", "breached"),
            Map.entry("mixed", "not met, of advice or where a share of all is asked"),
            Map.entry("pending", "pending"),
            Map.entry("open", "cannot be told"))) {
      Html square =
          Html.of(
                  "svg",
                  Html.of("rect")
                      .with("width", "100%")
                      .with("height", "100%")
                      .as("fill-" + colour.getKey()))
              .with("aria-hidden", "true");
      items.add(Html.of("li", square, Html.text(colour.getValue())));
    }
    return Html.of("ul", items).as("key");
  }

  private static List<Html> shares(CheckedDocument checked) {
    List<ShareVerdict> shares = checked.shares();
    if (shares.isEmpty()) {
      return List.of();
    }
    LocalMoments moments = new LocalMoments(checked.calendar().zone());
    List<Html> items = new ArrayList<>();
    for (ShareVerdict share : shares) {
      var period = share.period();
      String when =
          period == null
              ? ""
              : ", " + moments.first(period.earliest()) + " to " + moments.by(period.latest());
      items.add(
          Html.of(
              "li",
              Html.text(
                  share.rule().citation()
                      + when
                      + ": "
                      + share.verdict().words()
                      + ". "
                      + share.reason())));
    }
    return List.of(Html.of("section", Html.of("h2", "Shares of all cases"), Html.of("ul", items)));
  }

  // ---- what is due next

  private static Html next(CheckedDocument checked, CaseSection cases) {
    List<Due> due = due(checked);
    List<Due> overdue = due.stream().filter(Due::isOverdue).toList();
    List<Due> coming = due.stream().filter(one -> !one.isOverdue()).toList();
    List<Html> inside = new ArrayList<>();
    inside.add(Html.of("h2", "What is due next"));
    inside.add(
        Html.of(
            "p",
            "What should have been done and is not yet, then what falls due in the next "
                + DAYS_AHEAD
                + " days."));
    if (due.isEmpty()) {
      inside.add(Html.of("p", "Nothing."));
    }
    inside.addAll(list("Overdue", overdue, MOST_OVERDUE, checked, cases));
    inside.addAll(list("Coming", coming, MOST_COMING, checked, cases));
    return Html.of("section", inside);
  }

  private static List<Html> list(
      String heading, List<Due> some, int most, CheckedDocument checked, CaseSection cases) {
    if (some.isEmpty()) {
      return List.of();
    }
    List<Html> rows = some.stream().limit(most).map(one -> row(one, checked, cases)).toList();
    List<Html> all = new ArrayList<>();
    all.add(Html.of("h3", heading + ": " + number(some.size())));
    all.add(Sheet.table(heading, List.of("Due by", "Case", "Standard", "Days"), rows).as("fold"));
    if (some.size() > most) {
      all.add(
          Html.of("p", "and " + number(some.size() - most) + " more: plumbline due lists all")
              .as("quiet"));
    }
    return all;
  }

  private static Html row(Due due, CheckedDocument checked, CaseSection cases) {
    Long at = due.at();
    long days =
        at == null ? 0 : CaseSection.day(at, checked) - CaseSection.day(checked.asOf(), checked);
    List<Html> names = new ArrayList<>();
    for (String name : due.verdict().cases().stream().limit(3).toList()) {
      names.add(cases.name(name));
      names.add(Html.text(" "));
    }
    return Html.of(
        "tr",
        Sheet.rowHead(
            Html.text(
                at == null
                    ? "no limit"
                    : SpokenDate.day(
                        java.time.LocalDate.ofEpochDay(CaseSection.day(at, checked))))),
        Html.of("td", names),
        Html.of(
            "td",
            Html.of("span", due.verdict().rule().standard()).as("num"),
            Html.text(" " + due.title())),
        Html.of(
                "td",
                days < 0
                    ? Counted.of(-days, "day") + " ago"
                    : days == 0 ? "today" : "in " + Counted.of(days, "day"))
            .as(days < 0 ? "late" : "quiet"));
  }
}
