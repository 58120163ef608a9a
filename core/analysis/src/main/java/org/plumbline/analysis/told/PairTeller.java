package org.plumbline.analysis.told;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.analysis.circumstances.Circumstance;
import org.plumbline.analysis.circumstances.Setting;
import org.plumbline.analysis.conflict.Finding;
import org.plumbline.analysis.conflict.Proof;
import org.plumbline.analysis.finding.FindingKind;
import org.plumbline.analysis.finding.Weight;
import org.plumbline.analysis.relation.PlacedRule;
import org.plumbline.analysis.relation.Placing;
import org.plumbline.analysis.relation.Source;
import org.plumbline.analysis.witness.ExampleLine;
import org.plumbline.analysis.witness.Witness;
import org.plumbline.compiler.explain.KernelWords;
import org.plumbline.compiler.explain.SpokenTime;
import org.plumbline.model.kernel.Condition;
import org.plumbline.model.kernel.EventPattern;
import org.plumbline.model.kernel.Rule;
import org.plumbline.model.kernel.Window;
import org.plumbline.runtime.history.Moment;
import org.plumbline.runtime.history.Value;
import org.plumbline.runtime.verdict.Verdict;

/** Tells a finding between two clauses that ask for one act. */
final class PairTeller {
  private final ClauseTeller clauses;
  private final Severities severities;
  private final boolean apart;

  /**
   * A teller.
   *
   * @param apart whether different documents never apply to one child, so that what differs between
   *     them is no alarm
   */
  PairTeller(ClauseTeller clauses, Severities severities, boolean apart) {
    this.clauses = clauses;
    this.severities = severities;
    this.apart = apart;
  }

  ToldFinding tell(Finding finding) {
    List<ToldClause> both = List.of(clauses.tell(finding.first()), clauses.tell(finding.second()));
    return new ToldFinding(
        finding.kind(),
        severity(finding),
        both,
        finding.isBetweenDocuments(),
        events(finding.matter().triggers()),
        finding.matter().act(),
        sentence(finding, both),
        finding.proofs().stream().map(proof -> side(finding, proof)).toList(),
        finding.cases().stream().map(PairTeller::example).toList(),
        restsOn(finding, both),
        resolve(finding, both),
        Fingerprint.of(finding.kind(), List.of(finding.first(), finding.second())),
        null);
  }

  static List<String> events(List<EventPattern> patterns) {
    return patterns.stream().map(EventPattern::event).distinct().toList();
  }

  private Severity severity(Finding finding) {
    Severity severity = severities.of(finding.kind());
    if (finding.weight() == Weight.NOTE) {
      severity = severity.atMost(quiet(finding.kind()));
    }
    return isCompared(finding) ? severity.atMost(Severity.INFORMATION) : severity;
  }

  private boolean isCompared(Finding finding) {
    return apart && finding.isBetweenDocuments();
  }

  /** That one of the two is stricter is plain to see; that it depends on the date is not. */
  private static Severity quiet(FindingKind kind) {
    return kind == FindingKind.DATE_DEPENDENT || kind == FindingKind.WORKLESS
        ? Severity.INFORMATION
        : Severity.NOTE;
  }

  private static String sentence(Finding finding, List<ToldClause> both) {
    String one = name(both.get(0), finding);
    String other = name(both.get(1), finding);
    List<String> triggers = events(finding.matter().triggers());
    String once = triggers.isEmpty() ? "" : " once “" + String.join("” or “", triggers) + "”";
    if (finding.kind() == FindingKind.FORBIDDEN) {
      return "%s asks for “%s”%s %s, %s forbids it. %s"
          .formatted(
              one,
              finding.matter().act(),
              once,
              both.get(0).asks(),
              other,
              verdict(finding, one, other));
    }
    return one
        + " and "
        + other
        + " both ask for “"
        + finding.matter().act()
        + "”"
        + once
        + ": "
        + one
        + " "
        + both.get(0).asks()
        + ", "
        + other
        + " "
        + both.get(1).asks()
        + ". "
        + onlyIf(finding, one, other)
        + verdict(finding, one, other);
  }

  /**
   * In which cases each is asked, as far as the other is asked in more: they are compared in both.
   */
  private static String onlyIf(Finding finding, String one, String other) {
    return onlyIf(finding.first().rule(), finding.second().rule(), one, other);
  }

  static String onlyIf(Rule first, Rule second, String one, String other) {
    List<Condition> some = parts(first.guard());
    List<Condition> others = parts(second.guard());
    List<String> texts = new ArrayList<>();
    words(some, others).ifPresent(words -> texts.add(one + " holds if " + words));
    words(others, some).ifPresent(words -> texts.add(other + " holds if " + words));
    return texts.isEmpty() ? "" : String.join(", ", texts) + ". ";
  }

  static Optional<String> words(List<Condition> some, List<Condition> others) {
    List<Condition> own = some.stream().filter(c -> !others.contains(c)).toList();
    return own.isEmpty()
        ? Optional.empty()
        : Optional.of(KernelWords.condition(own.size() == 1 ? own.get(0) : new Condition.All(own)));
  }

  /** The conditions that all have to hold; from when to when a clause is in force is left out. */
  static List<Condition> parts(Condition guard) {
    return guard instanceof Condition.All all
        ? all.conditions().stream().flatMap(c -> parts(c).stream()).toList()
        : guard instanceof Condition.During ? List.of() : List.of(guard);
  }

  private static String name(ToldClause clause, Finding finding) {
    return finding.isBetweenDocuments()
        ? clause.document() + " " + clause.citation()
        : clause.citation();
  }

  private static String verdict(Finding finding, String one, String other) {
    boolean always =
        finding.proofs().stream()
            .filter(p -> !p.byClocks())
            .allMatch(p -> p.days() == p.part().comparison().daysCompared());
    return switch (finding.kind()) {
      case APART ->
          (always
                  ? "No moment is ever in time for both"
                  : "There are days on which no moment is in time for both")
              + (finding.weight() == Weight.NOTE ? ": each needs an act of its own." : ".");
      case OVERLAPPING -> "Each allows what the other does not.";
      case DATE_DEPENDENT -> "Which of them is the stricter depends on the date.";
      case CASE_DEPENDENT -> "Which of them is the stricter depends on the case.";
      case WORKLESS ->
          "There are working days from which what is in time for both falls on days off alone.";
      case FORBIDDEN -> "Whatever keeps " + one + " breaches " + other + ".";
      case NOT_TOGETHER,
          HIDDEN_LIMIT,
          OTHER_PEOPLE,
          MORE_SHOWN,
          REDUNDANT,
          VACUOUS,
          GAP,
          READING,
          NEAR_MISS ->
          throw new IllegalArgumentException(finding.kind() + " is told elsewhere");
      case STRICTER ->
          one
              + (isInSomeCases(finding)
                  ? " leaves less time in some cases, in none more"
                  : always ? " leaves less time" : " leaves less time on some days, on none more")
              + unlessGiven(finding)
              + (finding.proofs().stream().anyMatch(Proof::byClocks)
                  ? ", but for hours of the nights after a change of the clocks"
                  : "")
              + ".";
    };
  }

  /** Where a limit hangs on the case and one side alone is told, they are alike on the other. */
  private static boolean isInSomeCases(Finding finding) {
    List<Condition> holding = new ArrayList<>(parts(finding.first().rule().guard()));
    holding.addAll(parts(finding.second().rule().guard()));
    boolean isOpen =
        Given.leavesOpen(finding.first().rule(), holding)
            || Given.leavesOpen(finding.second().rule(), holding);
    return finding.proofs().stream().filter(p -> !p.byClocks()).count() == 1 && isOpen;
  }

  /** What the data give in a case governs there, and can turn it round. */
  private static String unlessGiven(Finding finding) {
    Set<String> names = new LinkedHashSet<>();
    if (finding.proofs().isEmpty()) {
      Given.thatTurnsRound(finding.first().rule(), finding.second().rule())
          .forEach(name -> names.add("“" + name + "”"));
    }
    for (Proof proof : finding.proofs()) {
      for (Circumstance circumstance : proof.part().assuming()) {
        if (circumstance instanceof Circumstance.NothingGiven none) {
          names.add("“" + none.name() + "”");
        }
      }
    }
    Set<String> decisions = new LinkedHashSet<>();
    if (finding.proofs().isEmpty()) {
      Given.thatGiveTime(finding.first().rule()).forEach(name -> decisions.add("“" + name + "”"));
    }
    return (names.isEmpty() ? "" : ", where nothing is given as " + String.join(" or ", names))
        + (decisions.isEmpty() ? "" : ", unless " + String.join(" or ", decisions));
  }

  private ToldSide side(Finding finding, Proof proof) {
    PlacedRule first = finding.first();
    PlacedRule second = finding.second();
    Placing at = proof.placing();
    ZoneId zone = first.calendar().zone();
    return new ToldSide(
        proof.order().name().toLowerCase(Locale.ROOT).replace('_', '-'),
        countsFrom(finding, proof),
        time(at.anchor(), zone),
        new SpokenTime(zone).moment(Moment.at(at.anchor())),
        List.of(
            ask(first, at.anchor(), at.from(), at.by()),
            ask(second, at.anchor(), at.otherFrom(), at.otherBy())),
        proof.days(),
        proof.part().comparison().daysCompared(),
        !proof.byClocks() && finding.proofs().stream().anyMatch(Proof::byClocks),
        assuming(finding, proof),
        proof
            .witness()
            .map(w -> isDoneTooSoon(w, finding, at) ? example(w) : example(w, ""))
            .orElse(null));
  }

  /**
   * Whether one of the clauses is breached by an act that is too soon for it: that can be done
   * again until its limit, so as of when it is judged has to be told.
   */
  private static boolean isDoneTooSoon(Witness witness, Finding finding, Placing at) {
    return witness.said().stream()
        .filter(said -> said.time() == Verdict.BREACHED)
        .anyMatch(
            said ->
                witness.act() <= (said.rule().equals(finding.first()) ? at.by() : at.otherBy()));
  }

  private static String countsFrom(Finding finding, Proof proof) {
    if (!proof.part().countsFromTrigger(finding.first().rule(), finding.second().rule())) {
      return finding.matter().act();
    } else if (proof.part().source() instanceof Source.NextAfter next) {
      return String.join("” or “", events(next.events()));
    }
    List<String> triggers = events(finding.matter().triggers());
    return proof.part().source() instanceof Source.Trigger && !triggers.isEmpty()
        ? triggers.get(0)
        : "";
  }

  private static ToldSide.Ask ask(PlacedRule rule, long anchor, long from, long by) {
    SpokenTime time = new SpokenTime(rule.calendar().zone());
    boolean fromTheStart = from <= anchor;
    String end = by == Long.MAX_VALUE ? "without a limit in time" : "by " + time.limit(by);
    return new ToldSide.Ask(
        rule.rule().id().citation(),
        "",
        fromTheStart ? null : time(from, rule.calendar().zone()),
        by == Long.MAX_VALUE ? null : time(by, rule.calendar().zone()),
        fromTheStart ? end : "not before " + time.from(Moment.at(from)) + ", " + end);
  }

  private static OffsetDateTime time(long instant, ZoneId zone) {
    return Instant.ofEpochSecond(instant).atZone(zone).toOffsetDateTime();
  }

  /** What has to be so, of that what is not so on every side: it is what makes the difference. */
  private static List<String> assuming(Finding finding, Proof proof) {
    Set<String> words = new LinkedHashSet<>();
    proof.part().setting().values().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .filter(
            v ->
                decides(finding, v.getKey())
                    || !finding.proofs().stream().allMatch(p -> has(p.part().setting(), v)))
        .forEach(v -> words.add(words(v.getKey(), v.getValue())));
    List<Circumstance> assuming = proof.part().assuming();
    boolean isExtended =
        assuming.stream().anyMatch(c -> c instanceof Circumstance.Extended e && e.yes());
    assuming.stream()
        .filter(c -> !isExtended || !(c instanceof Circumstance.Extended e) || e.yes())
        .forEach(c -> words.add(words(c)));
    if (proof.byClocks()) {
      words.add("the clocks change in between");
    }
    return List.copyOf(words);
  }

  /** Whether the limit of one of them hangs on it. */
  private static boolean decides(Finding finding, String name) {
    return Given.thatDecide(finding.first().rule()).contains(name)
        || Given.thatDecide(finding.second().rule()).contains(name);
  }

  private static boolean has(Setting setting, Map.Entry<String, Value> value) {
    return value.getValue().equals(setting.values().get(value.getKey()));
  }

  private static String words(String name, Value value) {
    if (value instanceof Value.Flag flag) {
      return flag.yes() ? "“" + name + "”" : "not “" + name + "”";
    }
    return "“" + name + "” is " + ExampleLine.detail(value);
  }

  private static String words(Circumstance circumstance) {
    if (circumstance instanceof Circumstance.Extended extended) {
      return extended.yes()
          ? "“" + KernelWords.event(extended.decisions().get(0)) + "”"
          : "no “" + extended.decisions().get(0).event() + "”";
    } else if (circumstance instanceof Circumstance.NothingGiven none) {
      return "nothing is given as “" + none.name() + "”";
    }
    return "";
  }

  /** What is breached may be what was not done since, so the day is told. */
  static ToldExample example(Witness witness) {
    SpokenTime time = new SpokenTime(witness.said().get(0).rule().calendar().zone());
    return example(witness, time.limit(witness.asOf()));
  }

  private static ToldExample example(Witness witness, String asOf) {
    return new ToldExample(
        ExampleLine.of(witness),
        ExampleLine.of(witness),
        List.of(),
        asOf,
        witness.said().stream()
            .map(
                s ->
                    new ToldExample.Said(
                        s.rule().rule().id().document(),
                        s.rule().rule().id().citation(),
                        s.time(),
                        true))
            .toList(),
        witness);
  }

  private static List<String> restsOn(Finding finding, List<ToldClause> both) {
    Set<String> grounds = new LinkedHashSet<>();
    for (ToldClause clause : both) {
      clause.readings().forEach(r -> grounds.add("In " + name(clause, finding) + " " + r));
    }
    if (finding.kind() == FindingKind.WORKLESS) {
      grounds.add("It is taken to be done on working days.");
    }
    String calendar = finding.first().document().calendar();
    String other = finding.second().document().calendar();
    if (!calendar.equals(other)) {
      grounds.add(
          name(both.get(0), finding)
              + " counts by the calendar “"
              + calendar
              + "”, "
              + name(both.get(1), finding)
              + " by “"
              + other
              + "”."
              + (hasTheSameFirst(finding) ? " Where both give one limit, that is left out." : ""));
    }
    return new ArrayList<>(grounds);
  }

  /** Whether they differ in what follows the first act alone. */
  private static boolean hasTheSameFirst(Finding finding) {
    Window first = finding.first().rule().window();
    return !first.equals(Window.UNTIMED) && first.equals(finding.second().rule().window());
  }

  private String resolve(Finding finding, List<ToldClause> both) {
    String one = name(both.get(0), finding);
    String other = name(both.get(1), finding);
    if (isCompared(finding)) {
      return "The two documents never apply to one child, so there is nothing to resolve.";
    } else if (finding.weight() == Weight.NOTE && finding.kind() == FindingKind.STRICTER) {
      return "Nothing need be done, if that is what is meant.";
    }
    List<String> ways = new ArrayList<>();
    ways.add(
        switch (finding.kind()) {
          case STRICTER -> "let " + other + " ask for what " + one + " asks for";
          case WORKLESS -> "say what is in time where the day is a day off";
          case FORBIDDEN -> "except from " + other + " what " + one + " asks for (`unless …`)";
          default -> "give both one limit, counted in one way";
        });
    ways.add("say in which cases each applies (`if …`)");
    ways.add(
        finding.isBetweenDocuments()
            ? "let the one `departs from` or `replaces` the other, with its reason"
            : "say which goes before the other (`prevails over … because`)");
    if (hasAlternatives(finding.first()) || hasAlternatives(finding.second())) {
      ways.add("read the vague word otherwise");
    }
    String all = String.join(", or ", ways);
    return all.substring(0, 1).toUpperCase(Locale.ROOT) + all.substring(1) + ".";
  }

  private static boolean hasAlternatives(@Nullable PlacedRule rule) {
    return rule != null && rule.rule().readings().stream().anyMatch(r -> !r.others().isEmpty());
  }
}
