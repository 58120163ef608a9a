package org.plumbline.analysis.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.analysis.comparison.Change.Altered;
import org.plumbline.analysis.comparison.facts.Aspect;
import org.plumbline.analysis.comparison.facts.Facts;
import org.plumbline.analysis.comparison.facts.LimitDifference;
import org.plumbline.analysis.comparison.facts.Pace;
import org.plumbline.analysis.comparison.facts.Weight;
import org.plumbline.analysis.comparison.matching.Alignment.Row;
import org.plumbline.model.document.Facet;
import org.plumbline.model.document.Standard;
import org.plumbline.model.kernel.Rule;

/** What changed in one standard that both versions have. */
final class StandardComparison {
  private final Subject subject;
  private final Standard before;
  private final Standard after;
  private final List<Row<Side.RuleSide>> rules;
  private final Map<Difference, Set<Clauses>> found = new LinkedHashMap<>();

  StandardComparison(
      Subject subject, Standard before, Standard after, List<Row<Side.RuleSide>> rules) {
    this.subject = subject;
    this.before = before;
    this.after = after;
    this.rules = rules;
  }

  /** A difference, wherever in the standard it is. */
  private record Difference(
      Aspect aspect, List<String> before, List<String> after, @Nullable String because) {}

  /** The clauses of a difference in both versions; null where it is about the whole. */
  private record Clauses(@Nullable Integer before, @Nullable Integer after) {
    static final Clauses WHOLE = new Clauses(null, null);
  }

  /** The changes. */
  List<Change> changes(Side older, Side newer) {
    for (Row<Side.RuleSide> row : rules) {
      Side.RuleSide one = row.before();
      Side.RuleSide other = row.after();
      if (one != null && other != null) {
        rule(one, other);
      } else if (one != null) {
        add(Aspect.DUTY, List.of(duty(one)), List.of(), null, clauses(one.rule(), null));
      } else if (other != null) {
        add(Aspect.DUTY, List.of(), List.of(duty(other)), null, clauses(null, other.rule()));
      }
    }
    List<Change> changes = new ArrayList<>();
    found.forEach((difference, clauses) -> altered(difference, clauses, changes));
    facts(older.told(before.id()), newer.told(after.id()), changes);
    return changes;
  }

  // ---- what rules ask

  private void rule(Side.RuleSide one, Side.RuleSide other) {
    Clauses clauses = clauses(one.rule(), other.rule());
    Causes causes = new Causes(one.rule(), other.rule());
    compare(one.facts(), other.facts())
        .forEach(d -> add(d.aspect(), d.before(), d.after(), causes.of(d.aspect()), clauses));
    for (Row<Pace> row : RuleAlignment.paces(one.paces(), other.paces())) {
      pace(row, causes);
    }
    causes
        .unspent()
        .forEach(
            reading ->
                add(
                    Aspect.READING,
                    List.of(reading.before()),
                    List.of(reading.after()),
                    null,
                    clauses));
  }

  private void pace(Row<Pace> row, Causes causes) {
    Pace one = row.before();
    Pace other = row.after();
    Clauses clauses =
        new Clauses(
            one == null ? null : written(before, one.clause()),
            other == null ? null : written(after, other.clause()));
    if (one != null && other != null) {
      LimitDifference difference = LimitDifference.of(one, other);
      if (!difference.isNone()) {
        add(
            difference.aspect(),
            List.of(difference.before(one)),
            List.of(difference.after(other)),
            causes.of(difference.aspect()),
            clauses);
      }
      if (clauses.before() != null
          && clauses.after() != null
          && !clauses.before().equals(clauses.after())) {
        add(
            Aspect.CLAUSES,
            List.of("." + clauses.before()),
            List.of("." + clauses.after()),
            null,
            Clauses.WHOLE);
      }
    } else if (one != null) {
      add(Aspect.LIMIT, List.of(one.words()), List.of(), null, clauses);
    } else if (other != null) {
      add(Aspect.LIMIT, List.of(), List.of(other.words()), null, clauses);
    }
  }

  /** A rule that only one version has, as briefly as makes clear which. */
  private static String duty(Side.RuleSide rule) {
    Facts facts = rule.facts();
    if (!facts.of(Aspect.QUESTION).isEmpty()) {
      return "an auditor’s answer to " + String.join(" ", facts.of(Aspect.QUESTION).values());
    }
    String acts = String.join(" or ", sorted(facts.of(Aspect.ACT).values()));
    List<String> limits = rule.paces().stream().map(Pace::words).toList();
    String rest = String.join("; ", sorted(facts.of(Aspect.DATA_LIMIT).values()));
    String told = acts.isEmpty() ? rest : "that " + acts;
    if (rule.rule().trigger() instanceof org.plumbline.model.kernel.Trigger.OnMissed) {
      told += ", where it was missed";
    }
    return limits.isEmpty() ? told : told + ", " + String.join(", ", limits);
  }

  // ---- what the text says

  private void facts(Facts one, Facts other, List<Change> changes) {
    Set<Aspect> known = EnumSet.noneOf(Aspect.class);
    changes.forEach(change -> known.add(((Altered) change).aspect())); // so far there are no others
    List<Difference> told = compare(one, other);
    for (Difference difference : told) {
      boolean passed =
          switch (difference.aspect()) {
            case MODAL -> known.contains(Aspect.FORCE) || known.contains(Aspect.LEEWAY);
            case PHRASING -> !known.isEmpty() || says(told, Aspect.MODAL);
            default -> false;
          };
      if (!passed) {
        altered(
            difference.aspect() == Aspect.PHRASING
                ? new Difference(Aspect.PHRASING, List.of(), List.of(), null)
                : difference,
            Set.of(Clauses.WHOLE),
            changes);
      }
    }
  }

  private static boolean says(List<Difference> told, Aspect aspect) {
    return told.stream().anyMatch(difference -> difference.aspect() == aspect);
  }

  // ---- common to both

  /** Aspect by aspect what only one of the two says. */
  private static List<Difference> compare(Facts one, Facts other) {
    Set<Aspect> aspects = new LinkedHashSet<>(one.byAspect().keySet());
    aspects.addAll(other.byAspect().keySet());
    List<Difference> differences = new ArrayList<>();
    for (Aspect aspect : EnumSet.allOf(Aspect.class)) {
      if (aspects.contains(aspect)) {
        List<String> gone = Sayings.onlyIn(one.of(aspect), other.of(aspect));
        List<String> come = Sayings.onlyIn(other.of(aspect), one.of(aspect));
        if (!gone.isEmpty() || !come.isEmpty()) {
          differences.add(new Difference(aspect, gone, come, null));
        }
      }
    }
    return differences;
  }

  private static List<String> sorted(Collection<String> words) {
    return words.stream().sorted().toList();
  }

  private void add(
      Aspect aspect,
      List<String> gone,
      List<String> come,
      @Nullable String because,
      Clauses clauses) {
    found
        .computeIfAbsent(new Difference(aspect, gone, come, because), d -> new LinkedHashSet<>())
        .add(clauses);
  }

  /** A difference in every clause that both versions have is one of the whole. */
  private void altered(Difference difference, Set<Clauses> clauses, List<Change> changes) {
    long both = rules.stream().filter(row -> row.before() != null && row.after() != null).count();
    Set<Clauses> told =
        clauses.size() > 1 && clauses.size() >= both ? Set.of(Clauses.WHOLE) : clauses;
    for (Clauses each : told) {
      changes.add(
          new Altered(
              subject,
              each.before(),
              each.after(),
              difference.aspect(),
              difference.before(),
              difference.after(),
              weight(difference),
              difference.because(),
              List.of()));
    }
  }

  private static Weight weight(Difference difference) {
    return difference.aspect().weight();
  }

  private Clauses clauses(@Nullable Rule one, @Nullable Rule other) {
    boolean several = rules.size() > 1;
    return several
        ? new Clauses(
            one == null ? null : written(before, one.id().clause()),
            other == null ? null : written(after, other.id().clause()))
        : Clauses.WHOLE;
  }

  /** The number, if the author wrote a clause of that number. */
  private static @Nullable Integer written(Standard standard, int clause) {
    return standard.facets().stream()
            .filter(Facet.Clause.class::isInstance)
            .map(facet -> ((Facet.Clause) facet).number())
            .anyMatch(number -> Objects.equals(number, clause))
        ? clause
        : null;
  }
}
