package org.plumbline.model.document;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One line of a standard. */
public sealed interface Facet
    permits Facet.Source,
        Note,
        Reading,
        Facet.InForce,
        Facet.Relation,
        About,
        Facet.SubjectOf,
        Facet.Actor,
        Facet.Deputy,
        Facet.Responsible,
        Facet.Triggers,
        Facet.ForEach,
        Facet.Share,
        Facet.If,
        Facet.Unless,
        Facet.While,
        Facet.Until,
        Facet.Duty,
        Facet.Deadline,
        Facet.Clause,
        Facet.CountingFrom,
        Facet.CountingRolls,
        Facet.CountingChain,
        Facet.CutOff,
        Facet.Extension,
        Facet.Deciders,
        Facet.IntervalGiven,
        Facet.CountsWhen,
        Facet.Content,
        Facet.Wording,
        Facet.Recipients,
        Facet.Participants,
        Facet.Quorum,
        Facet.Apart,
        Facet.Form,
        Facet.Approval,
        Facet.Consultation,
        Facet.OnRecord,
        Facet.Missed,
        Facet.Audit,
        Example {
  /**
   * Where the paper says so.
   *
   * @param section the paper's own numbering or heading; null if not given
   * @param firstLine the first line in the paper's text; null if not given
   * @param lastLine the last line; null for a single line
   */
  record Source(@Nullable String section, @Nullable Integer firstLine, @Nullable Integer lastLine)
      implements Facet, Adoption.Fact {
    /** Refuses a last line without a first. */
    public Source {
      if (firstLine == null && lastLine != null) {
        throw new IllegalArgumentException("a last line without a first");
      }
    }

    /** In words: section, line or lines. */
    public String words() {
      List<String> where = new ArrayList<>();
      if (section != null) {
        where.add(section);
      }
      if (firstLine != null) {
        where.add(
            lastLine == null ? "line " + firstLine : "lines " + firstLine + " to " + lastLine);
      }
      return String.join(", ", where);
    }
  }

  /** The days on which the standard binds, if not those of its document. */
  record InForce(LocalDate from, @Nullable LocalDate to) implements Facet {}

  /** How it stands to another standard, of this document if none is named. */
  record Relation(Kind kind, String standard, @Nullable String document, String reason)
      implements Facet {
    /** Takes its place, says otherwise on purpose, or goes before it. */
    public enum Kind {
      REPLACES,
      DEPARTS_FROM,
      PREVAILS_OVER
    }
  }

  /** Whose history is judged, gathered from all cases: each value of this key has one. */
  record SubjectOf(Name key) implements Facet {}

  /**
   * Who acts: any of them, or all together.
   *
   * @param condition asked only if this holds; null for always
   */
  record Actor(Roles roles, @Nullable Condition condition) implements Facet {}

  /** Who may stand in. */
  record Deputy(Roles roles) implements Facet {}

  /** Who answers for it being done, whoever does it: nothing is checked. */
  record Responsible(Roles roles) implements Facet {}

  /** What makes the duty arise: any of these. */
  record Triggers(List<TriggerPhrase> triggers) implements Facet {
    public Triggers {
      triggers = List.copyOf(triggers);
    }
  }

  /** One duty for each item of a list: a field of the trigger, or an attribute of the case. */
  record ForEach(Name list) implements Facet {}

  /**
   * How many of the obligations of all cases are to be met.
   *
   * @param percent as written
   * @param period of which calendar period those are counted together that arose in it; null for
   *     all at once
   */
  record Share(Condition.Operator operator, String percent, Timing.@Nullable Period period)
      implements Facet {}

  /** Only if. */
  record If(Condition condition) implements Facet {}

  /** Not if. */
  record Unless(Condition condition) implements Facet {}

  /** Only as long as the state lasts. */
  record While(Name state) implements Facet {}

  /** No longer than until one of these. */
  record Until(List<Timing.UntilEnd> ends) implements Facet {
    public Until {
      ends = List.copyOf(ends);
    }
  }

  /** What is owed, advised, allowed or forbidden: any one of the acts does. */
  record Duty(Modal modal, boolean negated, boolean normally, List<EventPhrase> acts)
      implements Facet {
    public Duty {
      acts = List.copyOf(acts);
    }
  }

  /** The paper's own word of obligation. */
  enum Modal {
    MUST,
    SHOULD,
    MAY
  }

  /** When it is due. */
  record Deadline(Timing timing) implements Facet {}

  /** A numbered limit of the same duty. */
  record Clause(int number, boolean then, Timing timing) implements Facet {}

  /** Which number the day of the trigger bears: 0 or 1. */
  record CountingFrom(int day) implements Facet {}

  /** Which way a trigger on a non-working day rolls. */
  record CountingRolls(boolean forward) implements Facet {}

  /** From where the intervals of a recurrence count, if not from the last occurrence. */
  record CountingChain(Start start) implements Facet {
    /** The recurrence's beginning, or when the last occurrence was due. */
    public enum Start {
      BEGINNING,
      LAST_DUE_DATE
    }
  }

  /** A trigger at or after this local time counts as of the next day. */
  record CutOff(LocalTime at) implements Facet {}

  /** The limit becomes the cap, counted from the start, when this is decided in time. */
  record Extension(List<AmountPart> cap, EventPhrase decision) implements Facet {
    public Extension {
      cap = List.copyOf(cap);
    }
  }

  /** Who can decide on an extension. */
  record Deciders(Roles roles) implements Facet {}

  /** An interval that the data hold: in place of the standard's, or only where it is shorter. */
  record IntervalGiven(boolean inPlace, Name interval) implements Facet {}

  /** An occurrence counts only so. */
  record CountsWhen(Condition condition) implements Facet {}

  /** What the record must hold. */
  record Content(List<Item> items) implements Facet {
    public Content {
      items = List.copyOf(items);
    }
  }

  /** What the record must not say. */
  record Wording(List<String> forbidden) implements Facet {
    public Wording {
      forbidden = List.copyOf(forbidden);
    }
  }

  /** Who gets it. */
  record Recipients(List<Item> items) implements Facet {
    public Recipients {
      items = List.copyOf(items);
    }
  }

  /** Who takes part. */
  record Participants(List<Item> items) implements Facet {
    public Participants {
      items = List.copyOf(items);
    }
  }

  /** How many of whom must take part. */
  record Quorum(int count, List<Name> members) implements Facet {
    public Quorum {
      members = List.copyOf(members);
    }
  }

  /** Who must not be there together. */
  record Apart(Name one, Name other) implements Facet {}

  /** In what form or by what channel. */
  record Form(List<Name> anyOf) implements Facet {
    public Form {
      anyOf = List.copyOf(anyOf);
    }
  }

  /**
   * Who approves.
   *
   * @param condition asked only if this holds; null for always
   */
  record Approval(Roles roles, @Nullable Condition condition) implements Facet {}

  /**
   * Who is consulted.
   *
   * @param condition asked only if this holds; null for always
   */
  record Consultation(Roles roles, @Nullable Condition condition) implements Facet {}

  /** How soon after it was done it must be on record. */
  record OnRecord(List<AmountPart> within) implements Facet {
    public OnRecord {
      within = List.copyOf(within);
    }
  }

  /** What is owed once the duty has been missed: all of these. */
  record Missed(List<Name> acts) implements Facet {
    public Missed {
      acts = List.copyOf(acts);
    }
  }

  /** What no machine can check is put to an auditor. */
  record Audit(String question) implements Facet {}

  /**
   * Something or somebody asked for, perhaps only on a condition.
   *
   * @param others any of which will do in its place
   */
  record Item(Name name, List<Name> others, @Nullable Condition condition) {
    public Item {
      others = List.copyOf(others);
    }

    /** The name and the others. */
    public List<Name> anyOf() {
      return Stream.concat(Stream.of(name), others.stream()).toList();
    }
  }

  /** Several roles. */
  record Roles(List<Name> roles, Mode mode) {
    public Roles {
      roles = List.copyOf(roles);
    }

    /** Whether all of them, any of them, or there is but one. A bare list means any. */
    public enum Mode {
      LISTED,
      ANY,
      ALL
    }
  }
}
