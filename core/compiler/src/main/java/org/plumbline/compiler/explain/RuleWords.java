package org.plumbline.compiler.explain;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.plumbline.compiler.explain.Explanation.Part;
import org.plumbline.model.document.Facet;
import org.plumbline.model.document.Standard;
import org.plumbline.model.kernel.Bound;
import org.plumbline.model.kernel.Reach;
import org.plumbline.model.kernel.Reach.Cases.Sharing;
import org.plumbline.model.kernel.Recurrence;
import org.plumbline.model.kernel.Rule;
import org.plumbline.model.kernel.Trigger;
import org.plumbline.model.kernel.Window;
import org.plumbline.runtime.calendar.WorkingCalendar;
import org.plumbline.runtime.verdict.Force;

/** One rule, part by part. */
final class RuleWords {
  static final String WHAT = "What";
  static final String BY_WHEN = "By when";

  private final EventWords events;
  private final Standard standard;
  private final WorkingCalendar calendar;
  private final List<String> acrossCases;
  private final @Nullable LocalDateTime from;

  /**
   * For the rules of one standard.
   *
   * @param acrossCases the keys whose values mean the same in every case
   * @param from the trigger's local time in the worked example; null for none
   */
  RuleWords(
      EventWords events,
      Standard standard,
      WorkingCalendar calendar,
      List<String> acrossCases,
      @Nullable LocalDateTime from) {
    this.events = events;
    this.standard = standard;
    this.calendar = calendar;
    this.acrossCases = acrossCases;
    this.from = from;
  }

  List<Part> of(Rule rule) {
    List<Part> parts = new ArrayList<>();
    List<Part> requirements = rule.requirements().stream().map(RequirementWords::of).toList();
    requirements.stream().filter(p -> p.label().equals(RequirementWords.WHO)).forEach(parts::add);
    add(parts, "When", new TriggerWords(events).of(rule.trigger()));
    add(parts, "Subject", subject(rule));
    add(parts, "Shared", shared(rule));
    Reach.Each each = rule.reach().each();
    add(parts, "For each", each == null ? "" : each.key() + " in the list “" + each.list() + "”");
    add(parts, "For each", rule.reach().cases() == Sharing.EACH_ITS_OWN ? "case" : "");
    add(parts, "Share", share(rule.reach().share()));
    add(parts, "Only if", ConditionWords.of(rule.guard()));
    add(parts, WHAT, what(rule));
    add(parts, "Done when", doneWhen(rule));
    add(
        parts,
        "Broken when",
        rule.kind() == Rule.Kind.PROHIBITION ? events.anyOf(rule.acts()) : "");
    parts.addAll(counts(rule));
    add(parts, BY_WHEN, byWhen(rule).toArray(String[]::new));
    add(parts, "Counted", new CountingWords(calendar).of(rule).toArray(String[]::new));
    parts.addAll(ends(rule));
    requirements.stream().filter(p -> !p.label().equals(RequirementWords.WHO)).forEach(parts::add);
    add(parts, "Leeway", rule.normally() ? "a recorded reason lifts a breach" : "");
    add(parts, "Readings", readings(rule).toArray(String[]::new));
    if (from != null) {
      WorkedExample example = new WorkedExample(calendar, events, from);
      add(parts, "Example", example.of(rule).toArray(String[]::new));
    }
    return parts;
  }

  /** Of what is forbidden, on what it hangs whether it is broken; else what counts as done. */
  private static List<Part> counts(Rule rule) {
    List<Part> parts = new ArrayList<>();
    if (rule.kind() != Rule.Kind.PROHIBITION) {
      add(parts, "Counts only if", ConditionWords.of(rule.countsWhen()));
      return parts;
    }
    String exceptions = ConditionWords.exceptions(rule.countsWhen());
    if (exceptions.isEmpty()) {
      add(parts, "Only broken if", ConditionWords.of(rule.countsWhen()));
    } else {
      add(parts, "Unless", exceptions);
    }
    return parts;
  }

  /** What ends it; of a duty without a limit that is by when it is to be done (§2.9). */
  private List<Part> ends(Rule rule) {
    List<Part> parts = new ArrayList<>();
    String ends = events.anyOf(rule.ends());
    if (ends.isEmpty() || isUntilItEnds(rule)) {
      return parts;
    }
    if (isOwed(rule)) {
      add(parts, "Falls away", "when " + ends);
    } else {
      add(parts, "Until", ends);
    }
    return parts;
  }

  private static boolean isOwed(Rule rule) {
    return rule.kind() == Rule.Kind.DUTY && !rule.acts().isEmpty();
  }

  private static boolean isUntilItEnds(Rule rule) {
    return isOwed(rule)
        && !rule.ends().isEmpty()
        && rule.window().by() == null
        && rule.recurrence() == null
        && rule.perPeriod() == null;
  }

  private static void add(List<Part> parts, String label, String... texts) {
    List<String> said = List.of(texts).stream().filter(t -> !t.isEmpty()).toList();
    if (!said.isEmpty()) {
      parts.add(new Part(label, said));
    }
  }

  private static String subject(Rule rule) {
    String key = rule.reach().subject();
    return key == null ? "" : "each " + key + ", by what all cases together hold of it";
  }

  private String shared(Rule rule) {
    return rule.reach().cases() == Sharing.SHARED
            && !rule.keys().isEmpty()
            && acrossCases.containsAll(rule.keys())
        ? "one verdict for all cases with the same " + Listing.and(rule.keys())
        : "";
  }

  private static String share(Reach.@Nullable Share share) {
    if (share == null) {
      return "";
    }
    Bound.Period period = share.period();
    return share.operator().name().toLowerCase(Locale.ROOT).replace('_', ' ')
        + " "
        + share.percent().toPlainString()
        + "% of all"
        + (period == null
            ? ""
            : " that arise in each calendar " + period.name().toLowerCase(Locale.ROOT))
        + " are to be met; a single one that is not is counted, and is no breach";
  }

  private String what(Rule rule) {
    if (rule.question() != null) {
      return "an auditor is asked: " + rule.question();
    }
    Facet.Duty duty = duty();
    String force =
        switch (rule.force()) {
          case REQUIREMENT -> " (a requirement)";
          case ADVICE -> " (advice: what is missed is shown, and is no failure)";
          case MEASURE -> " (counted: a share of all is asked)";
          case PERMISSION ->
              " (allowed, so never owed; using it where its conditions do not hold is a breach)";
        };
    if (duty == null || isAfterMiss(rule)) {
      return events.briefly(rule.acts()) + force;
    }
    if (judgesWhatHappens(rule)) {
      return modal(duty) + " be as follows, each time it happens" + force;
    }
    List<String> acts = duty.acts().stream().map(act -> act.event().text()).toList();
    return modal(duty) + " " + Listing.or(acts) + force;
  }

  /** §2.10: not that it is done is asked, but how. */
  private static boolean judgesWhatHappens(Rule rule) {
    return rule.kind() == Rule.Kind.DUTY
        && rule.force() != Force.PERMISSION
        && rule.acts().isEmpty()
        && !rule.requirements().isEmpty();
  }

  /** What is owed once the duty was missed is not the duty. */
  private boolean isAfterMiss(Rule rule) {
    return rule.trigger() instanceof Trigger.OnMissed missed
        && missed.standard().equals(standard.id());
  }

  private static String modal(Facet.Duty duty) {
    String modal =
        switch (duty.modal()) {
          case MUST -> "must";
          case SHOULD -> "should";
          case MAY -> "may";
        };
    return modal + (duty.negated() ? " not" : "") + (duty.normally() ? " normally" : "");
  }

  private Facet.@Nullable Duty duty() {
    for (Facet facet : standard.facets()) {
      if (facet instanceof Facet.Duty duty) {
        return duty;
      }
    }
    return null;
  }

  private String doneWhen(Rule rule) {
    String acts = events.anyOf(rule.acts());
    return switch (rule.kind()) {
      case DUTY ->
          !acts.isEmpty()
              ? acts
              : judgesWhatHappens(rule)
                  ? "nothing is to be done for this alone: each time it happens, it is judged by"
                      + " what is asked of it here"
                  : "what is judged is each such occurrence itself";
      case PROHIBITION -> "";
      case AUDIT -> "audit answered, with answer yes";
    };
  }

  private List<String> byWhen(Rule rule) {
    List<String> texts = new ArrayList<>();
    Recurrence recurrence = rule.recurrence();
    BoundWords once = new BoundWords(events, "that");
    if (!rule.window().equals(Window.UNTIMED)) {
      texts.add(clause(rule.id().clause(), recurrence != null) + once.window(rule.window()));
    }
    if (recurrence != null) {
      for (Recurrence.CheckPoint point : recurrence.checkPoints()) {
        texts.add(clause(point.clause(), true) + "then once more, " + once.window(point.window()));
      }
      boolean first = rule.window().equals(Window.UNTIMED);
      for (Recurrence.Phase phase : recurrence.phases()) {
        boolean last = phase.equals(recurrence.phases().get(recurrence.phases().size() - 1));
        texts.add(
            phase(phase, first, recurrence.countedFrom())
                + (last && phase.clause() != 0 && phase.until().isEmpty() ? untilEnd(rule) : ""));
        first = false;
      }
    }
    Recurrence.PerPeriod perPeriod = rule.perPeriod();
    if (perPeriod != null) {
      texts.add(
          "at least "
              + perPeriod.count()
              + (perPeriod.count() == 1 ? " time" : " times")
              + periods(perPeriod));
    }
    if (isUntilItEnds(rule)) {
      texts.add(
          "before " + events.anyOf(rule.ends()) + ": what is not done when that comes is a breach");
    }
    if (texts.isEmpty() && rule.kind() == Rule.Kind.DUTY && !rule.acts().isEmpty()) {
      texts.add("no limit is given: it stays open until it is done");
    }
    return texts;
  }

  private String untilEnd(Rule rule) {
    return rule.ends().isEmpty() ? "" : ", until " + events.briefly(rule.ends());
  }

  private static String periods(Recurrence.PerPeriod perPeriod) {
    Bound.Period period = perPeriod.period();
    if (period == null) {
      return " in that time";
    }
    String word = period.name().toLowerCase(Locale.ROOT);
    if (perPeriod.fromTrigger()) {
      return " in each " + word + " counted from that day";
    }
    return " in each calendar "
        + word
        + (period == Bound.Period.WEEK ? ", Monday to Sunday," : "")
        + " that lies wholly within that time; nothing is asked of a part of one";
  }

  /** Clauses of a recurrence are parts of one rule, so each says which it is. */
  private static String clause(int clause, boolean recurs) {
    return clause == 0 || !recurs ? "" : "." + clause + " ";
  }

  private String phase(Recurrence.Phase phase, boolean first, Recurrence.CountedFrom countedFrom) {
    String text =
        clause(phase.clause(), true)
            + (first ? "again and again, " : "then again and again, ")
            + new BoundWords(events, countedFrom(countedFrom)).window(phase.window());
    if (first) {
      text += " (the first from what calls for it)";
    }
    if (phase.whileIn() != null) {
      text += ", while it is so: " + phase.whileIn();
    }
    if (!phase.until().isEmpty()) {
      text += ", until " + events.briefly(phase.until());
    }
    return text;
  }

  /** The word for what an interval counts from. */
  static String countedFrom(Recurrence.CountedFrom from) {
    return switch (from) {
      case LAST_OCCURRENCE -> "the last time";
      case LAST_DUE -> "when it was last due";
      case BEGINNING -> "the beginning, or a multiple of it";
    };
  }

  private static List<String> readings(Rule rule) {
    return rule.readings().stream().map(Explainer::reading).toList();
  }
}
