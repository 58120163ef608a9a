package org.plumbline.cli.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plumbline.analysis.comparison.Subject;
import org.plumbline.analysis.impact.Flip;
import org.plumbline.analysis.impact.Impact;
import org.plumbline.analysis.impact.Outcome;
import org.plumbline.publish.html.Bar;
import org.plumbline.publish.html.Html;
import org.plumbline.publish.html.Sheet;

/** What a change does to recorded cases, in bars. */
final class ImpactHtml {
  private ImpactHtml() {}

  /** The most flips of one standard. */
  static long most(Impact impact) {
    return impact.standards().values().stream().mapToLong(ImpactHtml::flips).max().orElse(0);
  }

  private static long flips(Map<Flip.Way, Impact.Count> ways) {
    return ways.values().stream().mapToLong(Impact.Count::obligations).sum();
  }

  /** How many verdicts on a standard flip, as a number and a bar. */
  static List<Html> flips(Impact impact, Subject subject, long most) {
    Map<Flip.Way, Impact.Count> ways = impact.standards().get(subject.latest().name());
    return subject.kind() != Subject.Kind.STANDARD || ways == null
        ? List.of(Html.of("span", "none").as("quiet"))
        : List.of(Html.of("span", Long.toString(flips(ways))), bar(ways, most));
  }

  private static Html bar(Map<Flip.Way, Impact.Count> ways, long most) {
    long now = sum(ways, /* isNow= */ true);
    long longer = sum(ways, /* isNow= */ false);
    long others = flips(ways) - now - longer;
    return Bar.of(
        "%d breached only now, %d no longer, %d otherwise".formatted(now, longer, others),
        List.of(
            new Bar.Part("breached", now),
            new Bar.Part("met", longer),
            new Bar.Part("open", others)),
        most);
  }

  private static long sum(Map<Flip.Way, Impact.Count> ways, boolean isNow) {
    return ways.entrySet().stream()
        .filter(e -> (isNow ? e.getKey().is() : e.getKey().was()) == Outcome.BREACHED)
        .mapToLong(e -> e.getValue().obligations())
        .sum();
  }

  /** All that flips, by standard; nothing if no cases were given. */
  static List<Html> section(ComparedDocument document, CaseReplay.@Nullable Cases cases) {
    Impact impact = document.impact();
    if (impact == null || cases == null) {
      return List.of();
    }
    long most = most(impact);
    List<Html> inside = new ArrayList<>();
    inside.add(Html.of("h2", ImpactWords.heading(cases)));
    inside.add(Html.of("p", ImpactWords.count(impact) + "."));
    inside.add(
        key(
            Map.entry("breached", "breached only now"),
            Map.entry("met", "breached no longer"),
            Map.entry("open", "otherwise")));
    List<Html> rows = new ArrayList<>();
    impact
        .standards()
        .forEach(
            (standard, ways) ->
                rows.add(
                    Html.of(
                        "tr",
                        Sheet.rowHead(Html.text(standard)),
                        Html.of("td", bar(ways, most)),
                        Html.of("td", Html.each("p", ImpactWords.ways(ways))))));
    inside.add(
        Sheet.table(
                "Obligations whose verdict flips",
                List.of("Standard", "How many", "Which way, and in which cases"),
                rows)
            .as("fold"));
    return List.of(Html.of("section", inside));
  }

  @SafeVarargs
  private static Html key(Map.Entry<String, String>... colours) {
    List<Html> items = new ArrayList<>();
    for (Map.Entry<String, String> colour : colours) {
      items.add(
          Html.of(
              "li",
              Html.of(
                      "svg",
                      Html.of("rect")
                          .with("width", "100%")
                          .with("height", "100%")
                          .as("fill-" + colour.getKey()))
                  .with("aria-hidden", "true"),
              Html.text(Objects.requireNonNull(colour.getValue()))));
    }
    return Html.of("ul", items).as("key");
  }
}
