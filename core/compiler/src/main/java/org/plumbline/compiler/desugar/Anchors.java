package org.plumbline.compiler.desugar;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.plumbline.compiler.diagnostic.DiagnosticKind;
import org.plumbline.compiler.resolve.EventRef;
import org.plumbline.compiler.resolve.Resolver;
import org.plumbline.compiler.resolve.Vocabulary.Attribute;
import org.plumbline.compiler.resolve.Vocabulary.Event;
import org.plumbline.compiler.resolve.Vocabulary.Field;
import org.plumbline.model.document.Name;
import org.plumbline.model.kernel.Anchor;
import org.plumbline.model.kernel.Bound;
import org.plumbline.model.kernel.ValueType.Plain;
import org.plumbline.runtime.calendar.Direction;

/**
 * From where limits count: the trigger, another event before or after it, or a date that the data
 * hold.
 */
final class Anchors {
  private final Scope scope;
  private final Occasion occasion;

  Anchors(Scope scope, Occasion occasion) {
    this.scope = scope;
    this.occasion = occasion;
  }

  /**
   * The bound that is made of the anchor. Where an event other than the trigger is meant and a
   * limit counts forwards from it, the last one not after the trigger is meant, and if there was
   * none, the next.
   */
  Bound bound(@Nullable Name name, Direction direction, Function<Anchor, Bound> make) {
    if (name == null) {
      return make.apply(new Anchor.Trigger());
    }
    EventRef ref = scope.names().findEvent(name);
    if (!ref.known()) {
      String date = dateNamed(scope, occasion.events(), name);
      if (date != null) {
        return make.apply(new Anchor.DateIn(date));
      }
      scope.names().event(name, scope.findings());
      return make.apply(new Anchor.Trigger());
    }
    if (isTrigger(ref)) {
      return make.apply(new Anchor.Trigger());
    }
    Anchor last = new Anchor.LastBefore(ref.patterns());
    Anchor next = new Anchor.NextAfter(ref.patterns());
    return switch (ref.which()) {
      case LAST -> make.apply(last);
      case NEXT -> make.apply(next);
      case ANY ->
          direction == Direction.BEFORE
              ? make.apply(next)
              : new Bound.Choice(
                  Conditions.happened(ref.patterns()), make.apply(last), make.apply(next));
    };
  }

  private boolean isTrigger(EventRef ref) {
    return ref.which() != EventRef.Which.NEXT
        && !occasion.patterns().isEmpty()
        && EventRef.covers(ref.patterns(), occasion.patterns());
  }

  /**
   * The date field of one of the events, or the date attribute, that the name means; null and no
   * finding if there is none.
   */
  static @Nullable String dateNamed(Scope scope, List<Event> events, Name name) {
    Resolver names = scope.names();
    Field field = names.fieldOfAny(events, name);
    if (field != null && (field.type() == null || field.type() == Plain.DATE)) {
      return field.name();
    }
    Attribute attribute = names.findAttribute(name);
    return attribute != null && attribute.type() == Plain.DATE ? attribute.name() : null;
  }

  /** As {@link #dateNamed}, with a finding. */
  String date(Name name) {
    String date = dateNamed(scope, occasion.events(), name);
    if (date == null) {
      scope
          .findings()
          .add(
              DiagnosticKind.NOT_A_DATE,
              name,
              "`"
                  + name
                  + "` is no date: neither a date field of what triggers the duty nor a date"
                  + " attribute of the case");
      return name.text();
    }
    return date;
  }
}
