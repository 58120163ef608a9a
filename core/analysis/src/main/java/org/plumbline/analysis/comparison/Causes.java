package org.plumbline.analysis.comparison;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.plumbline.analysis.comparison.facts.Aspect;
import org.plumbline.compiler.readings.VagueWord;
import org.plumbline.model.kernel.Rule;

/**
 * Vague words that a rule has in both versions, and that are taken otherwise in the newer: what
 * they can change in the rule is put down to them.
 */
final class Causes {
  private static final Set<Aspect> OF_TIME =
      EnumSet.of(
          Aspect.AMOUNT,
          Aspect.UNIT,
          Aspect.DIRECTION,
          Aspect.COUNTED_FROM,
          Aspect.COUNTING,
          Aspect.LIMIT,
          Aspect.TRIGGER,
          Aspect.ON_RECORD,
          Aspect.END);

  private final Map<String, Reading> other = new LinkedHashMap<>();
  private final Set<String> spent = new LinkedHashSet<>();

  Causes(Rule before, Rule after) {
    Map<String, String> older = meanings(before);
    Map<String, String> newer = meanings(after);
    older.forEach(
        (vague, meaning) -> {
          String now = newer.get(vague);
          if (now != null && !now.equals(meaning)) {
            other.put(vague, new Reading(as(vague, meaning), as(vague, now)));
          }
        });
  }

  /** How a vague word is taken in the two versions. */
  record Reading(String before, String after) {}

  private static Map<String, String> meanings(Rule rule) {
    Map<String, String> meanings = new TreeMap<>();
    rule.readings().forEach(reading -> meanings.put(reading.vague(), reading.meaning()));
    return meanings;
  }

  private static String as(String vague, String meaning) {
    return "“" + vague + "” as " + meaning;
  }

  /** What made an aspect another one, if a reading can have; null if none can. */
  @Nullable String of(Aspect aspect) {
    for (Map.Entry<String, Reading> one : other.entrySet()) {
      if (changes(one.getKey(), aspect)) {
        spent.add(one.getKey());
        return "it reads " + one.getValue().after();
      }
    }
    return null;
  }

  private static boolean changes(String vague, Aspect aspect) {
    if (vague.equals(VagueWord.SHOULD.phrase())) {
      return aspect == Aspect.FORCE;
    } else if (vague.equals(VagueWord.NORMALLY.phrase())) {
      return aspect == Aspect.LEEWAY;
    }
    return OF_TIME.contains(aspect)
        && List.of(
                VagueWord.DAYS,
                VagueWord.IMMEDIATELY,
                VagueWord.RANGE,
                VagueWord.INTERVAL_RANGE,
                VagueWord.NO_LESS_THAN)
            .stream()
            .anyMatch(word -> word.phrase().equals(vague));
  }

  /** Readings that changed nothing that is checked: they are for people. */
  List<Reading> unspent() {
    return other.entrySet().stream()
        .filter(one -> !spent.contains(one.getKey()))
        .map(Map.Entry::getValue)
        .toList();
  }
}
