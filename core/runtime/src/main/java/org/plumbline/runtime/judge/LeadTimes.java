package org.plumbline.runtime.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.runtime.calendar.LocalClock;
import org.plumbline.runtime.history.Moment;
import org.plumbline.runtime.judge.Schedules.Arrangement;
import org.plumbline.runtime.judge.Schedules.Plan;
import org.plumbline.runtime.verdict.Verdict;

/** Acts that are due so long before a meeting (§5). */
final class LeadTimes {
  private final World world;
  private final RuleCode rule;
  private final Trigger.Ahead ahead;

  LeadTimes(World world, RuleCode rule, Trigger.Ahead ahead) {
    this.world = world;
    this.rule = rule;
    this.ahead = ahead;
  }

  /** One obligation for each meeting, with what is known of it. */
  record Meeting(Arising arising, Plan plan) {}

  /** Those held and cancelled, and then those to come, by their date. */
  List<Meeting> meetings() {
    List<Meeting> meetings = new ArrayList<>();
    for (Pattern event : ahead.meetings().each()) {
      for (Plan plan : new Schedules(world).plans(name(event))) {
        Happening held = plan.held();
        if (held != null) {
          Happening meant = held.withKeysOf(plan.first()).withCertain(world.matches(held, event));
          if (meant.certain().perhaps()) {
            meetings.add(new Meeting(Arising.of(rule, meant), plan));
          }
        } else {
          meetings.add(new Meeting(Arising.of(rule, planned(name(event), plan)), plan));
        }
      }
    }
    List<Meeting> known = onePerArrangement(meetings);
    List<Pattern> arranged =
        ahead.meetings().each().stream()
            .filter(event -> new Schedules(world).schedule(name(event)) != null)
            .toList();
    List<NextDue.Open> open =
        arranged.isEmpty() ? List.of() : new NextDue(world).of(ahead.meetings());
    for (Pattern event : arranged) {
      known.addAll(dueOnly(event, open, known));
    }
    Eaches eaches = new Eaches(world);
    List<Meeting> each = new ArrayList<>();
    for (Meeting meeting : known) {
      eaches.of(meeting.arising()).forEach(a -> each.add(new Meeting(a, meeting.plan())));
    }
    each.sort((a, b) -> Happening.BY_TIME.compare(a.arising().trigger(), b.arising().trigger()));
    return each;
  }

  private static String name(Pattern event) {
    return event.events().get(0);
  }

  /** §5.5: those that nobody has arranged yet, but another standard says by when they are due. */
  private List<Meeting> dueOnly(Pattern event, List<NextDue.Open> duties, List<Meeting> known) {
    Schedule schedule = Objects.requireNonNull(new Schedules(world).schedule(name(event)));
    List<Meeting> due = new ArrayList<>();
    for (NextDue.Open open : duties) {
      Happening latest = Happening.computed(name(event), open.due(), open.trigger().keys());
      boolean isKnown =
          Stream.concat(known.stream(), due.stream())
              .filter(meeting -> meeting.plan().isToCome())
              .map(meeting -> meeting.arising().trigger())
              .anyMatch(other -> World.agree(other.keys(), latest.keys(), schedule.keys()));
      if (!isKnown) {
        // As if arranged, when the duty to hold it arose, for the last day that it can be held.
        Arrangement arrangement =
            new Arrangement(open.trigger(), open.passed() ? null : open.due());
        due.add(new Meeting(Arising.of(rule, latest), new Plan(List.of(arrangement), null, null)));
      }
    }
    return due;
  }

  /** §5.2: one arranging may be for meetings of several kinds; it is used up by the one held. */
  private static List<Meeting> onePerArrangement(List<Meeting> meetings) {
    List<Arrangement> used = new ArrayList<>();
    List<Meeting> each = new ArrayList<>();
    for (Meeting meeting : meetings) {
      if (meeting.plan().held() != null) {
        used.addAll(meeting.plan().arrangements());
        each.add(meeting);
      }
    }
    for (Meeting meeting : meetings) {
      if (meeting.plan().held() == null && !used.contains(meeting.plan().last())) {
        used.addAll(meeting.plan().arrangements());
        each.add(meeting);
      }
    }
    return each;
  }

  private static Happening planned(String event, Plan plan) {
    Moment date = plan.last().date();
    return Happening.computed(
        event, date == null ? plan.last().by().at() : date, plan.first().keys());
  }

  Judgement judge(Meeting meeting, List<Meeting> all) {
    Plan plan = meeting.plan();
    Happening cancelled = plan.cancelled();
    if (cancelled != null) {
      return Judgement.without(Verdict.NOT_APPLICABLE);
    }
    if (plan.isToCome()) {
      return pending(meeting);
    }
    Frame frame = frame(meeting, governing(meeting));
    Limit by = frame.by(null);
    Moment absentFrom = by.moment() == null ? meeting.arising().trigger().at() : by.moment();
    return new Judge(
            world,
            new Question(
                meeting.arising(),
                absentFrom,
                candidates(meeting, all),
                List.of(),
                List.of(),
                frame))
        .judge();
  }

  /** §5.2: until it is held, pending against the date last arranged. */
  private Judgement pending(Meeting meeting) {
    Happening arranged = meeting.plan().last().by();
    List<Happening> ends =
        new Ends(world)
            .of(Arising.of(rule, arranged.withKeysOf(meeting.arising().trigger()))).stream()
                .filter(end -> end.certain().surely())
                .toList();
    if (!ends.isEmpty()) {
      return Judgement.without(Verdict.NOT_APPLICABLE);
    }
    boolean dated = meeting.plan().last().date() != null;
    Limit by =
        dated
            ? frame(meeting, meeting.arising().trigger()).by(null).whichIsToCome()
            : undated(meeting);
    Limit from =
        dated
            ? frame(meeting, meeting.arising().trigger()).from(meeting.arising().trigger())
            : Limit.NONE_BELOW;
    Frame frame = new Frame.Fixed(from, rule.window().early(), by);
    return new Judge(
            world,
            new Question(
                meeting.arising(),
                meeting.plan().first().at(),
                List.of(),
                List.of(),
                rule.ends().events(),
                frame))
        .judge();
  }

  /** §5.5: without a date, by when the meeting is due itself, so long before. */
  private Limit undated(Meeting meeting) {
    Happening trigger = meeting.arising().trigger();
    Moment due = new NextDue(world).by(ahead.meetings(), trigger.keys(), rule.keys());
    return due == null
        ? Limit.UNKNOWN.whichIsToCome()
        : frame(meeting, Happening.computed(trigger.event(), due, trigger.keys()))
            .by(null)
            .whichIsToCome();
  }

  private Frame frame(Meeting meeting, Happening date) {
    Basis basis = new Basis(date, meeting.arising().trigger(), rule.keys());
    return Frame.of(rule.window(), world.bounds(), basis);
  }

  /** §5.3: the date against which it is judged: that on which it is held, or known before. */
  private Happening governing(Meeting meeting) {
    Happening held = meeting.arising().trigger();
    Happening governing = null;
    for (Arrangement arrangement : meeting.plan().arrangements()) {
      Moment date = arrangement.date();
      if (date != null) {
        Happening next = Happening.computed(held.event(), date, held.keys());
        governing = moved(meeting, governing, next, arrangement.by());
      }
    }
    return governing == null || sameDay(governing, held)
        ? held
        : moved(meeting, governing, held, held);
  }

  /** A meeting moved earlier, when it was already too late for the new date, keeps the old one. */
  private Happening moved(
      Meeting meeting, @Nullable Happening before, Happening now, Happening by) {
    if (before == null || now.at().earliest() >= before.at().earliest()) {
      return now;
    }
    Limit limit = frame(meeting, now).by(null);
    return limit.kept(by, world.order()) == Truth.FALSE ? before : now;
  }

  private boolean sameDay(Happening a, Happening b) {
    LocalClock clock = world.calendar().clock();
    return clock.dayOf(a.at().earliest()) == clock.dayOf(b.at().earliest());
  }

  /** §5.1: an act belongs to the next meeting at or after it with which it agrees. */
  private List<Candidate> candidates(Meeting meeting, List<Meeting> all) {
    List<Candidate> candidates = new ArrayList<>();
    for (Happening act : world.happenings(rule.acts())) {
      Truth counts = world.matches(act, rule.acts()).and(rule.countsWhen(world.conditions(), act));
      Truth mine = counts.perhaps() ? counts.and(belongs(act, meeting, all)) : counts;
      if (mine.perhaps()) {
        candidates.add(new Candidate(act, mine));
      }
    }
    return candidates;
  }

  private Truth belongs(Happening act, Meeting meeting, List<Meeting> all) {
    Happening date = meeting.arising().trigger();
    if (!agree(act, date)) {
      return Truth.FALSE;
    }
    List<Happening> agreeing =
        all.stream()
            .filter(other -> other.plan().held() != null)
            .map(other -> other.arising().trigger())
            .filter(other -> agree(act, other))
            .toList();
    Truth earlierTakesIt =
        agreeing.stream()
            .filter(other -> Happening.BY_TIME.compare(other, date) < 0)
            .map(other -> notTooLateFor(act, other, meeting))
            .reduce(Truth.FALSE, Truth::or);
    return notTooLateFor(act, date, meeting).and(earlierTakesIt.not());
  }

  /** Not after it or, where the limit is the end of its own day, not after that. */
  private Truth notTooLateFor(Happening act, Happening date, Meeting meeting) {
    Limit by = frame(meeting, date).by(null);
    Truth untilLimit = by.moment() == null ? Truth.FALSE : by.kept(act, world.order());
    return world.order().notAfter(act, date).or(untilLimit);
  }

  private boolean agree(Happening act, Happening meeting) {
    return World.agree(act.keys(), meeting.keys(), rule.keys());
  }
}
