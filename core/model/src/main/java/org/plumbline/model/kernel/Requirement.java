package org.plumbline.model.kernel;

import java.util.List;
import org.plumbline.runtime.calendar.Amount;
import org.plumbline.runtime.calendar.Counting;
import org.plumbline.runtime.verdict.Facet;

/**
 * What the discharging occurrence must show besides its time. Each is judged as a facet of its own.
 */
public sealed interface Requirement {
  /** The facet as which it is judged. */
  default Facet facet() {
    if (this instanceof OnlyIf only) {
      return only.requirement().facet();
    } else if (this instanceof Content
        || this instanceof Wording
        || this instanceof NoLooser
        || this instanceof Holds) {
      return Facet.CONTENT;
    } else if (this instanceof Actor) {
      return Facet.ACTOR;
    } else if (this instanceof Recipients) {
      return Facet.RECIPIENTS;
    } else if (this instanceof Form) {
      return Facet.FORM;
    } else if (this instanceof OnRecord) {
      return Facet.RECORD;
    } else if (this instanceof Approval) {
      return Facet.APPROVAL;
    } else if (this instanceof Consultation) {
      return Facet.CONSULTATION;
    }
    return Facet.PARTICIPANTS; // Participants, Quorum, Apart; of Each it is a component
  }

  /** These fields of the occurrence, or of the record it makes, are filled in. */
  record Content(List<Item> items) implements Requirement {
    public Content {
      items = List.copyOf(items);
    }
  }

  /** None of these words stands in the text of the record. */
  record Wording(List<String> forbidden) implements Requirement {
    public Wording {
      forbidden = List.copyOf(forbidden);
    }
  }

  /**
   * Who acts.
   *
   * @param roles who it falls to
   * @param all whether all of them together, or any of them
   * @param deputies who may stand in for them
   */
  record Actor(List<String> roles, boolean all, List<String> deputies) implements Requirement {
    public Actor {
      roles = List.copyOf(roles);
      deputies = List.copyOf(deputies);
    }
  }

  /** All of these receive it. */
  record Recipients(List<Item> items) implements Requirement {
    public Recipients {
      items = List.copyOf(items);
    }
  }

  /** All of these take part. */
  record Participants(List<Item> items) implements Requirement {
    public Participants {
      items = List.copyOf(items);
    }
  }

  /** At least so many of these take part. */
  record Quorum(int count, List<String> members) implements Requirement {
    public Quorum {
      members = List.copyOf(members);
    }
  }

  /** The two are not there together. */
  record Apart(String one, String other) implements Requirement {}

  /** It has one of these forms. */
  record Form(List<String> anyOf) implements Requirement {
    public Form {
      anyOf = List.copyOf(anyOf);
    }
  }

  /** These have approved it: all of them, or any. */
  record Approval(List<String> roles, boolean all) implements Requirement {
    public Approval {
      roles = List.copyOf(roles);
    }
  }

  /** These have been consulted: all of them, or any. */
  record Consultation(List<String> roles, boolean all) implements Requirement {
    public Consultation {
      roles = List.copyOf(roles);
    }
  }

  /**
   * It is put on record so soon after it was done.
   *
   * @param within at least one amount, counted one after the other
   * @param counting how days are counted
   */
  record OnRecord(List<Amount> within, Counting counting) implements Requirement {
    public OnRecord {
      within = List.copyOf(within);
    }
  }

  /** Everybody, or everything, in a list that trigger or case hold is there. */
  record Each(Facet facet, String list) implements Requirement {}

  /** Asked only if the condition holds at the trigger. */
  record OnlyIf(Condition condition, Requirement requirement) implements Requirement {}

  /**
   * What the data set is no later than what the standard sets; where they set nothing, that is so.
   *
   * @param name the attribute or field that holds it
   */
  record NoLooser(String name, Bound given, Bound standard) implements Requirement {}

  /** The condition holds when the occurrence happens. */
  record Holds(Condition condition) implements Requirement {}

  /**
   * Something asked for by name, if the condition holds at the trigger.
   *
   * @param anyOf at least one name, any of which will do
   */
  record Item(List<String> anyOf, Condition condition) {
    public Item {
      anyOf = List.copyOf(anyOf);
    }

    /**
     * Something by one name.
     *
     * @param name what is asked for
     * @param condition when it is
     */
    public Item(String name, Condition condition) {
      this(List.of(name), condition);
    }
  }
}
