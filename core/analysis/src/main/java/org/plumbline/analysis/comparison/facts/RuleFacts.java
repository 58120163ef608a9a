package org.plumbline.analysis.comparison.facts;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.plumbline.compiler.explain.KernelWords;
import org.plumbline.compiler.resolve.Vocabulary;
import org.plumbline.model.cases.Cases;
import org.plumbline.model.kernel.Bound;
import org.plumbline.model.kernel.Condition;
import org.plumbline.model.kernel.EventPattern;
import org.plumbline.model.kernel.Reach;
import org.plumbline.model.kernel.Recurrence;
import org.plumbline.model.kernel.Requirement;
import org.plumbline.model.kernel.Rule;
import org.plumbline.model.kernel.Trigger;
import org.plumbline.model.kernel.Window;

/** What the rules of one version ask, as facts. */
public final class RuleFacts {
  private static final Cases<Requirement, Aspect> ASPECTS =
      Cases.<Requirement, Aspect>over(Requirement.class)
          .when(Requirement.Content.class, r -> Aspect.CONTENT)
          .when(Requirement.Wording.class, r -> Aspect.FORBIDDEN_WORDS)
          .when(Requirement.Actor.class, r -> Aspect.ACTOR)
          .when(Requirement.Recipients.class, r -> Aspect.RECIPIENTS)
          .when(Requirement.Participants.class, r -> Aspect.PARTICIPANTS)
          .when(Requirement.Quorum.class, r -> Aspect.PARTICIPANTS)
          .when(Requirement.Apart.class, r -> Aspect.PARTICIPANTS)
          .when(Requirement.Form.class, r -> Aspect.FORM)
          .when(Requirement.Approval.class, r -> Aspect.APPROVAL)
          .when(Requirement.Consultation.class, r -> Aspect.CONSULTATION)
          .when(Requirement.OnRecord.class, r -> Aspect.ON_RECORD)
          .when(Requirement.Each.class, r -> of(r.facet()))
          .when(Requirement.OnlyIf.class, r -> aspect(r.requirement()))
          .when(Requirement.NoLooser.class, r -> Aspect.DATA_LIMIT)
          .when(Requirement.Holds.class, r -> Aspect.AT_THAT_TIME)
          .all();

  private final Normaliser normal;
  private final KernelWords words;
  private Facts.Builder facts = new Facts.Builder();

  /** For the rules of a version. */
  public RuleFacts(Normaliser normal, Vocabulary vocabulary) {
    this.normal = normal;
    this.words = new KernelWords(vocabulary);
  }

  /** What a rule asks, but for its limits. */
  public Facts of(Rule rule) {
    facts = new Facts.Builder();
    facts.say(Aspect.FORCE, List.of(rule.kind(), rule.force()), force(rule));
    facts.say(Aspect.LEEWAY, true, rule.normally() ? "a recorded reason lifts a breach" : "");
    rule.keys().forEach(key -> facts.say(Aspect.ABOUT, naming().word(WordKind.KEY, key), key));
    trigger(rule.trigger());
    rule.acts().forEach(act -> pattern(Aspect.ACT, act));
    rule.ends().forEach(end -> pattern(Aspect.END, end));
    Normaliser.parts(rule.guard()).forEach(this::guard);
    Normaliser.parts(rule.countsWhen()).forEach(this::countsWhen);
    reach(rule.reach());
    Recurrence.PerPeriod count = rule.perPeriod();
    facts.say(Aspect.COUNT, normal.of(count), count == null ? "" : count(count));
    rule.requirements().forEach(this::requirement);
    String question = rule.question();
    if (question != null) {
      facts.say(Aspect.QUESTION, question, "“" + question + "”");
    }
    return facts.build();
  }

  /** The limits of a rule, in order. A rule without any has none. */
  public List<Pace> paces(Rule rule) {
    List<Pace> paces = new ArrayList<>();
    if (!rule.window().equals(Window.UNTIMED)) {
      paces.add(
          new Pace(
              rule.id().clause(),
              List.of(Pace.Kind.FIRST, normal.of(rule.window())),
              words.window(rule.window())));
    }
    Recurrence recurrence = rule.recurrence();
    if (recurrence != null) {
      for (Recurrence.CheckPoint point : recurrence.checkPoints()) {
        paces.add(
            new Pace(
                point.clause(),
                List.of(Pace.Kind.ONCE, normal.of(point.window())),
                "once more, " + words.window(point.window())));
      }
      for (Recurrence.Phase phase : recurrence.phases()) {
        paces.add(phase(phase, recurrence.countedFrom()));
      }
    }
    return paces;
  }

  private Pace phase(Recurrence.Phase phase, Recurrence.CountedFrom from) {
    StringBuilder said =
        new StringBuilder("again and again, ").append(words.window(phase.window(), from));
    if (phase.whileIn() != null) {
      said.append(", while it is so: ").append(phase.whileIn());
    }
    if (!phase.until().isEmpty()) {
      said.append(", until ");
      said.append(
          String.join(" or ", phase.until().stream().map(KernelWords::event).sorted().toList()));
    }
    return new Pace(
        phase.clause(),
        List.of(
            Pace.Kind.AGAIN,
            normal.of(phase.window()),
            phase.whileIn() == null
                ? Node.Absent.NOTHING
                : naming().word(WordKind.STATE, phase.whileIn()),
            normal.of(phase.until()),
            from),
        said.toString());
  }

  private Naming naming() {
    return normal.naming();
  }

  private static String force(Rule rule) {
    return switch (rule.kind()) {
      case AUDIT -> "asked of an auditor";
      case PROHIBITION ->
          switch (rule.force()) {
            case ADVICE -> "advised against";
            case REQUIREMENT, PERMISSION, MEASURE -> "forbidden";
          };
      case DUTY ->
          switch (rule.force()) {
            case REQUIREMENT -> "required";
            case ADVICE -> "advised";
            case PERMISSION -> "allowed";
            case MEASURE -> "counted towards a share";
          };
    };
  }

  private void pattern(Aspect aspect, EventPattern pattern) {
    facts.say(aspect, normal.of(pattern), KernelWords.event(pattern));
  }

  private void trigger(Trigger trigger) {
    if (trigger instanceof Trigger.OnEvent on) {
      on.events().forEach(event -> pattern(Aspect.TRIGGER, event));
    } else {
      facts.say(Aspect.TRIGGER, normal.of(trigger), words.trigger(trigger));
    }
  }

  private void guard(Condition guard) {
    Condition part = Normaliser.plain(guard);
    Aspect aspect =
        part instanceof Condition.During
            ? Aspect.IN_FORCE
            : part instanceof Condition.Not ? Aspect.EXCEPTION : Aspect.CONDITION;
    Condition told = part instanceof Condition.Not not ? not.condition() : part;
    facts.say(aspect, normal.of(part), KernelWords.condition(told));
  }

  private void countsWhen(Condition part) {
    Aspect aspect = part instanceof Condition.During ? Aspect.IN_FORCE : Aspect.COUNTS_ONLY;
    facts.say(aspect, normal.of(part), KernelWords.condition(part));
  }

  private void reach(Reach reach) {
    Reach.Each each = reach.each();
    facts.say(
        Aspect.FOR_EACH, normal.of(each), each == null ? "" : each.key() + " of " + each.list());
    String subject = reach.subject();
    if (subject != null) {
      facts.say(Aspect.SUBJECT, naming().word(WordKind.KEY, subject), "each " + subject);
    }
    if (reach.cases() == Reach.Cases.Sharing.EACH_ITS_OWN) {
      facts.say(Aspect.OWN_IN_EACH_CASE, true, "each case has one of its own");
    }
    Reach.Share share = reach.share();
    facts.say(Aspect.SHARE, normal.of(share), share == null ? "" : share(share));
  }

  private static String share(Reach.Share share) {
    Bound.Period period = share.period();
    return spoken(share.operator())
        + " "
        + share.percent().toPlainString()
        + "%"
        + (period == null ? "" : " each calendar " + spoken(period));
  }

  private static String count(Recurrence.PerPeriod count) {
    Bound.Period period = count.period();
    return "at least "
        + (count.count() == 1 ? "once" : count.count() + " times")
        + (period == null
            ? " in that time"
            : " in each "
                + (count.fromTrigger()
                    ? spoken(period) + " from that day"
                    : "calendar " + spoken(period)));
  }

  private static String spoken(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  // ---- requirements

  /** Lists item by item, the rest as a whole. */
  private void requirement(Requirement requirement) {
    if (requirement instanceof Requirement.Content content) {
      items(Aspect.CONTENT, naming()::word, content.items());
    } else if (requirement instanceof Requirement.Recipients recipients) {
      items(Aspect.RECIPIENTS, role -> naming().word(WordKind.ROLE, role), recipients.items());
    } else if (requirement instanceof Requirement.Participants participants) {
      items(Aspect.PARTICIPANTS, role -> naming().word(WordKind.ROLE, role), participants.items());
    } else if (requirement instanceof Requirement.Wording wording) {
      for (String word : wording.forbidden()) {
        facts.say(Aspect.FORBIDDEN_WORDS, word.toLowerCase(Locale.ROOT), "“" + word + "”");
      }
    } else {
      facts.say(
          ASPECTS.apply(requirement), normal.of(requirement), KernelWords.requirement(requirement));
    }
  }

  private void items(Aspect aspect, UnaryOperator<String> name, List<Requirement.Item> items) {
    for (Requirement.Item item : items) {
      String told = String.join(" or ", item.anyOf());
      String condition = KernelWords.condition(item.condition());
      facts.say(
          aspect,
          List.of(item.anyOf().stream().map(name).collect(toSet()), normal.of(item.condition())),
          condition.isEmpty() ? told : told + " (if " + condition + ")");
    }
  }

  private static Aspect of(org.plumbline.runtime.verdict.Facet facet) {
    return switch (facet) {
      case ACTOR -> Aspect.ACTOR;
      case RECIPIENTS -> Aspect.RECIPIENTS;
      case PARTICIPANTS -> Aspect.PARTICIPANTS;
      case APPROVAL -> Aspect.APPROVAL;
      case CONSULTATION -> Aspect.CONSULTATION;
      case CONTENT -> Aspect.CONTENT;
      case FORM -> Aspect.FORM;
      case RECORD -> Aspect.ON_RECORD;
      case TIME -> Aspect.DATA_LIMIT;
    };
  }

  private static Aspect aspect(Requirement requirement) {
    return ASPECTS.apply(requirement);
  }
}
