package org.plumbline.cli.check;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.formats.CaseData;
import org.plumbline.publish.html.Html;
import org.plumbline.publish.html.Sheet;
import org.plumbline.runtime.calendar.SpokenDate;
import org.plumbline.runtime.history.Moment;
import org.plumbline.runtime.verdict.ObligationVerdict;
import org.plumbline.runtime.verdict.Verdict;

/** Each case on one line of time, all by the same scale; those with most breaches first. */
final class CaseSection {
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH);

  private static final int MOST_CASES = 1000;

  /** So many of each case, where there are more in all than can be told. */
  private static final int MOST_LISTED = 6;

  /** So many breaches are told one by one, over all cases, for the page to stay one. */
  private static final int MOST_TOLD = 3000;

  private static final int WIDE = 1000;
  private static final int AHEAD = 28;

  private final CheckedDocument checked;
  private final int place;
  private final Map<String, List<ObligationVerdict>> byCase = new LinkedHashMap<>();
  private final Set<String> shown = new LinkedHashSet<>();
  private final int first;
  private final int last;
  private final int mostListed;
  private int told;

  CaseSection(CheckedDocument checked, int place) {
    this.checked = checked;
    this.place = place;
    checked.data().histories().forEach(h -> byCase.put(h.caseId(), new ArrayList<>()));
    int least = day(checked.asOf(), checked);
    // one mistyped year would leave no room for all the others
    Set<Moment> mistyped =
        checked.data().quality().far().stream().map(CaseData.Far::at).collect(Collectors.toSet());
    for (ObligationVerdict verdict : checked.verdicts()) {
      for (String one : verdict.cases()) {
        byCase.computeIfAbsent(one, any -> new ArrayList<>()).add(verdict);
      }
      Moment arose = verdict.triggeredAt();
      if (arose != null && !mistyped.contains(arose)) {
        least = Math.min(least, day(arose.earliest(), checked));
      }
    }
    first = least;
    last = day(checked.asOf(), checked) + AHEAD;
    long all = checked.verdicts().stream().filter(CheckedDocument::isBreach).count();
    mostListed = all <= MOST_TOLD ? Integer.MAX_VALUE : MOST_LISTED;
    byCase.entrySet().stream()
        .sorted(Comparator.comparingLong(e -> -breaches(e.getValue())))
        .limit(MOST_CASES)
        .forEach(e -> shown.add(e.getKey()));
  }

  /** The name of a case, linked to it if it is one of those shown. */
  Html name(String one) {
    return shown.contains(one) ? Sheet.link(anchor(one), one) : Html.text(one);
  }

  /** A name within the page for a case. */
  private String anchor(String name) {
    return Sheet.anchor("case" + place, name);
  }

  /** The local day of an instant, in days since 1970-01-01. */
  static int day(long instant, CheckedDocument checked) {
    return checked.calendar().clock().dayOf(instant);
  }

  Html html() {
    List<Html> inside = new ArrayList<>();
    inside.add(Html.of("h2", "Case by case"));
    inside.add(
        Html.of(
            "p",
            Html.text(
                "From "
                    + SpokenDate.day(LocalDate.ofEpochDay(first))
                    + " to "
                    + SpokenDate.day(LocalDate.ofEpochDay(last))
                    + ", by one scale for all: each stroke is an obligation, where it was done or"
                    + " was due. The cases with most breaches come first."),
            Html.of("span", " Each opens to what was breached.").as("on-screen")));
    inside.add(scale());
    shown.forEach(name -> inside.add(one(name, byCase.getOrDefault(name, List.of()))));
    if (byCase.size() > shown.size()) {
      inside.add(
          Html.of(
                  "p",
                  "and "
                      + Counted.of(byCase.size() - shown.size(), "case")
                      + " more, with fewer breaches: --format csv lists all")
              .as("quiet"));
    }
    return Html.of("section", inside).as("cases");
  }

  private static long breaches(List<ObligationVerdict> verdicts) {
    return verdicts.stream().filter(CheckedDocument::isBreach).count();
  }

  /** The months, over the strips. */
  private Html scale() {
    List<Html> drawn = new ArrayList<>();
    YearMonth month = YearMonth.from(LocalDate.ofEpochDay(first)).plusMonths(1);
    YearMonth end = YearMonth.from(LocalDate.ofEpochDay(last));
    long step = Math.max(1, month.until(end, ChronoUnit.MONTHS) / 5);
    for (; !month.isAfter(end); month = month.plusMonths(step)) {
      double x = 100.0 * (month.atDay(1).toEpochDay() - first) / Math.max(1, last - first);
      if (x < 90) {
        String label =
            MONTH.format(month)
                + (month.getMonthValue() <= step || drawn.isEmpty() ? " " + month.getYear() : "");
        drawn.add(
            Html.of("text", label)
                .with("x", String.format(Locale.ROOT, "%.1f%%", x))
                .with("y", "11"));
      }
    }
    Html svg = Html.of("svg", drawn).as("months").with("aria-hidden", "true");
    return Html.of("div", Html.of("span"), svg, Html.of("span")).as("case-scale");
  }

  private Html one(String name, List<ObligationVerdict> verdicts) {
    long breached = breaches(verdicts);
    long met = verdicts.stream().filter(v -> v.verdict() == Verdict.MET).count();
    String sums =
        (breached == 0 ? "" : breached + " breached, ") + (met == 0 ? "none met" : met + " met");
    Html summary =
        Html.of(
            "summary",
            Html.of("span", name).as("num"),
            strip(verdicts, name + ": " + sums),
            Html.of("span", sums).as(breached == 0 ? "quiet" : "late"));
    List<Html> inside = new ArrayList<>(List.of(summary));
    inside.add(details(verdicts));
    return Html.of("details", inside).as("case").with("id", anchor(name));
  }

  private Html details(List<ObligationVerdict> verdicts) {
    List<Html> items = new ArrayList<>();
    long left = 0;
    for (ObligationVerdict verdict : verdicts) {
      if (CheckedDocument.isBreach(verdict)) {
        if (items.size() < mostListed && told < MOST_TOLD) {
          told++;
          items.add(
              Html.of(
                  "li",
                  Html.of("span", verdict.rule().citation()).as("num"),
                  Html.text(" " + verdict.reason())));
        } else {
          left++;
        }
      }
    }
    if (left > 0) {
      items.add(
          Html.of("li", "and " + Counted.of(left, "breach", "breaches") + " more").as("quiet"));
    }
    return items.isEmpty()
        ? Html.of("p", "Nothing is breached.").as("quiet")
        : Html.of("ul", items);
  }

  // ---- the drawing

  private Html strip(List<ObligationVerdict> verdicts, String words) {
    Map<String, SortedSet<Integer>> marks = new LinkedHashMap<>();
    for (String kind : List.of("open", "pending", "met", "breached")) {
      marks.put(kind, new TreeSet<>());
    }
    for (ObligationVerdict verdict : verdicts) {
      String kind = kind(verdict);
      Moment at = at(verdict);
      if (kind != null && at != null) {
        int day = Math.min(last, Math.max(first, day(at.latest(), checked)));
        marks
            .getOrDefault(kind, new TreeSet<>())
            .add((int) Math.round((double) WIDE * (day - first) / Math.max(1, last - first)));
      }
    }
    List<Html> drawn = new ArrayList<>();
    drawn.add(Html.of("path").with("d", "M0 6h" + WIDE).as("axis"));
    marks.forEach(
        (kind, places) -> {
          if (!places.isEmpty()) {
            StringBuilder path = new StringBuilder();
            places.forEach(x -> path.append('M').append(x).append(" 1v10"));
            drawn.add(Html.of("path").with("d", path.toString()).as(kind));
          }
        });
    return Html.of("svg", drawn)
        .as("strip")
        .with("viewBox", "0 0 " + WIDE + " 12")
        .with("preserveAspectRatio", "none")
        .with("role", "img")
        .with("aria-label", words);
  }

  private static @Nullable String kind(ObligationVerdict verdict) {
    return switch (verdict.verdict()) {
      case MET -> "met";
      case BREACHED -> CheckedDocument.isBreach(verdict) ? "breached" : "open";
      case PENDING -> "pending";
      case UNDETERMINED -> "open";
      case NOT_APPLICABLE -> null;
    };
  }

  /** Where it is drawn: when it was done, else when it was due, else when it arose. */
  private static @Nullable Moment at(ObligationVerdict verdict) {
    if (verdict.verdict() == Verdict.MET && verdict.dischargedAt() != null) {
      return verdict.dischargedAt();
    }
    return verdict.dueBy() != null ? verdict.dueBy() : verdict.triggeredAt();
  }
}
