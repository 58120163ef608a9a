package org.plumbline.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.kernel.EventPattern;
import org.plumbline.model.kernel.Rule;
import org.plumbline.model.kernel.Window;
import org.plumbline.runtime.history.Moment;
import org.plumbline.runtime.verdict.Facet;
import org.plumbline.runtime.verdict.FacetVerdict;

/** Why, in one plain sentence. */
final class Reasons {
  private final World world;
  private final Rule rule;
  private final Say say;

  Reasons(World world, Rule rule) {
    this.world = world;
    this.rule = rule;
    this.say = world.say();
  }

  String met(Happening act, Map<Facet, FacetVerdict> facets, Frame frame) {
    return sentence(
        happened(act)
            + ", "
            + inTime(frame.by(act))
            + target(act, frame.target(act))
            + early(act, frame)
            + gaps(facets));
  }

  /** §2.5: sooner than meant, where that counts. */
  private String early(Happening act, Frame frame) {
    Limit from = frame.from(act);
    Moment edge = from.moment();
    return frame.early(act) == Window.Early.COUNTED
            && edge != null
            && from.precededBy(act, world.order()).surely()
        ? "; early: meant to be not before " + say.limit(edge)
        : "";
  }

  /** §1.11. */
  private String target(Happening act, Limit target) {
    Moment moment = target.moment();
    if (moment == null) {
      return "";
    }
    String kept =
        switch (target.kept(act, world.order())) {
          case TRUE -> " was kept";
          case FALSE -> " was not kept";
          case UNKNOWN -> " may have been kept";
        };
    return "; the target of " + say.limit(moment) + kept;
  }

  /** What was done and does not do. */
  String breached(Attempt attempt) {
    return sentence(shortOf(attempt));
  }

  /** Such as "child is visited on Fri 6 Mar 2026, in time but by a clerk, not social worker". */
  private String shortOf(Attempt attempt) {
    String faults = attempt.faults();
    String words = happened(attempt.act());
    if (!faults.isEmpty()) {
      words += attempt.isInTime() ? ", in time but " : attempt.by().isNone() ? ", but " : ", ";
      words += faults;
    } else if (!attempt.doubts().isEmpty()) {
      words += ", but " + attempt.doubts();
    }
    if (attempt.surelyCounts()) {
      return words;
    }
    boolean first = faults.isEmpty() && attempt.doubts().isEmpty();
    return words + (first ? ", but " : "; and ") + unsure(attempt);
  }

  private static String unsure(Attempt attempt) {
    return "it cannot be told whether that counts for this" + attempt.onlyIf();
  }

  private static String gaps(Map<Facet, FacetVerdict> facets) {
    String gaps =
        facets.values().stream()
            .filter(facet -> !facet.evidenced())
            .map(FacetVerdict::reason)
            .collect(Collectors.joining("; "));
    return gaps.isEmpty() ? "" : "; " + gaps;
  }

  String inTime(Limit by) {
    if (by.isNone()) {
      return "done";
    }
    Moment due = by.moment();
    return due == null ? "in time" : "in time: due by " + say.limit(due);
  }

  String late(Happening act, Limit by) {
    Moment due = by.moment();
    String late = new Lateness(world.calendar()).inWords(by, act.at().earliest());
    String amount = late == null ? "" : ": " + late + " late";
    return "late" + amount + (due == null ? "" : ", due by " + say.limit(due));
  }

  String tooEarly(Limit from) {
    Moment edge = from.moment();
    return "too early" + (edge == null ? "" : ": not before " + say.limit(edge));
  }

  String cannotTell(Limit edge) {
    Moment moment = edge.moment();
    return "it cannot be told whether in time"
        + (moment == null
            ? ": the limit is not known" + gap()
            : ": the limit is " + say.limit(moment));
  }

  String yetToBeHeld(Limit by) {
    Moment due = by.moment();
    return "to be judged when it is held"
        + (due == null ? "" : "; as arranged, due by " + say.limit(due));
  }

  /**
   * Nothing was done that may count.
   *
   * @param others what happened and does not count; empty if nothing did
   */
  String undone(Limit by, @Nullable Happening end, String others) {
    Moment due = by.moment();
    String none = no() + (others.isEmpty() ? "" : " that counts");
    String but = others.isEmpty() ? "" : "; " + others;
    if (due == null) {
      return sentence(
          none + (end == null ? "" : " before " + end.event() + " on " + say.when(end.at())) + but);
    }
    long until = end == null ? world.asOf() : end.at().earliest();
    String overdue = new Lateness(world.calendar()).inWords(by, until);
    return sentence(
        none
            + " by "
            + say.limit(due)
            + (overdue == null ? "" : ": " + overdue + " overdue")
            + but);
  }

  /**
   * Not yet done.
   *
   * @param attempt what was done and does not do; null if nothing that may count was
   * @param others what happened and does not count; empty if nothing did
   */
  String pending(@Nullable Attempt attempt, Limit by, String others) {
    Moment due = by.moment();
    if (attempt == null) {
      String but = others.isEmpty() ? "" : "; " + others;
      return sentence(
          by.toCome()
              ? notYet(others) + "; " + yetToBeHeld(by) + but
              : notYet(others) + (due == null ? "" : ", due by " + say.limit(due)) + but);
    }
    if (by.toCome()) {
      return sentence(shortOf(attempt) + "; " + yetToBeHeld(by));
    }
    String still = attempt.faults().isEmpty() ? "" : "still ";
    return sentence(
        shortOf(attempt)
            + "; "
            + still
            + (due == null ? "to be done" : "due by " + say.limit(due)));
  }

  private String notYet(String others) {
    return no() + (others.isEmpty() ? " yet" : " that counts yet");
  }

  String endedFirst(Happening end) {
    return sentence(
        "no longer called for: "
            + end.event()
            + " on "
            + say.when(end.at())
            + ", before it was due");
  }

  /** Why a limit is not known: what it counts from may have happened unseen. */
  private String gap() {
    Window window = rule.window();
    List<EventPattern> events = new ArrayList<>(world.mentions().in(window.by()));
    events.addAll(world.mentions().in(window.from()));
    return world.gap(events);
  }

  /**
   * The limit may have passed, or not.
   *
   * @param attempt what was done and does not do; null if nothing that may count was
   * @param others what happened and does not count; empty if nothing did
   */
  String limitInRange(@Nullable Attempt attempt, Limit by, String others) {
    Moment due = by.moment();
    String what = attempt == null ? notYet(others) + ", and " : shortOf(attempt) + "; ";
    return sentence(
        what
            + "it cannot be told whether it is overdue: the limit is "
            + (due == null ? "not known" + gap() : say.limit(due))
            + (others.isEmpty() || attempt != null ? "" : "; " + others));
  }

  String limitOrEnd(Limit by, Happening end) {
    Moment due = by.moment();
    return sentence(
        "it cannot be told which came first: the limit"
            + (due == null ? ", which is not known" + gap() + "," : " (" + say.limit(due) + ")")
            + " or "
            + end.event()
            + " ("
            + say.when(end.at())
            + ")");
  }

  /** What the data would have to cover for a verdict. */
  String notProven(Question question) {
    if (world.beginsAfter(question.absentFrom())) {
      return sentence(
          "it arose before the data begin, and whether " + acts() + " happened cannot be told");
    }
    String unread = world.unread(rule.acts());
    if (unread != null) {
      return sentence("something recorded of " + unread + " in this case could not be read");
    }
    if (!world.covers(rule.acts())) {
      String lacking = Say.any(world.uncovered(rule.acts()));
      Candidate known =
          question.candidates().stream().filter(c -> c.counts().surely()).findFirst().orElse(null);
      return sentence(
          known == null
              ? "the data do not cover " + lacking
              : happened(known.act())
                  + ", but the data do not cover "
                  + lacking
                  + ", which would do as well and may have come in time");
    }
    if (!world.covers(question.endEvents())) {
      return sentence(
          "the data do not cover "
              + Say.any(world.uncovered(question.endEvents()))
              + ", which would end it");
    }
    return question.ends().isEmpty()
        ? sentence("the data end too soon to tell whether " + acts() + " happened")
        : sentence("it cannot be told whether it has ended");
  }

  String mayHaveBeenDone(Attempt attempt) {
    return sentence(
        happened(attempt.act())
            + ", but "
            + (attempt.surelyCounts() ? attempt.doubts() : unsure(attempt)));
  }

  private String happened(Happening act) {
    return act.event() + " on " + say.when(act.at());
  }

  private String no() {
    return "no " + acts();
  }

  private String acts() {
    return Say.any(rule.acts());
  }

  static String sentence(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ".";
  }
}
