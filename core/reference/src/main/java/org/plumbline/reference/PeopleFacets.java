package org.plumbline.reference;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.model.kernel.KernelDocument.FixedRole;
import org.plumbline.model.kernel.KernelDocument.Group;
import org.plumbline.model.kernel.Requirement;
import org.plumbline.runtime.history.Value;
import org.plumbline.runtime.verdict.Facet;

/**
 * Who acts, takes part, gets it, approves it and is consulted (§3.1, §3.3, §3.6, §3.9 to §3.11).
 */
final class PeopleFacets {
  private static final String ACTOR = "actor";
  private static final String RECIPIENTS = "recipients";
  private static final String PARTICIPANTS = "participants";
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
  private final Asked asked;

  PeopleFacets(World world, Arising arising, Happening act, Asked asked) {
    this.world = world;
    this.arising = arising;
    this.act = act;
    this.asked = asked;
  }

  Finding judge(Requirement requirement) {
    if (requirement instanceof Requirement.Actor actor) {
      return actor(actor);
    } else if (requirement instanceof Requirement.Recipients recipients) {
      return named(RECIPIENTS, recipients.items());
    } else if (requirement instanceof Requirement.Participants participants) {
      return named(PARTICIPANTS, participants.items());
    } else if (requirement instanceof Requirement.Quorum quorum) {
      return quorum(quorum);
    } else if (requirement instanceof Requirement.Apart apart) {
      return apart(apart);
    } else if (requirement instanceof Requirement.Approval approval) {
      return roles(APPROVED_BY, approval.roles(), approval.all());
    } else if (requirement instanceof Requirement.Each each) {
      return each(each);
    }
    Requirement.Consultation consultation = (Requirement.Consultation) requirement;
    return roles(CONSULTED, consultation.roles(), consultation.all());
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
        Values.items(list.value()).stream().filter(one -> !isNamed(named, one)).toList();
    return lacking.isEmpty()
        ? Finding.met()
        : Finding.breached(
            String.join(", ", lacking) + " of " + each.list() + " not among: " + field);
  }

  private Finding actor(Requirement.Actor actor) {
    if (!carried(ACTOR)) {
      return Finding.notEvidenced("who acted");
    }
    List<String> named = words(ACTOR);
    if (named.isEmpty()) {
      return Finding.undetermined("it does not say who acted");
    }
    boolean deputy = actor.deputies().stream().anyMatch(role -> anyAmong(named, role));
    Stream<String> roles = actor.roles().stream();
    boolean right =
        actor.all()
            ? roles.allMatch(role -> anyAmong(named, role) || deputy)
            : deputy || roles.anyMatch(role -> anyAmong(named, role));
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
      String names = String.join(" or ", item.anyOf());
      if (item.anyOf().stream().noneMatch(name -> isAmong(named, name))) {
        Finding lacking = Finding.breached(names + " not among the " + field);
        finding = finding.and(asked.ifCalledFor(item.condition(), lacking));
      }
    }
    return finding;
  }

  /** §3.6. */
  private Finding quorum(Requirement.Quorum quorum) {
    if (!carried(PARTICIPANTS)) {
      return Finding.notEvidenced(PARTICIPANTS);
    }
    List<String> named = words(PARTICIPANTS);
    long there = quorum.members().stream().mapToLong(role -> howMany(named, role)).sum();
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
    return anyAmong(named, apart.one()) && anyAmong(named, apart.other())
        ? Finding.breached("with " + apart.one() + " and " + apart.other() + " together")
        : Finding.met();
  }

  private Finding roles(String field, List<String> roles, boolean all) {
    if (!carried(field)) {
      return Finding.notEvidenced(field);
    }
    List<String> named = words(field);
    boolean there =
        all
            ? roles.stream().allMatch(role -> isAmong(named, role))
            : roles.stream().anyMatch(role -> isAmong(named, role));
    return there ? Finding.met() : Finding.breached("not " + field + " " + either(roles, all));
  }

  private static String either(List<String> roles, boolean all) {
    return String.join(all ? " and " : " or ", roles);
  }

  /** §3.1: named, or one of those it includes is, or all of those of which it consists. */
  private boolean isAmong(List<String> named, String role) {
    return isAmong(named, role, false, new HashSet<>());
  }

  /** §3.1: who acts, or is not to be there, is any of them. */
  private boolean anyAmong(List<String> named, String role) {
    return isAmong(named, role, true, new HashSet<>());
  }

  private boolean isAmong(List<String> named, String role, boolean any, Set<String> seen) {
    List<String> fixed = fixed(role);
    if (!fixed.isEmpty()) {
      return fixed.stream().anyMatch(person -> isNamed(named, person));
    }
    Group group = world.names().group(role);
    if (isNamed(named, role) || group == null || !seen.add(role)) {
      return isNamed(named, role);
    }
    return (any || !group.together())
        ? group.members().stream().anyMatch(member -> isAmong(named, member, any, seen))
        : group.members().stream().allMatch(member -> isAmong(named, member, any, seen));
  }

  /** §3.6: of a role that includes others, those of them that are there, or it itself. */
  private long howMany(List<String> named, String role) {
    Group group = world.names().group(role);
    long members =
        group == null || group.together()
            ? 0
            : group.members().stream().filter(member -> isAmong(named, member)).count();
    return Math.max(members, isAmong(named, role) ? 1 : 0);
  }

  /**
   * §3.11: whom the last event that fixes the role, not after the act, names; none if none does.
   */
  private List<String> fixed(String role) {
    List<String> people = List.of();
    for (FixedRole each : world.document().fixedRoles()) {
      if (each.role().equals(role)) {
        for (Happening h : world.happenings(each.by())) {
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

  /** Whether those words are among the names. */
  boolean isNamed(List<String> named, String role) {
    return named.stream().anyMatch(one -> world.names().same(one, role));
  }

  private List<String> words(String field) {
    return Values.items(World.field(act, field));
  }

  /** §3.2. */
  private boolean carried(String field) {
    return world.carriesField(act.event(), field);
  }
}
