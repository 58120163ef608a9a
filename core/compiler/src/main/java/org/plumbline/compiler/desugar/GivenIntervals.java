package org.plumbline.compiler.desugar;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.compiler.diagnostic.DiagnosticKind;
import org.plumbline.compiler.resolve.Vocabulary.Attribute;
import org.plumbline.compiler.resolve.Vocabulary.Event;
import org.plumbline.compiler.resolve.Vocabulary.Field;
import org.plumbline.model.document.Facet;
import org.plumbline.model.document.Name;
import org.plumbline.model.kernel.Anchor;
import org.plumbline.model.kernel.Bound;
import org.plumbline.model.kernel.ValueType;
import org.plumbline.runtime.calendar.Direction;

/** Intervals that the data hold, such as those that a plan sets. */
final class GivenIntervals {
  /**
   * One of them.
   *
   * @param name the canonical name of the attribute or field
   */
  private record Given(String name, ValueType.Length length, Facet.IntervalGiven line) {}

  private final Scope scope;
  private final List<Given> given = new ArrayList<>();

  /**
   * For the lines of one standard.
   *
   * @param events whose fields can hold an interval
   */
  GivenIntervals(Scope scope, StandardForm form, List<Event> events) {
    this.scope = scope;
    for (Facet.IntervalGiven line : form.all(Facet.IntervalGiven.class)) {
      Given one = find(line, events);
      if (one != null) {
        given.add(one);
      }
    }
  }

  private @Nullable Given find(Facet.IntervalGiven line, List<Event> events) {
    Name name = line.interval();
    Field field = scope.names().fieldOfAny(events, name);
    if (field != null && field.type() instanceof ValueType.Length length) {
      return new Given(field.name(), length, line);
    }
    Attribute attribute = scope.names().findAttribute(name);
    if (attribute != null && attribute.type() instanceof ValueType.Length length) {
      return new Given(attribute.name(), length, line);
    }
    scope
        .findings()
        .add(
            DiagnosticKind.TYPE_MISMATCH,
            name,
            "`"
                + name
                + "` is no length of time. Declare it as one, such as `attribute "
                + name
                + " : number of days`");
    return null;
  }

  /** The edges that an interval sets, as the data change them. */
  Edges change(Edges edges) {
    Edges changed = edges;
    for (Given one : given) {
      Bound by =
          new Bound.ShiftBy(
              new Anchor.Trigger(),
              Direction.AFTER,
              one.name(),
              new Lengths(scope).unit(one.length(), one.line()),
              scope.counting());
      changed =
          changed.fromData(
              bound -> new Bound.FromData(bound, by, one.name(), one.line().inPlace()));
    }
    return changed;
  }

  /** Reports lines that change nothing, where nothing recurs. */
  void reportUnused(boolean recurs) {
    if (!recurs) {
      given.forEach(
          one ->
              scope
                  .findings()
                  .add(
                      DiagnosticKind.NO_EFFECT,
                      one.line(),
                      "nothing recurs here, so there is no interval to change. Say how often, such"
                          + " as `deadline at least every 28 days`"));
    }
  }
}
