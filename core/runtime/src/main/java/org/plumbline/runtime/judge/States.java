package org.plumbline.runtime.judge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** States and their spells (§6.4). */
final class States {
  private final World world;

  States(World world) {
    this.world = world;
  }

  /**
   * One time during which a state lasted.
   *
   * @param ends those that may have ended it, up to the first that surely did
   */
  private record Spell(Happening begin, List<Happening> ends) {}

  /** Whether the state holds at the happening, for what its keys name. */
  Truth holds(State state, Happening at) {
    return holdsThroughout(state, at, at);
  }

  /** Whether the state held all the time from one happening to another. */
  Truth holdsThroughout(State state, Happening from, Happening to) {
    Truth found =
        spells(state).stream()
            .filter(spell -> World.agree(spell.begin().keys(), to.keys(), state.keys()))
            .map(spell -> lasted(spell, from, to, state))
            .reduce(Truth.FALSE, Truth::or);
    long until = to.at().earliest();
    if (found.surely()) {
      return world.covers(state.ends()) && until <= world.provenUntil() ? found : Truth.UNKNOWN;
    }
    return world.provesNever(state.begins(), until) ? found : found.or(Truth.UNKNOWN);
  }

  private Truth lasted(Spell spell, Happening from, Happening to, State state) {
    Truth ended =
        spell.ends().stream()
            .map(end -> world.matches(end, state.ends()).and(world.order().before(end, to)))
            .reduce(Truth.FALSE, Truth::or);
    return world
        .matches(spell.begin(), state.begins())
        .and(world.order().notAfter(spell.begin(), from))
        .and(ended.not());
  }

  /**
   * An end ends what has begun before it. One that finds nothing begun, but a beginning on its own
   * date of which the order is not known, ends that.
   */
  private List<Spell> spells(State state) {
    List<Spell> spells = new ArrayList<>();
    List<Happening> idle = new ArrayList<>();
    for (Happening h : world.happenings(turns(state))) {
      if (world.matches(h, state.ends()).perhaps()) {
        List<Spell> open =
            spells.stream().filter(s -> isOpen(s, state) && agree(s, h, state)).toList();
        open.forEach(spell -> spell.ends().add(h));
        if (open.isEmpty()) {
          idle.add(h);
        }
      }
      if (world.matches(h, state.begins()).perhaps()) {
        Spell spell = new Spell(h, new ArrayList<>());
        idle.stream()
            .filter(end -> !end.is(h) && agree(spell, end, state))
            .filter(end -> world.order().notAfter(h, end).perhaps())
            .forEach(end -> spell.ends().add(end));
        spells.add(spell);
      }
    }
    return spells;
  }

  private static Set<String> turns(State state) {
    Set<String> turns = new HashSet<>(state.begins().events());
    turns.addAll(state.ends().events());
    return turns;
  }

  private boolean isOpen(Spell spell, State state) {
    return spell.ends().stream().noneMatch(end -> world.matches(end, state.ends()).surely());
  }

  private static boolean agree(Spell spell, Happening end, State state) {
    return World.agree(spell.begin().keys(), end.keys(), state.keys());
  }
}
