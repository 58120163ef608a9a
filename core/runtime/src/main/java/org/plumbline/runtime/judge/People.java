package org.plumbline.runtime.judge;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.plumbline.runtime.history.Value;
import org.plumbline.runtime.judge.Words.Group;
import org.plumbline.runtime.verdict.Verdict;

/**
 * Who acts, takes part, gets it, approves it and is consulted (§3.1, §3.3, §3.6, §3.9 to §3.11).
 */
public final class People {
  private static final String ACTOR = "actor";
  private static final String PARTICIPANTS = "participants";

  private final World world;
  private final Arising arising;
  private final Happening act;

  People(World world, Arising arising, Happening act) {
    this.world = world;
    this.arising = arising;
    this.act = act;
  }

  Finding asked(Truth called, Finding finding) {
    if (!called.perhaps()) {
      return Finding.MET;
    }
    return called.surely() || finding.verdict() == Verdict.MET ? finding : Finding.UNDETERMINED;
  }

  /** One of these acts, or a deputy. */
  public Finding oneActs(List<String> roles, String... deputies) {
    return acts(roles, false, deputies);
  }

  /** All of these act together, or deputies. */
  public Finding allAct(List<String> roles, String... deputies) {
    return acts(roles, true, deputies);
  }

  private Finding acts(List<String> roles, boolean all, String... deputies) {
    if (!carried(ACTOR)) {
      return Finding.NOT_EVIDENCED;
    }
    List<String> named = words(ACTOR);
    if (named.isEmpty()) {
      return Finding.UNDETERMINED;
    }
    boolean right =
        Arrays.stream(deputies).anyMatch(role -> anyAmong(named, role))
            || (all
                ? roles.stream().allMatch(role -> anyAmong(named, role))
                : roles.stream().anyMatch(role -> anyAmong(named, role)));
    return right ? Finding.MET : Finding.BREACHED;
  }

  /** Somebody of one of these names is among those in the field. */
  public Finding among(String field, Truth called, String... anyOf) {
    if (!carried(field)) {
      return Finding.NOT_EVIDENCED;
    }
    List<String> named = words(field);
    for (String name : anyOf) {
      if (isAmong(named, name)) {
        return Finding.MET;
      }
    }
    return asked(called, Finding.BREACHED);
  }

  /** All of these are in the field. */
  public Finding allIn(String field, String... roles) {
    List<String> named = words(field);
    return in(field, Arrays.stream(roles).allMatch(role -> isAmong(named, role)));
  }

  /** One of these is in the field. */
  public Finding oneIn(String field, String... roles) {
    List<String> named = words(field);
    return in(field, Arrays.stream(roles).anyMatch(role -> isAmong(named, role)));
  }

  private Finding in(String field, boolean there) {
    if (!carried(field)) {
      return Finding.NOT_EVIDENCED;
    }
    return there ? Finding.MET : Finding.BREACHED;
  }

  /** §3.10: each of a list, as the trigger or the case has it; of an empty one nobody. */
  public Finding eachIn(String field, String ofList) {
    if (!carried(field)) {
      return Finding.NOT_EVIDENCED;
    }
    Conditions.Read list = world.conditions().read(ofList, arising.trigger());
    if (list.value() == null || list.value() instanceof Value.Unreadable) {
      return list.known() && list.value() == null ? Finding.MET : Finding.UNDETERMINED;
    }
    List<String> named = words(field);
    boolean all = Values.items(list.value()).stream().allMatch(one -> isNamed(named, one));
    return all ? Finding.MET : Finding.BREACHED;
  }

  /** §3.6: at least so many of these take part. */
  public Finding quorum(int count, String... members) {
    List<String> named = words(PARTICIPANTS);
    long there = Arrays.stream(members).mapToLong(role -> howMany(named, role)).sum();
    return in(PARTICIPANTS, there >= count);
  }

  /** §3.6: the two do not take part together. */
  public Finding apart(String one, String other) {
    List<String> named = words(PARTICIPANTS);
    return in(PARTICIPANTS, !(anyAmong(named, one) && anyAmong(named, other)));
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
