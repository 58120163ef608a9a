package org.plumbline.reference;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plumbline.model.kernel.Condition;
import org.plumbline.model.kernel.KernelDocument.FixedRole;
import org.plumbline.model.kernel.Requirement;
import org.plumbline.runtime.history.Moment;
import org.plumbline.runtime.history.Value;
import org.plumbline.runtime.verdict.Facet;
import org.plumbline.runtime.verdict.FacetVerdict;
import org.plumbline.runtime.verdict.Verdict;

/** The facets other than time, judged on the discharging occurrence (§3). */
final class Facets {
  private static final String ACTOR = "actor";
  private static final String RECIPIENTS = "recipients";
  private static final String PARTICIPANTS = "participants";
  private static final String FORM = "form";
  private static final String APPROVED_BY = "approved by";
  private static final String CONSULTED = "consulted";
  private static final Map<Facet, String> FIELDS =
      Map.of(
          Facet.ACTOR, ACTOR,
          Facet.RECIPIENTS, RECIPIENTS,
          Facet.PARTICIPANTS, PARTICIPANTS,
          Facet.APPROVAL, APPROVED_BY,
          Facet.CONSULTATION, CONSULTED);

  private final World world;
  private final Arising arising;
  private final Happening act;

  Facets(World world, Arising arising, Happening act) {
    this.world = world;
    this.arising = arising;
    this.act = act;
  }

  /** One finding for each facet that the rule has. */
  Map<Facet, Finding> judge() {
    Map<Facet, Finding> facets = new EnumMap<>(Facet.class);
    for (Requirement requirement : arising.rule().requirements()) {
      facets.merge(facet(requirement), judge(requirement), Finding::and);
    }
    return facets;
  }

  private static Facet facet(Requirement requirement) {
    if (requirement instanceof Requirement.OnlyIf only) {
      return facet(only.requirement());
    } else if (requirement instanceof Requirement.Each each) {
      return each.facet();
    } else if (requirement instanceof Requirement.Content
        || requirement instanceof Requirement.Wording
        || requirement instanceof Requirement.NoLooser
        || requirement instanceof Requirement.Holds) {
      return Facet.CONTENT;
    } else if (requirement instanceof Requirement.Actor) {
      return Facet.ACTOR;
    } else if (requirement instanceof Requirement.Recipients) {
      return Facet.RECIPIENTS;
    } else if (requirement instanceof Requirement.Form) {
      return Facet.FORM;
    } else if (requirement instanceof Requirement.OnRecord) {
      return Facet.RECORD;
    } else if (requirement instanceof Requirement.Approval) {
      return Facet.APPROVAL;
    } else if (requirement instanceof Requirement.Consultation) {
      return Facet.CONSULTATION;
    }
    return Facet.PARTICIPANTS; // Participants, Quorum, Apart
  }

  private Finding judge(Requirement requirement) {
    if (requirement instanceof Requirement.OnlyIf only) {
      return onlyIf(only);
    } else if (requirement instanceof Requirement.Each each) {
      return each(each);
    } else if (requirement instanceof Requirement.Content content) {
      return content.items().stream().map(this::content).reduce(Finding::and).orElse(Finding.met());
    } else if (requirement instanceof Requirement.Wording wording) {
      return wording(wording.forbidden());
    } else if (requirement instanceof Requirement.Actor actor) {
      return actor(actor);
    } else if (requirement instanceof Requirement.Recipients recipients) {
      return named(RECIPIENTS, recipients.items());
    } else if (requirement instanceof Requirement.Participants participants) {
      return named(PARTICIPANTS, participants.items());
    } else if (requirement instanceof Requirement.Quorum quorum) {
      return quorum(quorum);
    } else if (requirement instanceof Requirement.Apart apart) {
      return apart(apart);
    } else if (requirement instanceof Requirement.Form form) {
      return form(form.anyOf());
    } else if (requirement instanceof Requirement.OnRecord onRecord) {
      return onRecord(onRecord);
    } else if (requirement instanceof Requirement.Approval approval) {
      return roles(APPROVED_BY, approval.roles(), approval.all());
    } else if (requirement instanceof Requirement.NoLooser noLooser) {
      return noLooser(noLooser);
    } else if (requirement instanceof Requirement.Holds holds) {
      return holds(holds.condition());
    }
    Requirement.Consultation consultation = (Requirement.Consultation) requirement;
    return roles(CONSULTED, consultation.roles(), consultation.all());
  }

  /** §3.9: what is asked only on a condition, if that holds at the trigger. */
  private Finding onlyIf(Requirement.OnlyIf only) {
    Truth called =
        world.conditions().holds(only.condition(), arising.trigger(), arising.rule().keys());
    if (!called.perhaps()) {
      return Finding.met();
    }
    Finding asked = judge(only.requirement());
    return called.surely() || asked.verdict() == Verdict.MET
        ? asked
        : Finding.undetermined(
            asked.reason() + ", of which it is not known whether it was called for");
  }

  /** §3.10: each of a list, as the trigger or the case has it; of an empty one nobody. */
  private Finding each(Requirement.Each each) {
    String field = FIELDS.get(each.facet());
    if (field == null || !carried(field)) {
      return Finding.notEvidenced(field == null ? each.list() : field);
    }
    Conditions.Read list = world.conditions().read(each.list(), arising.trigger());
    if (list.value() == null || list.value() instanceof Value.Unreadable) {
      return list.known() && list.value() == null
          ? Finding.met()
          : Finding.undetermined("it is not known who is in " + each.list());
    }
    List<String> named = words(field);
    List<String> lacking =
        Values.items(list.value()).stream().filter(one -> !isAmong(named, one, true)).toList();
    return lacking.isEmpty()
        ? Finding.met()
        : Finding.breached(
            String.join(", ", lacking) + " of " + each.list() + " not among: " + field);
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

  /** §3.1, §3.3: the field named like the item is filled in, and is no flag that is false. */
  private Finding content(Requirement.Item item) {
    if (!carried(item.name())) {
      return Finding.notEvidenced(item.name());
    }
    Value value = World.field(act, item.name());
    if (value instanceof Value.Unreadable) {
      return Finding.undetermined("with a value for " + item.name() + " that cannot be read");
    }
    if (value instanceof Value.Flag flag && !flag.yes()) {
      return asked(item, false, "“" + item.name() + "” is no");
    }
    return asked(item, value != null, "without " + item.name());
  }

  /** §3.4: what is asked for only on a condition. */
  private Finding asked(Requirement.Item item, boolean there, String otherwise) {
    Truth called =
        world.conditions().holds(item.condition(), arising.trigger(), arising.rule().keys());
    if (there || !called.perhaps()) {
      return Finding.met();
    }
    return called.surely()
        ? Finding.breached(otherwise)
        : Finding.undetermined(otherwise + ", of which it is not known whether it was called for");
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

  private Finding actor(Requirement.Actor actor) {
    if (!carried(ACTOR)) {
      return Finding.notEvidenced("who acted");
    }
    List<String> named = words(ACTOR);
    if (named.isEmpty()) {
      return Finding.undetermined("it does not say who acted");
    }
    boolean deputy = actor.deputies().stream().anyMatch(role -> isAmong(named, role, false));
    Stream<String> roles = actor.roles().stream();
    boolean right =
        actor.all()
            ? roles.allMatch(role -> isAmong(named, role, false) || deputy)
            : deputy || roles.anyMatch(role -> isAmong(named, role, false));
    return right
        ? Finding.met()
        : Finding.breached(
            "by " + String.join(" and ", named) + ", not by " + either(actor.roles(), actor.all()));
  }

  private Finding named(String field, List<Requirement.Item> items) {
    if (!carried(field)) {
      return Finding.notEvidenced(field);
    }
    List<String> named = words(field);
    Finding finding = Finding.met();
    for (Requirement.Item item : items) {
      boolean there = isAmong(named, item.name(), true);
      finding = finding.and(asked(item, there, item.name() + " not among the " + field));
    }
    return finding;
  }

  /** §3.6. */
  private Finding quorum(Requirement.Quorum quorum) {
    if (!carried(PARTICIPANTS)) {
      return Finding.notEvidenced(PARTICIPANTS);
    }
    List<String> named = words(PARTICIPANTS);
    long there = quorum.members().stream().filter(m -> isAmong(named, m, true)).count();
    return there >= quorum.count()
        ? Finding.met()
        : Finding.breached(
            "with "
                + there
                + " instead of "
                + quorum.count()
                + " of "
                + String.join(", ", quorum.members()));
  }

  /** §3.6. */
  private Finding apart(Requirement.Apart apart) {
    if (!carried(PARTICIPANTS)) {
      return Finding.notEvidenced(PARTICIPANTS);
    }
    List<String> named = words(PARTICIPANTS);
    return isAmong(named, apart.one(), true) && isAmong(named, apart.other(), true)
        ? Finding.breached("with " + apart.one() + " and " + apart.other() + " together")
        : Finding.met();
  }

  private Finding form(List<String> anyOf) {
    if (!carried(FORM)) {
      return Finding.notEvidenced("its form");
    }
    List<String> forms = words(FORM);
    if (forms.isEmpty()) {
      return Finding.undetermined("it does not say in what form");
    }
    return anyOf.stream().anyMatch(form -> isAmong(forms, form, true))
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

  private Finding roles(String field, List<String> roles, boolean all) {
    if (!carried(field)) {
      return Finding.notEvidenced(field);
    }
    List<String> named = words(field);
    boolean there =
        all
            ? roles.stream().allMatch(role -> isAmong(named, role, true))
            : roles.stream().anyMatch(role -> isAmong(named, role, true));
    return there ? Finding.met() : Finding.breached("not " + field + " " + either(roles, all));
  }

  private static String either(List<String> roles, boolean all) {
    return String.join(all ? " and " : " or ", roles);
  }

  /** §3.1: a collective role is there if it is named, or all of its members are, or just any. */
  private boolean isAmong(List<String> named, String role, boolean allMembers) {
    List<String> members = new ArrayList<>(world.names().members(role));
    List<String> fixed = fixed(role);
    if (!fixed.isEmpty()) {
      return fixed.stream().anyMatch(person -> names(named, person));
    }
    return names(named, role)
        || (!members.isEmpty()
            && (allMembers
                ? members.stream().allMatch(member -> names(named, member))
                : members.stream().anyMatch(member -> names(named, member))));
  }

  /**
   * §3.11: whom the last event that fixes the role, not after the act, names; none if none does.
   */
  private List<String> fixed(String role) {
    List<String> people = List.of();
    for (FixedRole each : world.document().fixedRoles()) {
      if (each.role().equals(role)) {
        for (Happening h : world.happenings()) {
          boolean before =
              !h.is(act)
                  && world.matches(h, each.by()).surely()
                  && world.order().notAfter(h, act).surely()
                  && World.agree(h.keys(), act.keys(), arising.rule().keys());
          List<String> said = before ? Values.items(World.field(h, each.field())) : List.of();
          people = said.isEmpty() ? people : said;
        }
      }
    }
    return people;
  }

  private boolean names(List<String> named, String role) {
    return named.stream().anyMatch(one -> world.names().same(one, role));
  }

  private List<String> words(String field) {
    return Values.items(World.field(act, field));
  }

  /** §3.2. */
  private boolean carried(String field) {
    return world.carriesField(act.event(), field);
  }

  /**
   * What is said of one facet, or of one item of it.
   *
   * @param evidenced whether the data show any of it
   * @param complete whether they show all of it
   */
  record Finding(Verdict verdict, boolean evidenced, boolean complete, String reason) {
    static Finding met() {
      return new Finding(Verdict.MET, true, true, "");
    }

    static Finding breached(String reason) {
      return new Finding(Verdict.BREACHED, true, true, reason);
    }

    static Finding undetermined(String reason) {
      return new Finding(Verdict.UNDETERMINED, true, true, reason);
    }

    static Finding notEvidenced(String what) {
      return new Finding(Verdict.MET, false, false, "the data do not show " + what);
    }

    FacetVerdict verdictOnFacet() {
      return evidenced
          ? new FacetVerdict(verdict, true, reason)
          : FacetVerdict.notEvidenced(reason);
    }

    Finding and(Finding other) {
      return new Finding(
          Judgement.whole(List.of(verdict, other.verdict)),
          evidenced || other.evidenced,
          complete && other.complete,
          reason.isEmpty() || other.reason.isEmpty()
              ? reason + other.reason
              : reason + "; " + other.reason);
    }
  }
}
