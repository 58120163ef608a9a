package org.plumbline.analysis.circumstances;

import java.util.List;
import java.util.Optional;
import org.plumbline.model.kernel.Condition;
import org.plumbline.model.kernel.EventPattern;

/** What has to be so for a rule to have a window of one kind and not of another. */
public sealed interface Circumstance {
  /** The condition holds at the trigger, or does not. */
  record Holds(Condition condition, boolean yes) implements Circumstance {}

  /** More time was agreed before the old limit passed, by one of these events; or by none. */
  record Extended(List<EventPattern> decisions, boolean yes) implements Circumstance {
    public Extended {
      decisions = List.copyOf(decisions);
    }
  }

  /** The data set nothing under this name. */
  record NothingGiven(String name) implements Circumstance {}

  /** Whether all of these can be so: none is asked both to be and not to be. */
  static boolean canAllBe(List<Circumstance> circumstances) {
    return circumstances.stream()
        .noneMatch(c -> c.opposite().filter(circumstances::contains).isPresent());
  }

  private Optional<Circumstance> opposite() {
    if (this instanceof Holds holds) {
      return Optional.of(new Holds(holds.condition(), !holds.yes()));
    } else if (this instanceof Extended extended) {
      return Optional.of(new Extended(extended.decisions(), !extended.yes()));
    }
    return Optional.empty();
  }
}
