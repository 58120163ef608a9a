package org.plumbline.analysis.told;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.plumbline.analysis.finding.FindingKind;
import org.plumbline.analysis.finding.Weight;
import org.plumbline.analysis.relation.PlacedRule;
import org.plumbline.analysis.remark.Remark;
import org.plumbline.analysis.witness.ExampleLine;
import org.plumbline.analysis.witness.Witness;
import org.plumbline.compiler.explain.SpokenTime;
import org.plumbline.model.kernel.Rule;
import org.plumbline.runtime.history.Coverage;
import org.plumbline.runtime.history.Occurrence;

/** Tells what was found of clauses besides the order of their limits. */
final class RemarkTeller {
  private static final Set<String> AMOUNTS =
      Set.of("days", "range", "interval range", "no less than", "month", "immediately");

  private final ClauseTeller clauses;
  private final Severities severities;
  private final boolean apart;

  /**
   * A teller.
   *
   * @param apart whether different documents never apply to one child
   */
  RemarkTeller(ClauseTeller clauses, Severities severities, boolean apart) {
    this.clauses = clauses;
    this.severities = severities;
    this.apart = apart;
  }

  ToldFinding tell(Remark remark) {
    List<ToldClause> told = remark.clauses().stream().map(clauses::tell).toList();
    boolean between = isBetweenDocuments(remark);
    return new ToldFinding(
        remark.kind(),
        severity(remark),
        told,
        between,
        PairTeller.events(remark.matter().triggers()),
        remark.matter().act(),
        new Words(remark, told, between).sentence(),
        List.of(),
        remark.cases().stream().map(w -> example(remark, w)).toList(),
        switch (remark.kind()) {
          case READING, REDUNDANT, MORE_SHOWN, OTHER_PEOPLE -> restsOn(remark, told, between);
          default -> List.of();
        },
        resolve(remark),
        Fingerprint.of(remark.kind(), remark.clauses(), tellsItApart(remark)),
        null);
  }

  /** The readings that were kept; the one that was taken otherwise is told in the sentence. */
  private static List<String> restsOn(Remark remark, List<ToldClause> told, boolean between) {
    Set<String> grounds = new LinkedHashSet<>();
    for (int i = 0; i < told.size(); i++) {
      boolean isTakenOtherwise =
          remark.kind() == FindingKind.READING
              && remark.clauses().get(i).rule().readings().stream()
                  .anyMatch(
                      r ->
                          r.vague().equals(remark.details().get(0))
                              && r.others().stream()
                                  .anyMatch(o -> o.meaning().equals(remark.details().get(3))));
      String start =
          remark.kind() == FindingKind.READING
              ? "“" + remark.details().get(0) + "” is taken as "
              : "";
      ToldClause clause = told.get(i);
      String name = between ? clause.document() + " " + clause.citation() : clause.citation();
      clause.readings().stream()
          .filter(reading -> !isTakenOtherwise || !reading.startsWith(start))
          .filter(reading -> !isOfPeopleOrContents(remark) || !isOfAmounts(reading))
          .forEach(reading -> grounds.add("In " + name + " " + reading));
    }
    return List.copyOf(grounds);
  }

  private static boolean isOfPeopleOrContents(Remark remark) {
    return remark.kind() == FindingKind.MORE_SHOWN || remark.kind() == FindingKind.OTHER_PEOPLE;
  }

  /** How days are counted makes no difference to who does it and what is in it. */
  private static boolean isOfAmounts(String reading) {
    return AMOUNTS.stream().anyMatch(word -> reading.startsWith("“" + word + "”"));
  }

  /** Of two clauses there can be one for each other reading, or for each pair of names. */
  private static List<String> tellsItApart(Remark remark) {
    return switch (remark.kind()) {
      case READING -> List.of(remark.details().get(0), remark.details().get(3));
      case NEAR_MISS -> remark.details();
      default -> List.of();
    };
  }

  /** Whether its clauses stand in different documents, or versions of one. */
  static boolean isBetweenDocuments(Remark remark) {
    return remark.clauses().stream()
            .map(rule -> rule.document().id() + " " + rule.document().version())
            .distinct()
            .count()
        > 1;
  }

  private Severity severity(Remark remark) {
    Severity severity = severities.of(remark.kind());
    if (isBetweenDocuments(remark) && (apart || remark.kind() == FindingKind.REDUNDANT)) {
      severity =
          severity.atMost(
              remark.kind() == FindingKind.NEAR_MISS ? Severity.INFORMATION : Severity.NOTE);
    }
    return remark.weight() == Weight.NOTE ? severity.atMost(Severity.NOTE) : severity;
  }

  /** A clause that was read otherwise says so. */
  private static String citation(Remark remark, Witness.Said said) {
    String citation = said.rule().rule().id().citation();
    boolean isReadOtherwise =
        remark.kind() == FindingKind.READING
            && remark.clauses().stream().noneMatch(said.rule()::equals);
    return isReadOtherwise ? citation + " (read otherwise)" : citation;
  }

  private static ToldExample example(Remark remark, Witness witness) {
    SpokenTime time = new SpokenTime(witness.said().get(0).rule().calendar().zone());
    List<String> without =
        remark.kind() == FindingKind.MORE_SHOWN ? without(remark, witness) : List.of();
    return new ToldExample(
        ExampleLine.of(witness),
        ExampleLine.of(witness, remark.matter().act(), without),
        without,
        time.limit(witness.asOf()),
        witness.said().stream()
            .map(
                s ->
                    new ToldExample.Said(
                        s.rule().rule().id().document(),
                        citation(remark, s),
                        remark.kind() == FindingKind.READING ? s.time() : s.verdict().verdict(),
                        remark.kind() == FindingKind.READING))
            .toList(),
        witness);
  }

  private String resolve(Remark remark) {
    if (apart && isBetweenDocuments(remark)) {
      return "The two documents never apply to one child, so there is nothing to resolve.";
    }
    return switch (remark.kind()) {
      case OTHER_PEOPLE ->
          "Let both name the same people, or let one of the two ask for an act of its own; nothing"
              + " need be done if it is to be done by each.";
      case MORE_SHOWN -> "Nothing need be done, if that is what is meant.";
      case REDUNDANT -> "Leave one out, or refer from the one to the other (`adopt`).";
      case VACUOUS -> "Mend its conditions or its times, or leave it out.";
      case READING -> "Settle how the word is to be read, and say so in the document.";
      case NEAR_MISS ->
          "If they mean the same, use one name for both, or say `also called` in the vocabulary;"
              + " otherwise suppress this.";
      case GAP -> "Say what holds there, or let the last of the clauses hold otherwise.";
      default -> throw new IllegalArgumentException(remark.kind() + " is told elsewhere");
    };
  }

  /** The fields of the act of which the case tells that there is nothing in them. */
  private static List<String> without(Remark remark, Witness witness) {
    Set<Coverage.FieldOf> told = new HashSet<>();
    for (Occurrence o : witness.history().occurrences()) {
      o.fields().keySet().forEach(field -> told.add(new Coverage.FieldOf(o.event(), field)));
    }
    Set<Coverage.FieldOf> carried = witness.coverage().fields();
    return carried == null
        ? List.of()
        : carried.stream()
            .filter(field -> field.event().equals(remark.matter().act()))
            .filter(field -> !told.contains(field))
            .map(Coverage.FieldOf::field)
            .sorted()
            .toList();
  }

  /** The sentence of one remark. */
  private record Words(Remark remark, List<ToldClause> told, boolean between) {
    String sentence() {
      String one = name(0);
      String other = told.size() > 1 ? name(1) : "";
      List<String> details = remark.details();
      return switch (remark.kind()) {
        case OTHER_PEOPLE ->
            "%s and %s both ask for “%s”%s, %s of %s, %s of %s. No one person’s act keeps both."
                .formatted(
                    one,
                    other,
                    remark.matter().act(),
                    once(),
                    one,
                    details.get(0),
                    other,
                    details.get(1));
        case MORE_SHOWN ->
            "%s and %s both ask for “%s”%s. %s also wants this shown: %s.%s"
                .formatted(
                    one,
                    other,
                    remark.matter().act(),
                    once(),
                    one,
                    details.get(0),
                    details.size() > 1
                        ? " %s also wants this shown: %s.".formatted(other, details.get(1))
                        : "");
        case REDUNDANT ->
            details.isEmpty()
                ? "%s asks for nothing that %s does not ask for: whoever keeps %s keeps %s."
                    .formatted(one, other, other, one)
                : "%s and %s ask for the same, in the same cases and in the same time."
                    .formatted(one, other);
        case VACUOUS -> "%s never says anything: %s.".formatted(one, details.get(0));
        case GAP -> gap(details);
        case READING -> reading(one, other, details);
        case NEAR_MISS ->
            "%s speaks of “%s”, %s of “%s”: if they mean the same, nothing is compared that rests on it."
                .formatted(one, details.get(0), other, details.get(1));
        default -> throw new IllegalArgumentException(remark.kind() + " is told elsewhere");
      };
    }

    private String reading(String one, String other, List<String> details) {
      String label = details.get(4).isEmpty() ? "" : " (" + details.get(4) + ")";
      Rule first = remark.clauses().get(0).rule();
      Rule second = remark.clauses().get(1).rule();
      return "%s and %s both ask for “%s”%s. %sWith “%s” taken as %s: %s. Taken as %s%s: %s."
          .formatted(
              one,
              other,
              remark.matter().act(),
              once(),
              PairTeller.onlyIf(first, second, one, other),
              details.get(0),
              details.get(1),
              unlessDecided(details.get(2)),
              details.get(3),
              label,
              unlessDecided(details.get(5)));
    }

    /**
     * That a clause is stricter is said of it as long as nothing is decided that gives more time.
     */
    private String unlessDecided(String verdict) {
      Set<String> decisions = new LinkedHashSet<>();
      for (PlacedRule clause : remark.clauses()) {
        if (verdict.equals(clause.rule().id().citation() + " is stricter")) {
          decisions.addAll(Given.thatGiveTime(clause.rule()));
        }
      }
      return decisions.isEmpty()
          ? verdict
          : verdict + ", unless “" + String.join("” or “", decisions) + "”";
    }

    private String gap(List<String> details) {
      List<String> names = new ArrayList<>();
      for (int i = 0; i < told.size(); i++) {
        names.add(name(i));
      }
      return "%s ask for “%s”%s, by what “%s” is; where it is %s, none of them asks for anything."
          .formatted(
              String.join(" and ", names),
              remark.matter().act(),
              once(),
              details.get(0),
              details.size() > 1 ? details.get(1) : "not known");
    }

    private String once() {
      List<String> triggers = PairTeller.events(remark.matter().triggers());
      return triggers.isEmpty() ? "" : " once “" + String.join("” or “", triggers) + "”";
    }

    private String name(int clause) {
      ToldClause one = told.get(clause);
      return between ? one.document() + " " + one.citation() : one.citation();
    }
  }
}
