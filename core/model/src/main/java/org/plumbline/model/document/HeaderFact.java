package org.plumbline.model.document;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A particular of a file. */
public sealed interface HeaderFact
    permits HeaderFact.Id,
        HeaderFact.Authority,
        HeaderFact.Version,
        HeaderFact.InForce,
        HeaderFact.ReviewDue,
        HeaderFact.Status,
        HeaderFact.Supersedes,
        HeaderFact.Jurisdiction,
        HeaderFact.Population,
        HeaderFact.CalendarChoice,
        Reading,
        Note {
  /** The short name by which other documents and reports cite it. */
  record Id(String id) implements HeaderFact {}

  /** Who publishes it. */
  record Authority(String authority) implements HeaderFact {}

  /** Its version, as it calls itself. */
  record Version(String version) implements HeaderFact {}

  /** The days on which it binds, both inclusive. */
  record InForce(LocalDate from, @Nullable LocalDate to) implements HeaderFact {}

  /** When it is to be reviewed. */
  record ReviewDue(LocalDate due) implements HeaderFact {}

  /** Draft, published, withdrawn. */
  record Status(Name status) implements HeaderFact {}

  /** What it replaces. */
  record Supersedes(String superseded) implements HeaderFact {}

  /** Where it binds. */
  record Jurisdiction(Name jurisdiction) implements HeaderFact {}

  /** Which children it can apply to. */
  record Population(List<Name> populations) implements HeaderFact {
    public Population {
      populations = List.copyOf(populations);
    }
  }

  /**
   * The calendar that its limits count by: a shipped one by name, or a file. Exactly one of the two
   * is given.
   */
  record CalendarChoice(@Nullable Name calendar, @Nullable String file) implements HeaderFact {
    /** Refuses neither and both. */
    public CalendarChoice {
      if ((calendar == null) == (file == null)) {
        throw new IllegalArgumentException("either a calendar or a file");
      }
    }
  }
}
