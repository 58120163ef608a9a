package org.plumbline.cli.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.plumbline.model.kernel.Rule;
import org.plumbline.runtime.verdict.ObligationVerdict;
import org.plumbline.runtime.verdict.RuleId;
import org.plumbline.runtime.verdict.Verdict;

/** How a standard fared: each obligation is counted once. */
final class Tally {
  /** What an obligation is counted as, in the order in which reports list it. */
  enum Count {
    MET("met", "met"),
    /** Met, but the data say nothing of some facet. */
    AS_FAR_AS_EVIDENCED("metAsFarAsEvidenced", "met as far as evidenced"),
    /** A breached requirement, or a permission used against its conditions. */
    BREACHED("breached", "breached"),
    ADVICE_NOT_FOLLOWED("adviceNotFollowed", "advice not followed"),
    /** Not met, of a standard that asks for a share of all. */
    MEASURED_NOT_MET("measuredNotMet", "not met where a share of all is asked"),
    /** Open and in time. */
    PENDING("pending", "pending"),
    NOT_APPLICABLE("notApplicable", "not applicable"),
    /** What cannot be told from the data. */
    UNDETERMINED("undetermined", "open"),
    /** A question that no auditor has answered. */
    NOT_AUDITED("notAudited", "unaudited");

    private final String json;
    private final String words;

    Count(String json, String words) {
      this.json = json;
      this.words = words;
    }

    /** What people call it. */
    String words() {
      return words;
    }

    /** What programs know it by. */
    String json() {
      return json;
    }
  }

  private static final Set<Count> SILENT =
      EnumSet.of(Count.NOT_APPLICABLE, Count.UNDETERMINED, Count.NOT_AUDITED);

  private final String standard;
  private final String title;
  private final Map<Count, Integer> counts = new EnumMap<>(Count.class);

  /** Of no obligation yet. */
  Tally(String standard, String title) {
    this.standard = standard;
    this.title = title;
  }

  /** One for each standard with an obligation, in the document's order. */
  static List<Tally> of(CheckedDocument checked) {
    Map<String, Tally> tallies = new LinkedHashMap<>();
    Map<RuleId, Rule.Kind> kinds = new LinkedHashMap<>();
    for (Rule rule : checked.document().kernel().rules()) {
      String standard = rule.id().standard();
      tallies.putIfAbsent(standard, new Tally(standard, rule.title()));
      kinds.put(rule.id(), rule.kind());
    }
    for (ObligationVerdict verdict : checked.verdicts()) {
      String standard = verdict.rule().standard();
      boolean audit = kinds.get(verdict.rule()) == Rule.Kind.AUDIT;
      tallies
          .computeIfAbsent(standard, any -> new Tally(standard, ""))
          .add(count(verdict, audit), 1);
    }
    List<Tally> withAny = new ArrayList<>(tallies.values());
    withAny.removeIf(tally -> tally.counts.isEmpty());
    return withAny;
  }

  /** One for each of the names that obligations are given, in the order of the names. */
  static List<Tally> by(CheckedDocument checked, Function<ObligationVerdict, String> name) {
    Map<RuleId, Rule.Kind> kinds = new HashMap<>();
    checked.document().kernel().rules().forEach(rule -> kinds.put(rule.id(), rule.kind()));
    Map<String, Tally> tallies = new TreeMap<>();
    for (ObligationVerdict verdict : checked.verdicts()) {
      boolean audit = kinds.get(verdict.rule()) == Rule.Kind.AUDIT;
      tallies
          .computeIfAbsent(name.apply(verdict), one -> new Tally(one, ""))
          .add(count(verdict, audit), 1);
    }
    return List.copyOf(tallies.values());
  }

  /** Several as one, called that. */
  static Tally together(String name, String title, List<Tally> tallies) {
    Tally together = new Tally(name, title);
    tallies.forEach(tally -> tally.counts.forEach(together::add));
    return together;
  }

  /** Whether something is met, not met or due: not if all is open, unaudited or not called for. */
  boolean tellsSomething() {
    return !SILENT.containsAll(counts.keySet());
  }

  private void add(Count count, int number) {
    counts.merge(count, number, Integer::sum);
  }

  private static Count count(ObligationVerdict verdict, boolean audit) {
    return switch (verdict.verdict()) {
      case MET -> verdict.asFarAsEvidenced() ? Count.AS_FAR_AS_EVIDENCED : Count.MET;
      case BREACHED ->
          switch (verdict.force()) {
            case ADVICE -> Count.ADVICE_NOT_FOLLOWED;
            case MEASURE -> Count.MEASURED_NOT_MET;
            case REQUIREMENT, PERMISSION -> Count.BREACHED;
          };
      case PENDING -> Count.PENDING;
      case NOT_APPLICABLE -> Count.NOT_APPLICABLE;
      case UNDETERMINED -> audit ? Count.NOT_AUDITED : Count.UNDETERMINED;
    };
  }

  String standard() {
    return standard;
  }

  String title() {
    return title;
  }

  int of(Count count) {
    return counts.getOrDefault(count, 0);
  }

  /** Not met, and no breach of what binds in the single case. */
  int noBreach() {
    return of(Count.ADVICE_NOT_FOLLOWED) + of(Count.MEASURED_NOT_MET);
  }

  static boolean isOpenQuestion(ObligationVerdict verdict) {
    return verdict.verdict() == Verdict.UNDETERMINED;
  }
}
