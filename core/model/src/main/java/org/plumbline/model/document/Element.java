package org.plumbline.model.document;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.runtime.calendar.Unit;

/** What a file holds, a block each. */
public sealed interface Element
    permits Element.Use,
        Element.Include,
        Element.Chapter,
        Element.KeyDeclaration,
        Element.RoleDeclaration,
        Element.EventDeclaration,
        Element.RecordDeclaration,
        Element.StateDeclaration,
        Element.AttributeDeclaration,
        Adoption,
        Standard {
  /** Takes the words of another file into use; the path is relative to the file that says so. */
  record Use(String path) implements Element {}

  /** Takes a part into the document at this place. */
  record Include(String path) implements Element {}

  /** A heading. */
  record Chapter(@Nullable String number, String title) implements Element {}

  /** What tells one conference, plan or placement from another. */
  record KeyDeclaration(Name name, @Nullable String title, List<Fact> facts) implements Element {
    public KeyDeclaration {
      facts = List.copyOf(facts);
    }
  }

  /** Somebody who acts, attends or receives. */
  record RoleDeclaration(Name name, @Nullable String title, List<Fact> facts) implements Element {
    public RoleDeclaration {
      facts = List.copyOf(facts);
    }
  }

  /** Something that happens at a time. */
  record EventDeclaration(Name name, @Nullable String title, List<Fact> facts) implements Element {
    public EventDeclaration {
      facts = List.copyOf(facts);
    }
  }

  /** A record and what it can hold. */
  record RecordDeclaration(Name name, @Nullable String title, List<Fact> facts) implements Element {
    public RecordDeclaration {
      facts = List.copyOf(facts);
    }
  }

  /** Something that lasts. */
  record StateDeclaration(Name name, @Nullable String title, List<Fact> facts) implements Element {
    public StateDeclaration {
      facts = List.copyOf(facts);
    }
  }

  /** Something known about a case. */
  record AttributeDeclaration(Name name, Type type, @Nullable String title, List<Fact> facts)
      implements Element {
    public AttributeDeclaration {
      facts = List.copyOf(facts);
    }
  }

  /** One line of a declaration. Which kinds may stand in which declaration the grammar says. */
  sealed interface Fact
      permits Note,
          About,
          Aliases,
          Members,
          AcrossCases,
          FixedBy,
          Acts,
          RecordedIn,
          Field,
          ScheduledBy,
          CancelledBy,
          CompleteWhen,
          CountedAs,
          IsOne,
          StandsFor,
          Item,
          BeginsWith,
          EndsWith {}

  /** Other names for the same. */
  record Aliases(List<Name> names) implements Fact {
    public Aliases {
      names = List.copyOf(names);
    }
  }

  /**
   * The roles that a collective one stands for.
   *
   * @param together whether it consists of them all; otherwise each of them is one of it
   */
  record Members(List<Name> members, boolean together) implements Fact {
    public Members {
      members = List.copyOf(members);
    }
  }

  /** The key's values mean the same in every case: one conference is several children's. */
  record AcrossCases() implements Fact {}

  /** The role is that of the person whom the last such event names. */
  record FixedBy(Name event) implements Fact {}

  /**
   * The event is the n-th occurrence of another.
   *
   * @param number n, as written
   * @param since counted anew from each of these; null for the whole case
   */
  record CountedAs(int number, Name event, @Nullable Name since) implements Fact {}

  /** How a duty names the event: "circulate minutes" for "minutes circulated". */
  record Acts(List<Name> acts) implements Fact {
    public Acts {
      acts = List.copyOf(acts);
    }
  }

  /** The record that the event makes. */
  record RecordedIn(Name record) implements Fact {}

  /** A field of the event. */
  record Field(Name name, Type type) implements Fact {}

  /** The event that sets or moves this one's date. */
  record ScheduledBy(Name event) implements Fact {}

  /** The event that cancels this one. */
  record CancelledBy(Name event) implements Fact {}

  /** The event happens when all of these have. */
  record CompleteWhen(List<EventPhrase> parts) implements Fact {
    /** Refuses what cannot be written: a joined condition on one part without brackets. */
    public CompleteWhen {
      parts = List.copyOf(parts);
      if (parts.stream().anyMatch(part -> part.where() instanceof Condition.And)) {
        throw new IllegalArgumentException("a joined condition on one part stands in brackets");
      }
    }
  }

  /**
   * Each occurrence is one of what the key tells apart, as a conference held is one conference; its
   * papers are only about it. The key never ties one such occurrence to another.
   */
  record IsOne(Name key) implements Fact {}

  /** An occurrence of this event also counts as one of that. */
  record StandsFor(Name event) implements Fact {}

  /** An item of a record. */
  record Item(Name name, @Nullable Type type, @Nullable String title) implements Fact {}

  /** What begins a state: any of these. */
  record BeginsWith(List<EventPhrase> events) implements Fact {
    public BeginsWith {
      events = List.copyOf(events);
    }
  }

  /** What ends a state: any of these. */
  record EndsWith(List<EventPhrase> events) implements Fact {
    public EndsWith {
      events = List.copyOf(events);
    }
  }

  /** What a field, item or attribute can hold. */
  sealed interface Type {
    /** One of the plain kinds. */
    enum Plain implements Type {
      FLAG,
      NUMBER,
      TEXT,
      DATE,
      LIST
    }

    /** Several of what a key tells apart: children, professionals. */
    record ListOf(Name key) implements Type {}

    /**
     * A number of some unit: "number of days".
     *
     * @param calendar whether the unit is calendar days, said outright
     */
    record Length(Unit unit, boolean calendar) implements Type {}

    /** One of the named options. */
    record Choice(List<Name> options) implements Type {
      public Choice {
        options = List.copyOf(options);
      }
    }
  }
}
