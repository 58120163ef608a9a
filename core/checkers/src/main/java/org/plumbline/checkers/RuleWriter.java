package org.plumbline.checkers;

import static org.plumbline.checkers.Expression.call;
import static org.plumbline.checkers.Expression.plain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.kernel.Condition;
import org.plumbline.model.kernel.Reach;
import org.plumbline.model.kernel.Recurrence;
import org.plumbline.model.kernel.Rule;
import org.plumbline.model.kernel.Trigger;
import org.plumbline.model.kernel.Window;
import org.plumbline.runtime.verdict.Force;

/** A rule as a class of its own inside the document's class. */
final class RuleWriter {
  private final Constants constants;
  private final Rule rule;
  private final String source;
  private final String type;

  /**
   * Prepares for a rule.
   *
   * @param source where the text stands; empty if that is not known
   * @param type the class's name
   */
  RuleWriter(Constants constants, Rule rule, String source, String type) {
    this.constants = constants;
    this.rule = rule;
    this.source = source;
    this.type = type;
  }

  void write(Lines lines) {
    List<String> comment = new ArrayList<>();
    comment.add(rule.id().citation() + ": " + rule.title());
    if (rule.question() != null) {
      comment.add("");
      comment.add("Asked of an auditor: " + rule.question());
    }
    if (!source.isEmpty()) {
      comment.add("");
      comment.add("Source: " + source + ".");
    }
    lines.comment(comment);
    lines.open("static final class " + type + " extends RuleCode");
    constants(lines);
    lines.open(type + "()");
    lines.line(
        "super(" + JavaText.literal(rule.id().standard()) + ", " + rule.id().clause() + ");");
    lines.close();
    whenItArises(lines);
    whatIsAsked(lines);
    lines.close();
  }

  private void constants(Lines lines) {
    Recurrence recurrence = rule.recurrence();
    WindowCode windows = new WindowCode(constants, false);
    if (!isUntimed(rule.window())) {
      windows.write(lines, "WINDOW", rule.window());
      lines.line("");
    }
    if (recurrence != null) {
      WindowCode paces =
          new WindowCode(constants, recurrence.countedFrom() == Recurrence.CountedFrom.BEGINNING);
      for (int i = 0; i < recurrence.checkPoints().size(); i++) {
        windows.write(lines, "THEN_" + (i + 1), recurrence.checkPoints().get(i).window());
        lines.line("");
      }
      for (int i = 0; i < recurrence.phases().size(); i++) {
        paces.write(lines, "PACE_" + (i + 1), recurrence.phases().get(i).window());
        lines.line("");
      }
      lines.statement("static final Recurrence RECURRENCE = ", recurrence(recurrence));
      lines.line("");
    }
  }

  private Expression recurrence(Recurrence recurrence) {
    List<Expression> points = new ArrayList<>();
    for (Recurrence.CheckPoint point : recurrence.checkPoints()) {
      points.add(
          call(
              "new Recurrence.CheckPoint",
              plain(String.valueOf(point.clause())),
              plain("THEN_" + (points.size() + 1))));
    }
    List<Expression> phases = new ArrayList<>();
    for (Recurrence.Phase phase : recurrence.phases()) {
      phases.add(
          call(
              "new Recurrence.Phase",
              plain(String.valueOf(phase.clause())),
              plain("PACE_" + (phases.size() + 1)),
              state(phase.whileIn()),
              constants.pattern(phase.until())));
    }
    return call(
        "new Recurrence",
        call("List.of", points),
        call("List.of", phases),
        plain("Recurrence.CountedFrom." + recurrence.countedFrom()));
  }

  private Expression state(@Nullable String name) {
    Expression state = name == null ? null : constants.state(name);
    return state == null ? plain("null") : state;
  }

  private void whenItArises(Lines lines) {
    if (rule.kind() != Rule.Kind.DUTY) {
      lines.method("protected Kind kind()", plain("Kind." + rule.kind()));
    }
    Force force = rule.reach().share() == null ? rule.force() : Force.MEASURE;
    if (force != Force.REQUIREMENT) {
      lines.method("protected Force force()", plain("Force." + force));
    }
    if (rule.normally()) {
      lines.method("protected boolean normally()", plain("true"));
    }
    if (!rule.keys().isEmpty()) {
      lines.method("protected List<String> keys()", constants.keys(rule.keys()));
    }
    Reach.Each each = rule.reach().each();
    if (each != null) {
      lines.method(
          "protected Each each()",
          call("new Each", Constants.literal(each.list()), Constants.literal(each.key())));
    }
    if (rule.reach().subject() != null) {
      lines.method("protected String subject()", Constants.literal(rule.reach().subject()));
    }
    if (rule.reach().cases() != Reach.Cases.Sharing.SHARED) {
      lines.method("protected boolean isSharedByCases()", plain("false"));
    }
    lines.method("protected Trigger trigger()", trigger(rule.trigger()));
    condition(lines, "guard", rule.guard());
  }

  private void whatIsAsked(Lines lines) {
    if (!rule.acts().isEmpty()) {
      lines.method("protected Pattern acts()", constants.pattern(rule.acts()));
    }
    if (!rule.acts().isEmpty() && new RuleShape(rule).everyTriggerIsAnAct()) {
      lines.method("protected boolean everyTriggerIsAnAct()", plain("true"));
    }
    condition(lines, "countsWhen", rule.countsWhen());
    if (!isUntimed(rule.window())) {
      lines.method("protected Window window()", plain("WINDOW"));
    }
    if (!rule.ends().isEmpty()) {
      lines.method("protected Pattern ends()", constants.pattern(rule.ends()));
    }
    if (rule.recurrence() != null) {
      lines.method("protected Recurrence recurrence()", plain("RECURRENCE"));
    }
    Recurrence.PerPeriod perPeriod = rule.perPeriod();
    if (perPeriod != null) {
      lines.method(
          "protected Recurrence.PerPeriod perPeriod()",
          call(
              "new Recurrence.PerPeriod",
              plain(String.valueOf(perPeriod.count())),
              plain(
                  perPeriod.period() == null
                      ? "null"
                      : "Unit." + BoundCode.unit(perPeriod.period())),
              plain(String.valueOf(perPeriod.fromTrigger()))));
    }
    if (new RuleShape(rule).looksAhead()) {
      lines.method("protected boolean looksAhead()", plain("true"));
    }
    if (!rule.requirements().isEmpty()) {
      lines.line("").line("@Override").open("protected void facets(Facets facets)");
      new FacetCode(constants, rule).write(lines);
      lines.close();
    }
  }

  private void condition(Lines lines, String method, Condition condition) {
    if (!condition.equals(Condition.ALWAYS)) {
      lines.method(
          "protected Truth " + method + "(Conditions c, Happening at)",
          constants.conditions().of(condition, new ConditionCode.Scope("c", "at", "keys()")));
    }
  }

  private Expression trigger(Trigger trigger) {
    if (trigger instanceof Trigger.OnEvent on) {
      return call("new Trigger.On", constants.pattern(on.events()));
    } else if (trigger instanceof Trigger.OnNth nth) {
      return nth(constants, nth);
    } else if (trigger instanceof Trigger.OnElapsed elapsed) {
      List<Expression> amounts = new ArrayList<>();
      elapsed.amounts().forEach(amount -> amounts.add(constants.amount(amount)));
      return call(
          "new Trigger.Elapsed",
          constants.pattern(elapsed.from()),
          Constants.literal(elapsed.attribute()),
          call("List.of", amounts),
          state(elapsed.whileIn()));
    } else if (trigger instanceof Trigger.OnMissed missed) {
      return call(
          "new Trigger.Missed",
          Constants.literal(missed.standard()),
          plain(String.valueOf(missed.clause())),
          plain(String.valueOf(missed.times())),
          missed.period() == null ? plain("null") : constants.amount(missed.period()));
    } else if (trigger instanceof Trigger.Ahead ahead) {
      return call("new Trigger.Ahead", constants.pattern(ahead.events()));
    } else if (trigger instanceof Trigger.WholeCase) {
      return call("new Trigger.WholeCase");
    }
    throw Uncovered.construct("a trigger", trigger);
  }

  static Expression nth(Constants constants, Trigger.OnNth nth) {
    return call(
        "new Trigger.Nth",
        constants.pattern(nth.events()),
        plain(String.valueOf(nth.number())),
        constants.pattern(nth.since()));
  }

  private static boolean isUntimed(Window window) {
    return window.equals(Window.UNTIMED);
  }
}
