package org.plumbline.cli.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.plumbline.publish.html.Bar;
import org.plumbline.publish.html.Html;
import org.plumbline.publish.html.Sheet;
import org.plumbline.runtime.history.Moment;
import org.plumbline.runtime.verdict.ObligationVerdict;

/** How late what was late: in calendar days, whatever the limits count in. */
final class LatenessSection {
  private static final int MOST_STANDARDS = 12;

  private enum Band {
    SAME_DAY("the same day", 0),
    TWO_DAYS("1 or 2 days", 2),
    WEEK("3 to 7 days", 7),
    FORTNIGHT("8 to 14 days", 14),
    FOUR_WEEKS("15 to 28 days", 28),
    QUARTER("29 to 91 days", 91),
    LONGER("longer", Integer.MAX_VALUE);

    private final String words;
    private final int most;

    Band(String words, int most) {
      this.words = words;
      this.most = most;
    }

    static Band of(int days) {
      for (Band band : values()) {
        if (days <= band.most) {
          return band;
        }
      }
      return LONGER;
    }
  }

  /** By how many days one obligation was late, or is so far. */
  private record Late(String standard, int days, boolean done) {}

  private final CheckedDocument checked;
  private final List<Late> late = new ArrayList<>();

  LatenessSection(CheckedDocument checked) {
    this.checked = checked;
    for (ObligationVerdict verdict : checked.verdicts()) {
      Moment by = verdict.dueBy();
      if (CheckedDocument.isBreach(verdict) && verdict.overdue() != null && by != null) {
        Moment done = verdict.dischargedAt();
        long until = done == null ? checked.asOf() : done.earliest();
        int days =
            Math.max(0, CaseSection.day(until, checked) - CaseSection.day(by.latest(), checked));
        late.add(new Late(verdict.rule().standard(), days, done != null));
      }
    }
  }

  List<Html> html() {
    if (late.isEmpty()) {
      return List.of();
    }
    return List.of(
        Html.of(
            "section",
            Html.of("h2", "How late"),
            Html.of(
                "p",
                "In calendar days after the last day in time. What is not done yet is late until"
                    + " the day of this report, and counted so."),
            bands(),
            Html.of("h3", "Latest of all").as("quiet"),
            standards()));
  }

  private Html bands() {
    Map<Band, Long> done = new EnumMap<>(Band.class);
    Map<Band, Long> open = new EnumMap<>(Band.class);
    long most = 1;
    for (Late one : late) {
      Band band = Band.of(one.days());
      (one.done() ? done : open).merge(band, 1L, Long::sum);
      most = Math.max(most, done.getOrDefault(band, 0L) + open.getOrDefault(band, 0L));
    }
    List<Html> rows = new ArrayList<>();
    for (Band band : Band.values()) {
      long was = done.getOrDefault(band, 0L);
      long is = open.getOrDefault(band, 0L);
      rows.add(
          Html.of(
              "tr",
              Sheet.rowHead(Html.text(band.words)),
              Html.of(
                  "td",
                  Bar.of(
                      was + " done late, " + is + " not done yet",
                      List.of(new Bar.Part("mixed", was), new Bar.Part("breached", is)),
                      most)),
              Html.of("td", told(was, "done late")).as("count"),
              Html.of("td", told(is, "not done yet")).as("count")));
    }
    return Sheet.table("How late", List.of("Late by", "How many", "Done late", "Not yet"), rows)
        .as("fold bands");
  }

  private static String told(long n, String what) {
    return n == 0 ? "" : String.format(Locale.ROOT, "%,d ", n) + what;
  }

  private Html standards() {
    Map<String, List<Late>> byStandard = new LinkedHashMap<>();
    late.forEach(
        one -> byStandard.computeIfAbsent(one.standard(), s -> new ArrayList<>()).add(one));
    Map<String, String> titles = new LinkedHashMap<>();
    checked.document().kernel().rules().forEach(r -> titles.put(r.id().standard(), r.title()));
    List<Html> rows = new ArrayList<>();
    byStandard.entrySet().stream()
        .sorted(Comparator.comparingInt(e -> -median(e.getValue())))
        .limit(MOST_STANDARDS)
        .forEach(
            e ->
                rows.add(
                    Html.of(
                        "tr",
                        Sheet.rowHead(
                            Html.of("span", e.getKey()).as("num"),
                            Html.text(" " + titles.getOrDefault(e.getKey(), ""))),
                        cell("late", e.getValue().size()),
                        cell("half of them by more than (days)", median(e.getValue())),
                        cell(
                            "longest (days)",
                            e.getValue().stream().mapToInt(Late::days).max().orElse(0)))));
    return Sheet.table(
            "The standards that were kept latest",
            List.of("Standard", "Late", "Half by at least, days", "Longest, days"),
            rows)
        .as("fold numbers");
  }

  private static Html cell(String label, long n) {
    return Html.of("td", String.format(Locale.ROOT, "%,d", n))
        .as("count")
        .with("data-label", label);
  }

  /** Half of them are at least as late. */
  private static int median(List<Late> some) {
    return some.stream().map(Late::days).sorted().toList().get(some.size() / 2);
  }
}
