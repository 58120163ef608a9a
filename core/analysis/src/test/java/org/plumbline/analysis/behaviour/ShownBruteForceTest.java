package org.plumbline.analysis.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.analysis.Editions;
import org.plumbline.analysis.comparison.Comparer;
import org.plumbline.analysis.comparison.Edition;
import org.plumbline.reference.ReferenceChecker;
import org.plumbline.runtime.calendar.WorkingCalendar;
import org.plumbline.runtime.history.CaseHistory;
import org.plumbline.runtime.history.Coverage;
import org.plumbline.runtime.history.Moment;
import org.plumbline.runtime.history.Occurrence;
import org.plumbline.runtime.history.Value;
import org.plumbline.runtime.verdict.Verdict;

/**
 * What is said of changes in what must be shown, against every act that can be told: each choice of
 * people and items. More pairs: {@code -Dplumbline.pairs=500}.
 */
class ShownBruteForceTest {
  private static final String TEXT =
      """
      language 1

      document "Plans"
        id            plans
        authority     "Anytown"
        version       "1"
        calendar      england
        reading       "days" taken as calendar days because "so"

      role police
      role health
      role school
      role nurse
      role the agencies
        includes police, health
      role the team
        consists of school, nurse

      event meeting is called
        field urgent : flag
      record plan
        item aims : list
        item actions : list
        item reasons : text
      event plan is written
        act          write plan
        recorded in  plan

      standard S "One"
        source    "Page 1"
        trigger   meeting is called
        must      write plan
        deadline  within 5 days
      """;

  private static final List<String> ROLES = List.of("police", "health", "school", "nurse");
  private static final List<String> GROUPS =
      List.of("police", "health", "school", "nurse", "the agencies", "the team");
  private static final List<String> ITEMS = List.of("aims", "actions", "reasons");
  private static final long CALLED = 1_772_445_600L; // Monday 2 March 2026, 10:00
  private static final int DAY = 24 * 3600;

  /** The data carry every field, so one that is not there is empty. */
  private static final Coverage CARRIED =
      new Coverage(
          null,
          Set.of(
              new Coverage.FieldOf("meeting is called", "urgent"),
              new Coverage.FieldOf("plan is written", "aims"),
              new Coverage.FieldOf("plan is written", "actions"),
              new Coverage.FieldOf("plan is written", "reasons"),
              new Coverage.FieldOf("plan is written", "participants"),
              new Coverage.FieldOf("plan is written", "approved by")),
          null,
          null);

  private final Random random = new Random(20261122);

  @Test
  void noClaimIsWrongForAnyActThatCanBeTold() {
    Set<Course> seen = new HashSet<>();
    for (int i = 0; i < Integer.getInteger("plumbline.pairs", 60); i++) {
      String one = asked();
      String other = asked();
      Edition before = Editions.of(TEXT + one);
      Edition after = Editions.of(TEXT + other);
      boolean tighter = false;
      boolean looser = false;
      ReferenceChecker older = checker(before);
      ReferenceChecker newer = checker(after);
      for (Map<String, Value> act : acts(one + other)) {
        for (boolean urgent : new boolean[] {false, true}) {
          boolean was = breached(older, act, urgent);
          boolean is = breached(newer, act, urgent);
          tighter |= is && !was;
          looser |= was && !is;
        }
      }
      Behaviour said = Behaviours.of(Comparer.compare(before, after)).get("S");
      Course course = said == null ? Course.EQUIVALENT : said.course();
      assertThat(course).as(one + " | " + other).isEqualTo(Course.of(tighter, looser));
      seen.add(course);
    }
    assertThat(seen)
        .contains(Course.EQUIVALENT, Course.TIGHTENED, Course.LOOSENED, Course.INCOMPARABLE);
  }

  private static ReferenceChecker checker(Edition edition) {
    return new ReferenceChecker(
        edition.document().kernel(), WorkingCalendar.of(edition.calendar()));
  }

  private static boolean breached(
      ReferenceChecker checker, Map<String, Value> act, boolean urgent) {
    List<Occurrence> happened =
        List.of(
            occurrence("meeting is called", CALLED, Map.of("urgent", new Value.Flag(urgent)), 0),
            occurrence("plan is written", CALLED + DAY, act, 1));
    CaseHistory history = new CaseHistory("A", happened, List.of(), true);
    Verdict verdict =
        checker.check(history, CARRIED, CALLED + 30L * DAY).verdicts().get(0).verdict();
    assertThat(verdict).isIn(Verdict.MET, Verdict.BREACHED);
    return verdict == Verdict.BREACHED;
  }

  private static Occurrence occurrence(
      String event, long at, Map<String, Value> fields, int order) {
    return new Occurrence(event, Moment.at(at), null, null, Map.of(), fields, order);
  }

  // ---- what is asked

  private String asked() {
    StringBuilder lines = new StringBuilder();
    int kind = random.nextInt(4);
    switch (kind) {
      case 0 -> lines.append("  content " + some(ITEMS) + "\n");
      case 1 -> lines.append("  participants " + some(GROUPS) + "\n");
      case 2 ->
          lines.append(
              "  approval by "
                  + pick(GROUPS)
                  + (random.nextBoolean() ? " and " : " or ")
                  + pick(GROUPS)
                  + "\n");
      default -> lines.append("  quorum " + (1 + random.nextInt(2)) + " of " + some(ROLES) + "\n");
    }
    if (kind == 1 && random.nextInt(3) == 0) {
      lines.append("  apart police and " + (random.nextBoolean() ? "the team" : "nurse") + "\n");
    }
    return lines.toString();
  }

  private String some(List<String> names) {
    List<String> chosen = new ArrayList<>();
    for (String name : names) {
      if (random.nextInt(3) == 0) {
        chosen.add(name + (random.nextInt(4) == 0 && !names.equals(ROLES) ? " if urgent" : ""));
      }
    }
    return chosen.size() < 2 ? names.get(0) + ", " + names.get(1) : String.join(", ", chosen);
  }

  private String pick(List<String> names) {
    return names.get(random.nextInt(names.size()));
  }

  // ---- what can be told of an act

  private static List<Map<String, Value>> acts(String asked) {
    List<Map<String, Value>> acts = List.of(Map.of());
    if (asked.contains("content")) {
      for (String item : ITEMS) {
        acts = each(acts, item, List.of(new Value.Text("something")));
      }
    }
    for (String field : List.of("participants", "approved by")) {
      if (asked.contains(field.equals("participants") ? "participants" : "approval by")
          || (asked.contains("quorum") && field.equals("participants"))) {
        List<Value> choices = new ArrayList<>();
        for (int choice = 1; choice < 1 << GROUPS.size(); choice++) {
          List<String> named = new ArrayList<>();
          for (int i = 0; i < GROUPS.size(); i++) {
            if ((choice >> i & 1) == 1) {
              named.add(GROUPS.get(i));
            }
          }
          choices.add(new Value.Items(named));
        }
        acts = each(acts, field, choices);
      }
    }
    return acts;
  }

  /** Each as it is, and with each of the values. */
  private static List<Map<String, Value>> each(
      List<Map<String, Value>> acts, String field, List<Value> values) {
    List<Map<String, Value>> all = new ArrayList<>(acts);
    for (Map<String, Value> act : acts) {
      for (Value value : values) {
        Map<String, Value> with = new HashMap<>(act);
        with.put(field, value);
        all.add(with);
      }
    }
    return all;
  }
}
