package org.plumbline.runtime.judge;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.plumbline.runtime.calendar.Amount;
import org.plumbline.runtime.calendar.Counting;
import org.plumbline.runtime.history.Moment;
import org.plumbline.runtime.history.Value;
import org.plumbline.runtime.verdict.Facet;
import org.plumbline.runtime.verdict.Verdict;

/** The facets other than time, judged on the discharging occurrence (§3). */
public final class Facets {
  private static final String FORM = "form";

  private final World world;
  private final Arising arising;
  private final Happening act;
  private final People people;
  private final Map<Facet, Finding> found = new EnumMap<>(Facet.class);

  private Facets(World world, Arising arising, Happening act) {
    this.world = world;
    this.arising = arising;
    this.act = act;
    this.people = new People(world, arising, act);
  }

  /** One finding for each facet that the rule has. */
  static Map<Facet, Finding> of(World world, Arising arising, Happening act) {
    Facets facets = new Facets(world, arising, act);
    arising.rule().facets(facets);
    return facets.found;
  }

  /** Adds what is found of a facet. */
  public void add(Facet facet, Finding finding) {
    found.merge(facet, finding, Finding::and);
  }

  /** Where conditions are read. */
  public Conditions conditions() {
    return world.conditions();
  }

  /** Where limits fall. */
  public Bounds bounds() {
    return world.bounds();
  }

  /** What called for the act. */
  public Happening trigger() {
    return arising.trigger();
  }

  /** The act that is judged. */
  public Happening act() {
    return act;
  }

  /** From what a limit counts. */
  public Basis basis() {
    return Basis.of(arising);
  }

  /** The people that the act names. */
  public People people() {
    return people;
  }

  /**
   * §3.9: what is asked only on a condition that is not false; unknown, it is asked unless kept.
   *
   * @param called whether the condition holds at the trigger
   */
  public Finding asked(Truth called, Finding finding) {
    return people.asked(called, finding);
  }

  /**
   * §3.1, §3.3, §3.12: the field of one of these names is filled in, and is no flag that is no.
   *
   * @param called whether it is called for
   */
  public Finding content(Truth called, String... anyOf) {
    List<Finding> each = new ArrayList<>();
    for (String name : anyOf) {
      Finding one = filledIn(name);
      if (one.evidenced() && one.verdict() == Verdict.MET) {
        return Finding.MET;
      }
      each.add(one);
    }
    Finding none = each.stream().reduce(Finding::or).orElse(Finding.MET);
    return none.verdict() == Verdict.BREACHED ? asked(called, none) : none;
  }

  private Finding filledIn(String name) {
    if (!world.carriesField(act.event(), name)) {
      return Finding.NOT_EVIDENCED;
    }
    Value value = World.field(act, name);
    if (value instanceof Value.Unreadable) {
      return Finding.UNDETERMINED;
    }
    boolean isNo = value instanceof Value.Flag flag && !flag.yes();
    return value == null || isNo ? Finding.BREACHED : Finding.MET;
  }

  /** §3.5: none of these words stands in a text of the record. */
  public Finding wordingNot(String... forbidden) {
    List<String> texts =
        act.fields().values().stream().flatMap(value -> Values.items(value).stream()).toList();
    if (texts.isEmpty()) {
      return Finding.NOT_EVIDENCED;
    }
    for (String words : forbidden) {
      String spaced =
          java.util.regex.Pattern.quote(words.strip()).replaceAll("\\s+", "\\\\E\\\\s+\\\\Q");
      java.util.regex.Pattern whole =
          java.util.regex.Pattern.compile(
              "(?iu)(?<![\\p{L}\\p{N}])" + spaced + "(?![\\p{L}\\p{N}])");
      if (texts.stream().anyMatch(text -> whole.matcher(text).find())) {
        return Finding.BREACHED;
      }
    }
    return Finding.MET;
  }

  /** It has one of these forms. */
  public Finding form(String... anyOf) {
    if (!world.carriesField(act.event(), FORM)) {
      return Finding.NOT_EVIDENCED;
    }
    List<String> forms = Values.items(World.field(act, FORM));
    if (forms.isEmpty()) {
      return Finding.UNDETERMINED;
    }
    for (String form : anyOf) {
      if (people.isNamed(forms, form)) {
        return Finding.MET;
      }
    }
    return Finding.BREACHED;
  }

  /** §3.8: put on record so soon after it was done; a moment like any other (§1.6). */
  public Finding onRecordWithin(Counting counting, Amount... within) {
    if (!world.carriesRecorded(act.event())) {
      return Finding.NOT_EVIDENCED;
    }
    Moment recorded = act.recordedAt();
    if (recorded == null) {
      return Finding.UNDETERMINED;
    }
    Limit by = world.bounds().after(act, counting, within);
    Happening entry = Happening.computed("the record", recorded, act.keys());
    return found(by.kept(entry, world.order()));
  }

  /** §2.18: what the data set is no later than what the standard sets. */
  public Finding noLooser(Limit given, Limit standard) {
    if (given.latest() <= standard.earliest()) {
      return Finding.MET;
    }
    return given.earliest() > standard.latest() ? Finding.BREACHED : Finding.UNDETERMINED;
  }

  /**
   * §2.18: where it is not sure that the data set anything.
   *
   * @param isGiven whether they do
   */
  public Finding notGiven(Truth isGiven) {
    return isGiven == Truth.FALSE ? Finding.MET : Finding.NOT_EVIDENCED;
  }

  /** A condition that is to hold when the act is done. */
  public Finding found(Truth holds) {
    return switch (holds) {
      case TRUE -> Finding.MET;
      case FALSE -> Finding.BREACHED;
      case UNKNOWN -> Finding.UNDETERMINED;
    };
  }
}
