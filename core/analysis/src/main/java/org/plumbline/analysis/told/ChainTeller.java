package org.plumbline.analysis.told;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.plumbline.analysis.chain.Chain;
import org.plumbline.analysis.chain.Floor;
import org.plumbline.analysis.chain.Link;
import org.plumbline.analysis.finding.FindingKind;
import org.plumbline.compiler.explain.SpokenTime;
import org.plumbline.model.kernel.Condition;
import org.plumbline.runtime.history.Moment;

/** Tells of clauses of which one sets the time for the next. */
final class ChainTeller {
  private final ClauseTeller clauses;
  private final Severities severities;

  ChainTeller(ClauseTeller clauses, Severities severities) {
    this.clauses = clauses;
    this.severities = severities;
  }

  ToldFinding tell(Chain chain) {
    FindingKind kind = chain.isImpossible() ? FindingKind.NOT_TOGETHER : FindingKind.HIDDEN_LIMIT;
    List<ToldClause> told = chain.clauses().stream().map(clauses::tell).toList();
    boolean between = isBetweenDocuments(chain);
    Severity severity = severities.of(kind);
    return new ToldFinding(
        kind,
        between && kind == FindingKind.HIDDEN_LIMIT ? severity.atMost(Severity.NOTE) : severity,
        told,
        between,
        PairTeller.events(chain.links().get(0).from()),
        act(last(chain)),
        sentence(chain, told, between),
        List.of(side(chain)),
        chain.cases().stream().map(PairTeller::example).toList(),
        restsOn(chain, told, between),
        resolve(chain, told, between),
        Fingerprint.of(kind, chain.clauses()),
        null);
  }

  /** Whether the clauses stand in different documents, or versions of one. */
  static boolean isBetweenDocuments(Chain chain) {
    return chain.clauses().stream()
            .map(rule -> rule.document().id() + " " + rule.document().version())
            .distinct()
            .count()
        > 1;
  }

  private static Link last(Chain chain) {
    return chain.links().get(chain.links().size() - 1);
  }

  private static String act(Link link) {
    return link.to().get(0).event();
  }

  private static String name(ToldClause clause, boolean between) {
    return between ? clause.document() + " " + clause.citation() : clause.citation();
  }

  private static String sentence(Chain chain, List<ToldClause> told, boolean between) {
    List<String> asks = new ArrayList<>();
    for (int i = 0; i < chain.links().size(); i++) {
      asks.add(
          "%s asks for “%s” %s"
              .formatted(
                  name(told.get(i), between), act(chain.links().get(i)), told.get(i).asks()));
    }
    Floor floor = chain.floor();
    if (floor != null) {
      ToldClause last = told.get(told.size() - 1);
      asks.add("%s forbids it %s".formatted(name(last, between), last.asks()));
    }
    String from = PairTeller.events(chain.links().get(0).from()).get(0);
    List<String> conditions = new ArrayList<>();
    List<Condition> said = new ArrayList<>();
    for (int i = 0; i < chain.links().size(); i++) {
      String clause = name(told.get(i), between);
      List<Condition> parts = PairTeller.parts(chain.links().get(i).rule().rule().guard());
      PairTeller.words(parts, said).ifPresent(w -> conditions.add(clause + " holds if " + w));
      said.addAll(parts);
    }
    return "Once “%s”: %s. %s%s"
        .formatted(
            from,
            String.join(", ", asks),
            conditions.isEmpty() ? "" : String.join(", ", conditions) + ". ",
            verdict(chain));
  }

  private static String verdict(Chain chain) {
    String pattern =
        !chain.isImpossible()
            ? "Together they want “%s” by a day of which no clause speaks."
            : chain.floor() == null
                ? "There are days on which that leaves no time for “%s” from the beginning."
                : "There are days from which “%s” would be due before it may come.";
    return pattern.formatted(act(last(chain)));
  }

  private static ToldSide side(Chain chain) {
    ZoneId zone = chain.links().get(0).rule().calendar().zone();
    SpokenTime time = new SpokenTime(zone);
    List<ToldSide.Ask> asks = new ArrayList<>();
    for (int i = 0; i < chain.links().size(); i++) {
      Link link = chain.links().get(i);
      long by = chain.latest().get(i + 1);
      asks.add(
          new ToldSide.Ask(
              link.rule().rule().id().citation(),
              act(link),
              null,
              time(by, zone),
              (i == 0 ? "by " : "then by ") + time.limit(by)));
    }
    long start = chain.latest().get(0);
    Floor floor = chain.floor();
    if (floor != null) {
      Moment from = Moment.at(floor.notBefore(start));
      asks.add(
          new ToldSide.Ask(
              floor.rule().rule().id().citation(),
              act(last(chain)),
              time(from.earliest(), zone),
              null,
              "not before " + time.from(from)));
    }
    return new ToldSide(
        "chain",
        PairTeller.events(chain.links().get(0).from()).get(0),
        time(start, zone),
        time.moment(Moment.at(start)),
        asks,
        chain.isImpossible() ? chain.impossible().count() : chain.compared().count(),
        chain.compared().count(),
        false,
        List.of(),
        null);
  }

  private static OffsetDateTime time(long instant, ZoneId zone) {
    return Instant.ofEpochSecond(instant).atZone(zone).toOffsetDateTime();
  }

  private static List<String> restsOn(Chain chain, List<ToldClause> told, boolean between) {
    Set<String> grounds = new LinkedHashSet<>();
    if (chain.isImpossible()) {
      grounds.add(
          "Nothing was done before “%s”."
              .formatted(PairTeller.events(chain.links().get(0).from()).get(0)));
    }
    for (ToldClause clause : told) {
      clause.readings().forEach(r -> grounds.add("In " + name(clause, between) + " " + r));
    }
    return List.copyOf(grounds);
  }

  private static String resolve(Chain chain, List<ToldClause> told, boolean between) {
    String first = name(told.get(0), between);
    String last = name(told.get(told.size() - 1), between);
    String text =
        chain.isImpossible()
            ? "give %s more time, let %s want less notice, or say when less will do (`if …`)"
                .formatted(first, last)
            : "nothing need be done; saying the limit of “%s” in %s helps who has to keep it"
                .formatted(act(last(chain)), last);
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1) + ".";
  }
}
