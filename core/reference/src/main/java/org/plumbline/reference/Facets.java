package org.plumbline.reference;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.plumbline.model.kernel.Condition;
import org.plumbline.model.kernel.Requirement;
import org.plumbline.runtime.history.Moment;
import org.plumbline.runtime.history.Value;
import org.plumbline.runtime.verdict.Facet;
import org.plumbline.runtime.verdict.Verdict;

/** The facets other than time, judged on the discharging occurrence (§3). */
final class Facets {
  private static final String FORM = "form";

  private final World world;
  private final Arising arising;
  private final Happening act;
  private final Asked asked;
  private final PeopleFacets people;

  Facets(World world, Arising arising, Happening act) {
    this.world = world;
    this.arising = arising;
    this.act = act;
    this.asked = new Asked(world, arising);
    this.people = new PeopleFacets(world, arising, act, asked);
  }

  /** One finding for each facet that the rule has. */
  Map<Facet, Finding> judge() {
    Map<Facet, Finding> facets = new EnumMap<>(Facet.class);
    for (Requirement requirement : arising.rule().requirements()) {
      facets.merge(requirement.facet(), judge(requirement), Finding::and);
    }
    return facets;
  }

  private Finding judge(Requirement requirement) {
    if (requirement instanceof Requirement.OnlyIf only) {
      return onlyIf(only);
    } else if (requirement instanceof Requirement.Content content) {
      return content.items().stream().map(this::content).reduce(Finding::and).orElse(Finding.met());
    } else if (requirement instanceof Requirement.Wording wording) {
      return wording(wording.forbidden());
    } else if (requirement instanceof Requirement.Form form) {
      return form(form.anyOf());
    } else if (requirement instanceof Requirement.OnRecord onRecord) {
      return onRecord(onRecord);
    } else if (requirement instanceof Requirement.NoLooser noLooser) {
      return noLooser(noLooser);
    } else if (requirement instanceof Requirement.Holds holds) {
      return holds(holds.condition());
    }
    return people.judge(requirement);
  }

  /** §3.9: what is asked only on a condition, if that holds at the trigger. */
  private Finding onlyIf(Requirement.OnlyIf only) {
    return asked.onlyIf(only.condition(), () -> judge(only.requirement()));
  }

  /** §2.18: what the data set, where they set anything, is no later than the standard's limit. */
  private Finding noLooser(Requirement.NoLooser requirement) {
    Bounds.Basis basis = Bounds.Basis.of(arising);
    Truth isGiven = new GivenValues(world).isGiven(requirement.name(), basis);
    if (isGiven == Truth.FALSE) {
      return Finding.met();
    }
    if (isGiven == Truth.UNKNOWN) {
      return Finding.notEvidenced(requirement.name());
    }
    Limit given = world.bounds().by(requirement.given(), basis);
    Limit standard = world.bounds().by(requirement.standard(), basis);
    if (given.latest() <= standard.earliest()) {
      return Finding.met();
    }
    String what = requirement.name() + " is later than the standard allows";
    return given.earliest() > standard.latest()
        ? Finding.breached(what)
        : Finding.undetermined("it cannot be told whether " + what);
  }

  private Finding holds(Condition condition) {
    String what = Say.condition(condition);
    return switch (world.conditions().holds(condition, act, arising.rule().keys())) {
      case TRUE -> Finding.met();
      case FALSE -> Finding.breached("not so: " + what);
      case UNKNOWN -> Finding.undetermined("it cannot be told whether " + what);
    };
  }

  /** §3.1, §3.3, §3.12: the field of one of its names is filled in, and is no flag that is no. */
  private Finding content(Requirement.Item item) {
    List<Finding> each = item.anyOf().stream().map(this::filledIn).toList();
    if (each.stream().anyMatch(one -> one.evidenced() && one.verdict() == Verdict.MET)) {
      return Finding.met();
    }
    Finding none = each.stream().reduce(Finding::or).orElse(Finding.met());
    return none.verdict() == Verdict.BREACHED ? asked.ifCalledFor(item.condition(), none) : none;
  }

  private Finding filledIn(String name) {
    if (!carried(name)) {
      return Finding.notEvidenced(name);
    }
    Value value = World.field(act, name);
    if (value instanceof Value.Unreadable) {
      return Finding.undetermined("with a value for " + name + " that cannot be read");
    }
    if (value instanceof Value.Flag flag && !flag.yes()) {
      return Finding.breached("“" + name + "” is no");
    }
    return value == null ? Finding.breached("without " + name) : Finding.met();
  }

  /** §3.5. */
  private Finding wording(List<String> forbidden) {
    List<String> texts =
        act.fields().values().stream().flatMap(value -> Values.items(value).stream()).toList();
    if (texts.isEmpty()) {
      return Finding.notEvidenced("its wording");
    }
    Finding finding = Finding.met();
    for (String words : forbidden) {
      String spaced = Pattern.quote(words.strip()).replaceAll("\\s+", "\\\\E\\\\s+\\\\Q");
      Pattern whole = Pattern.compile("(?iu)(?<![\\p{L}\\p{N}])" + spaced + "(?![\\p{L}\\p{N}])");
      if (texts.stream().anyMatch(text -> whole.matcher(text).find())) {
        finding = finding.and(Finding.breached("with the words \"" + words + "\""));
      }
    }
    return finding;
  }

  private Finding form(List<String> anyOf) {
    if (!carried(FORM)) {
      return Finding.notEvidenced("its form");
    }
    List<String> forms = words(FORM);
    if (forms.isEmpty()) {
      return Finding.undetermined("it does not say in what form");
    }
    return anyOf.stream().anyMatch(form -> people.isNamed(forms, form))
        ? Finding.met()
        : Finding.breached(
            "as " + String.join(", ", forms) + ", not as " + String.join(" or ", anyOf));
  }

  /** §3.8: a moment like any other (§1.6). */
  private Finding onRecord(Requirement.OnRecord asked) {
    if (!world.carriesRecorded(act.event())) {
      return Finding.notEvidenced("when it was put on record");
    }
    Moment recorded = act.recordedAt();
    if (recorded == null) {
      return Finding.undetermined("it does not say when it was put on record");
    }
    Limit by = world.bounds().after(act, asked.within(), asked.counting());
    Happening entry = Happening.computed("the record", recorded, act.keys());
    Moment due = by.moment();
    String when =
        "put on record on "
            + world.say().when(recorded)
            + (due == null ? "" : ", due by " + world.say().limit(due));
    return switch (by.kept(entry, world.order())) {
      case TRUE -> Finding.met();
      case FALSE -> Finding.breached(when);
      case UNKNOWN -> Finding.undetermined("it cannot be told whether in time " + when);
    };
  }

  private List<String> words(String field) {
    return Values.items(World.field(act, field));
  }

  /** §3.2. */
  private boolean carried(String field) {
    return world.carriesField(act.event(), field);
  }
}
