package org.plumbline.reference;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.kernel.Condition;
import org.plumbline.model.kernel.EventPattern;
import org.plumbline.runtime.history.KnownAttribute;
import org.plumbline.runtime.history.Moment;
import org.plumbline.runtime.history.Value;

/** Conditions in three-valued logic (§2.1, §2.2). */
final class Conditions {
  private final World world;

  Conditions(World world) {
    this.world = world;
  }

  /**
   * Whether the condition holds, read at a happening.
   *
   * @param keys on which an event that must have happened agrees with it
   */
  Truth holds(Condition condition, Happening at, List<String> keys) {
    if (condition instanceof Condition.All all) {
      Truth every = Truth.TRUE;
      for (Condition one : all.conditions()) {
        every = every.and(holds(one, at, keys));
      }
      return every;
    } else if (condition instanceof Condition.Any any) {
      Truth some = Truth.FALSE;
      for (Condition one : any.conditions()) {
        some = some.or(holds(one, at, keys));
      }
      return some;
    } else if (condition instanceof Condition.Not not) {
      return holds(not.condition(), at, keys).not();
    } else if (condition instanceof Condition.Compare compare) {
      return compare(compare, at);
    } else if (condition instanceof Condition.Includes includes) {
      Read read = read(includes.name(), at);
      if (read.value() instanceof Value.Unreadable) {
        return Truth.UNKNOWN;
      }
      return read.value() == null
          ? read.emptyMeans(Truth.FALSE)
          : Truth.of(new Values(world.names()).includes(read.value(), includes.item()));
    } else if (condition instanceof Condition.Known known) {
      Read read = read(known.name(), at);
      return read.value() == null ? read.emptyMeans(Truth.FALSE) : Truth.TRUE;
    } else if (condition instanceof Condition.InState inState) {
      return world.states().holds(inState.state(), at);
    } else if (condition instanceof Condition.During during) {
      return during(during, at.at());
    } else if (condition instanceof Condition.Elapsed elapsed) {
      return new ElapsedTime(world).holds(elapsed, at, keys);
    } else if (condition instanceof Condition.Missed missed) {
      return new Misses(world).by(missed, at, keys);
    } else {
      return happened(((Condition.Happened) condition).event(), at, keys);
    }
  }

  /** §2.1: by the local day; one that is not known for sure lies in it only if all of it may. */
  private Truth during(Condition.During during, Moment at) {
    long first = at.earliest();
    long last = at.latest();
    return Truth.of(during.from() == null || day(last) >= during.from().toEpochDay())
        .and(Truth.of(during.to() == null || day(first) <= during.to().toEpochDay()))
        .and(
            (during.from() == null || day(first) >= during.from().toEpochDay())
                    && (during.to() == null || day(last) <= during.to().toEpochDay())
                ? Truth.TRUE
                : Truth.UNKNOWN);
  }

  private long day(long instant) {
    return world.calendar().clock().dayOf(instant);
  }

  /** §2.2: a flag that is empty is false, any other comparison with what is empty is false. */
  private Truth compare(Condition.Compare compare, Happening at) {
    Read read = read(compare.name(), at);
    Value with = compare.value();
    if (read.value() != null) {
      return new Values(world.names()).compare(read.value(), compare.operator(), with);
    }
    return read.emptyMeans(Truth.of(with instanceof Value.Flag flag && !flag.yes()));
  }

  private Truth happened(EventPattern event, Happening at, List<String> keys) {
    Truth found =
        world.happenings(List.of(event)).stream()
            .filter(h -> World.agree(h.keys(), at.keys(), keys))
            .map(h -> world.matches(h, event).and(world.order().notAfter(h, at)))
            .reduce(Truth.FALSE, Truth::or);
    boolean proven = world.provesNever(List.of(event), at.at().earliest());
    return proven ? found : found.or(Truth.UNKNOWN);
  }

  /**
   * What a name stands for.
   *
   * @param value null if there is none
   * @param known whether the lack of a value means that it is empty
   */
  record Read(@Nullable Value value, boolean known) {
    Truth emptyMeans(Truth truth) {
      return known ? truth : Truth.UNKNOWN;
    }
  }

  /** §2.1: the occurrence's own field, else the attribute's last known value. */
  Read read(String name, Happening at) {
    Value own = World.field(at, name);
    if (own != null) {
      return new Read(own, true);
    }
    List<KnownAttribute> before =
        world.history().attributes().stream()
            .filter(a -> a.name().equals(name))
            .filter(a -> !Values.isEmpty(a.value()))
            .filter(a -> since(a, at).perhaps())
            .toList();
    if (before.isEmpty()) {
      return new Read(null, world.carriesField(at.event(), name) || world.carriesAttribute(name));
    }
    boolean allSure = before.stream().allMatch(a -> since(a, at).surely());
    return allSure ? new Read(last(before).value(), true) : new Read(null, false);
  }

  private Truth since(KnownAttribute attribute, Happening at) {
    Moment since = attribute.since();
    return since == null
        ? Truth.TRUE
        : world.order().notAfter(Happening.computed(attribute.name(), since, at.keys()), at);
  }

  /** The attribute's value as last known by as-of, whatever the time; null if there is none. */
  @Nullable Value lastKnown(String name) {
    List<KnownAttribute> known =
        world.history().attributes().stream()
            .filter(a -> a.name().equals(name))
            .filter(a -> !Values.isEmpty(a.value()))
            .filter(a -> a.since() == null || a.since().earliest() <= world.asOf())
            .toList();
    return known.isEmpty() ? null : last(known).value();
  }

  /** The latest; of several at one time, or without a time, the last in the source. */
  private static KnownAttribute last(List<KnownAttribute> attributes) {
    Comparator<KnownAttribute> bySince =
        Comparator.comparing(
            KnownAttribute::since, Comparator.nullsFirst(Comparator.naturalOrder()));
    KnownAttribute last = attributes.get(0);
    for (KnownAttribute attribute : attributes) {
      last = bySince.compare(attribute, last) >= 0 ? attribute : last;
    }
    return last;
  }
}
