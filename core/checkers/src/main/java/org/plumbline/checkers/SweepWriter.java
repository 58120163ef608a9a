package org.plumbline.checkers;

import static org.plumbline.checkers.Expression.call;
import static org.plumbline.checkers.Expression.plain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plumbline.checkers.SweepPlan.How;
import org.plumbline.checkers.SweepPlan.Swept;
import org.plumbline.model.kernel.Bound;
import org.plumbline.model.kernel.Condition;
import org.plumbline.model.kernel.EventPattern;
import org.plumbline.model.kernel.KernelDocument;
import org.plumbline.runtime.calendar.Amount;
import org.plumbline.runtime.calendar.Direction;
import org.plumbline.runtime.calendar.Unit;

/**
 * The sweep of a document's plain rules: at each row, by its event, first what it calls for, then
 * what is known of it to the rows before. With few rules that is one method; with many a method for
 * each event, since a long one would never be compiled to machine code.
 */
final class SweepWriter {
  /** More lines than this, and each event has a method of its own. */
  private static final int LONG = 160;

  private final KernelDocument document;
  private final SweepPlan plan;
  private final Constants constants;
  private final SweepFacts facts;
  private final Constants names;
  private final Map<List<Object>, String> slots = new LinkedHashMap<>();
  private final Map<Table, String> tables = new LinkedHashMap<>();
  private final Lines scans = new Lines().indented().indented();

  /**
   * A limit for each day.
   *
   * @param lower whether it is a lower edge
   */
  private record Table(Bound.Shift shift, boolean lower) {}

  SweepWriter(KernelDocument document, SweepPlan plan, Constants constants, List<String> types) {
    this.document = document;
    this.plan = plan;
    this.constants = constants;
    this.facts = new SweepFacts(constants, types);
    this.names = new Constants(document);
  }

  void write(Lines lines) {
    List<String> events = plan.events();
    List<Lines> actions = new ArrayList<>();
    events.forEach(event -> actions.add(actions(event)));
    boolean split = actions.stream().mapToInt(Lines::count).sum() > LONG;
    lines.line("");
    lines.comment(List.of("All standards that precise times alone decide, in one pass."));
    lines.open("static final class Rows extends Sweep");
    for (String table : tables.values()) {
      lines.line("private final int[] " + table + ";");
    }
    if (split) {
      slots.values().forEach(slot -> lines.line("private int " + slot + ";"));
      lines.line("private int first;");
    }
    lines.line("");
    constructor(lines);
    lines.line("").line("@Override");
    lines.open("protected void rows(int first, int last)");
    String declared = split ? "" : "int ";
    if (split) {
      lines.line("this.first = first;");
    }
    for (Map.Entry<List<Object>, String> slot : slots.entrySet()) {
      boolean ends = !((List<?>) slot.getKey().get(1)).isEmpty();
      lines.line(declared + slot.getValue() + " = none" + (ends ? " << 1" : "") + ";");
    }
    lines.open("for (int i = last; i >= first; i--)").open("switch (event[i])");
    for (int i = 0; i < events.size(); i++) {
      lines.line("case " + i + ": // " + JavaText.ascii(events.get(i)));
      if (split) {
        lines.line("  event" + i + "(i);");
      } else {
        lines.block(actions.get(i));
      }
      lines.line("  break;");
    }
    lines.line("default:").line("  break;").close().close().close();
    if (split) {
      for (int i = 0; i < events.size(); i++) {
        lines.line("");
        lines.line("/** " + JavaText.comment(events.get(i)) + ". */");
        lines.open("private void event" + i + "(int i)").block(actions.get(i)).close();
      }
    }
    lines.text(scans.toString());
    lines.close();
    method(lines);
  }

  private void constructor(Lines lines) {
    lines.open("Rows(Columns columns, long asOf, VerdictSink sink)");
    lines.line("super(columns, asOf, sink);");
    for (Map.Entry<Table, String> table : tables.entrySet()) {
      Bound.Shift shift = table.getKey().shift();
      boolean lower = table.getKey().lower();
      lines.statement(
          table.getValue() + " = ",
          call(
              lower ? "from" : "due",
              plain("Direction." + shift.direction()),
              constants.counting(shift.counting()),
              constants.amount(shift.amounts().get(0))));
    }
    lines.close();
  }

  /** What the document's class says of its sweep. */
  private void method(Lines lines) {
    lines.line("");
    lines.statement("static final List<String> SWEPT = ", Constants.texts(plan.events()));
    lines.method("protected List<String> sweptEvents()", plain("SWEPT"));
    lines.line("");
    lines.statement("static final List<Fact> FACTS = ", call("List.of", facts.declarations()));
    lines.method("protected List<Fact> facts()", plain("FACTS"));
    lines.line("").line("@Override").open("protected Unit unit(int rule)").open("switch (rule)");
    for (Swept swept : plan.rules()) {
      if (swept.rule().window().by() instanceof Bound.Shift shift) {
        lines.line("case " + swept.number() + ":");
        lines.line("  return Unit." + shift.amounts().get(0).unit() + ";");
      }
    }
    lines.line("default:").line("  return Unit.DAYS;").close().close();
    lines.line("").line("@Override");
    lines.open("protected Sweep sweep(Columns columns, long asOf, VerdictSink sink)");
    lines.line("return new Rows(columns, asOf, sink);").close();
  }

  /** What is to be done at a row of an event. */
  private Lines actions(String event) {
    Lines lines = new Lines();
    for (Swept swept : plan.rules()) {
      List<EventPattern> mine = of(event, swept.triggers());
      if (!mine.isEmpty()) {
        lines.line(
            "// " + JavaText.ascii(swept.rule().id().citation() + ": " + swept.rule().title()));
        called(lines, swept, event, facts.anyOf(mine));
      }
    }
    List<Swept> ahead = plan.rules().stream().filter(s -> s.how() == How.AHEAD).toList();
    List<String> done = new ArrayList<>();
    for (Swept swept : ahead) {
      String slot = slot(swept);
      if (!done.contains(slot)) {
        done.add(slot);
        boolean ends = !swept.rule().ends().isEmpty();
        known(lines, slot + " = i << 1 | 1", of(event, swept.rule().ends()));
        known(lines, slot + (ends ? " = i << 1" : " = i"), of(event, swept.rule().acts()));
      }
    }
    return lines;
  }

  private void known(Lines lines, String statement, List<EventPattern> patterns) {
    if (!patterns.isEmpty()) {
      conditional(lines, facts.anyOf(patterns), plain(statement), null);
    }
  }

  private static List<EventPattern> of(String event, List<EventPattern> patterns) {
    return patterns.stream().filter(pattern -> pattern.event().equals(event)).toList();
  }

  private void called(Lines lines, Swept swept, String event, String triggers) {
    List<String> called = new ArrayList<>();
    if (document.inForceFrom() != null) {
      called.add("day[i] >= " + document.inForceFrom().toEpochDay());
    }
    if (document.inForceTo() != null) {
      called.add("day[i] <= " + document.inForceTo().toEpochDay());
    }
    if (!swept.rule().guard().equals(Condition.ALWAYS)) {
      called.add(facts.calledFor(swept, event));
    }
    String guard = String.join(" && ", called);
    Expression not = call("notCalledFor", plain(String.valueOf(swept.number())), plain("i"));
    if (triggers.isEmpty()) {
      conditional(lines, guard, judged(swept, event), guard.isEmpty() ? null : not);
    } else {
      lines.open("if (" + triggers + ")");
      conditional(lines, guard, judged(swept, event), guard.isEmpty() ? null : not);
      lines.close();
    }
  }

  private static void conditional(
      Lines lines, String condition, Expression statement, @Nullable Expression otherwise) {
    if (condition.isEmpty()) {
      lines.statement("", statement);
      return;
    }
    lines.open("if (" + condition + ")").statement("", statement);
    if (otherwise != null) {
      lines.orElse().statement("", otherwise);
    }
    lines.close();
  }

  private Expression judged(Swept swept, String event) {
    List<Expression> arguments = new ArrayList<>();
    arguments.add(plain(String.valueOf(swept.number())));
    arguments.add(plain("i"));
    if (swept.how() == How.ITSELF) {
      arguments.add(plain(facts.passes(swept, event)));
      return call("itself", arguments);
    }
    Expression due = plain(limit(swept.rule().window().by(), false));
    if (swept.how() == How.AHEAD) {
      arguments.add(due);
      arguments.add(plain(slot(swept)));
      return call(swept.rule().ends().isEmpty() ? "within" : "withinUntil", arguments);
    }
    Bound from = swept.rule().window().from();
    Expression first = plain(from == null ? "Integer.MIN_VALUE" : limit(from, true));
    arguments.add(first);
    arguments.add(due);
    arguments.add(call(scan(swept), plain("i"), plain("first"), first));
    return call("before", arguments);
  }

  /** Where a limit falls for row i: from a table by its day or, in hours, by addition. */
  private String limit(@Nullable Bound bound, boolean lower) {
    Bound.Shift shift = (Bound.Shift) Objects.requireNonNull(bound);
    Amount amount = shift.amounts().get(0);
    if (!amount.unit().wholeDays()) {
      int seconds = amount.n() * (amount.unit() == Unit.HOURS ? 3600 : 60);
      boolean after = shift.direction() == Direction.AFTER;
      return "at[i] " + (after ? "+ " : "- ") + seconds;
    }
    String edge = lower ? "from" : "due";
    String table =
        tables.computeIfAbsent(
            new Table(shift, lower),
            t -> names.unused(JavaText.variable(edge + " " + amount.unit().plural() + amount.n())));
    return table + "[day[i] - firstDay]";
  }

  private String slot(Swept swept) {
    List<EventPattern> acts = swept.rule().acts();
    List<EventPattern> ends = swept.rule().ends();
    return slots.computeIfAbsent(
        List.of(acts, ends),
        key ->
            names.unused(
                JavaText.variable("next " + words(acts) + (ends.isEmpty() ? "" : " or end"))));
  }

  private static String words(List<EventPattern> patterns) {
    return patterns.stream().map(EventPattern::event).findFirst().orElseThrow();
  }

  /** A method that looks for the first act since the last meeting, not sooner than an instant. */
  private String scan(Swept swept) {
    String name = names.unused(JavaText.variable("first " + words(swept.rule().acts())));
    scans.line("");
    scans.comment(
        List.of("The first act for " + swept.rule().id().citation() + " since the last meeting."));
    scans.open("private int " + name + "(int i, int first, int from)");
    scans.line("int act = none;");
    scans.open(
        "for (int j = i - 1; j >= first && at[j] >= from && !("
            + facts.row("j", plan.events(), swept.triggers())
            + "); j--)");
    scans.open("if (" + facts.row("j", plan.events(), swept.rule().acts()) + ")");
    scans.line("act = j;").close().close().line("return act;").close();
    return name;
  }
}
