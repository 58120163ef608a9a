package org.plumbline.checkers;

import static org.plumbline.checkers.Expression.call;
import static org.plumbline.checkers.Expression.plain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.plumbline.model.document.Name;
import org.plumbline.model.kernel.KernelDocument;
import org.plumbline.model.kernel.Rule;

/**
 * The Java source of a document's checker: one class, which depends on nothing but Plumbline's
 * runtime, with a part for each standard that says which one it is.
 *
 * @param packageName the class's package
 * @param className the class's simple name
 * @param text the whole source file, in ASCII
 */
public record CheckerSource(String packageName, String className, String text) {
  private static final List<String> IMPORTS =
      List.of(
          "java.math.BigDecimal",
          "java.time.LocalDate",
          "java.time.LocalTime",
          "java.util.List",
          "java.util.Map",
          "org.plumbline.runtime.calendar.Amount",
          "org.plumbline.runtime.calendar.CountFrom",
          "org.plumbline.runtime.calendar.Counting",
          "org.plumbline.runtime.calendar.Direction",
          "org.plumbline.runtime.calendar.Roll",
          "org.plumbline.runtime.calendar.Unit",
          "org.plumbline.runtime.calendar.WorkingCalendar",
          "org.plumbline.runtime.checker.VerdictSink",
          "org.plumbline.runtime.history.Value",
          "org.plumbline.runtime.judge.Basis",
          "org.plumbline.runtime.judge.Bounds",
          "org.plumbline.runtime.judge.Composite",
          "org.plumbline.runtime.judge.Conditions",
          "org.plumbline.runtime.judge.DocumentCode",
          "org.plumbline.runtime.judge.Fact",
          "org.plumbline.runtime.judge.Facets",
          "org.plumbline.runtime.judge.Finding",
          "org.plumbline.runtime.judge.FixedRole",
          "org.plumbline.runtime.judge.Happening",
          "org.plumbline.runtime.judge.Limit",
          "org.plumbline.runtime.judge.Ordinal",
          "org.plumbline.runtime.judge.Pattern",
          "org.plumbline.runtime.judge.Recurrence",
          "org.plumbline.runtime.judge.RuleCode",
          "org.plumbline.runtime.judge.Schedule",
          "org.plumbline.runtime.judge.State",
          "org.plumbline.runtime.judge.Trigger",
          "org.plumbline.runtime.judge.Truth",
          "org.plumbline.runtime.judge.Window",
          "org.plumbline.runtime.judge.Words",
          "org.plumbline.runtime.sweep.Columns",
          "org.plumbline.runtime.sweep.Sweep",
          "org.plumbline.runtime.verdict.Facet",
          "org.plumbline.runtime.verdict.Force");

  /**
   * Writes the source of a document's checker.
   *
   * @param document the document
   * @param packageName the class's package
   * @param sources where each standard's text stands, by the standard's id; may lack any
   * @throws NotCoveredException if a standard asks for what generated checkers cannot do yet
   */
  public static CheckerSource of(
      KernelDocument document, String packageName, Map<String, String> sources) {
    List<String> uncovered = Uncovered.in(document);
    if (!uncovered.isEmpty()) {
      throw new NotCoveredException(
          "document `"
              + document.id()
              + "` cannot be compiled yet: "
              + String.join("; ", uncovered)
              + ". Check it with the reference interpreter");
    }
    String name = JavaText.type(document.id());
    boolean starts = !name.isEmpty() && Character.isLetter(name.charAt(0));
    String className = (starts ? name : "Document" + name) + "Checker";
    return new CheckerSource(
        packageName, className, new Writer(document, packageName, className, sources).write());
  }

  /**
   * Whether a package can be called so: names of Java, with dots between them.
   *
   * @param name the name
   */
  public static boolean isPackageName(String name) {
    for (String part : name.split("\\.", -1)) {
      boolean identifier =
          !part.isEmpty()
              && Character.isJavaIdentifierStart(part.charAt(0))
              && part.chars().allMatch(Character::isJavaIdentifierPart);
      if (!identifier || JavaText.KEYWORDS.contains(part)) {
        return false;
      }
    }
    return true;
  }

  /** The class's name with its package. */
  public String qualifiedName() {
    return packageName + "." + className;
  }

  /** One document's class. */
  private record Writer(
      KernelDocument document, String packageName, String className, Map<String, String> sources) {

    String write() {
      Constants constants = new Constants(document);
      Lines rules = new Lines().indented();
      List<String> types = rules(constants, rules);
      Lines body = new Lines().indented();
      body(constants, types, body);
      sweep(constants, types, rules);
      String opening = "public final class " + className + " extends DocumentCode {\n";
      String said = constants.text() + body + rules;
      Lines own = new Lines().indented();
      own.method("public String fingerprint()", Constants.literal(Fingerprint.of(said)));
      String all = opening + said + own + "}\n";

      Lines head = new Lines();
      head.line("package " + packageName + ";").line("");
      Set<String> named = new HashSet<>(List.of(all.split("\\W+", -1)));
      for (String type : IMPORTS) {
        if (named.contains(type.substring(type.lastIndexOf('.') + 1))) {
          head.line("import " + type + ";");
        }
      }
      head.line("");
      head.comment(
          List.of(
              "Checks case histories by "
                  + document.title()
                  + ", version "
                  + document.version()
                  + ".",
              "",
              "Generated by Plumbline from the document; do not edit. Each standard has a part of"
                  + " its own, marked with its number, title and source. Immutable and safe to"
                  + " share between threads."));
      return head + all;
    }

    /** All that precise times decide, and which rules are left for the rest. */
    private void sweep(Constants constants, List<String> types, Lines lines) {
      SweepPlan plan = SweepPlan.of(document);
      if (!plan.rules().isEmpty()) {
        new SweepWriter(document, plan, constants, types).write(lines);
      }
      List<String> careful = new ArrayList<>();
      for (int i = 0; i < types.size(); i++) {
        if (!plan.sweeps(i)) {
          careful.add(String.valueOf(i));
        }
      }
      lines.line("").line("static final int[] CAREFULLY = {");
      for (int i = 0; i < careful.size(); i += 16) {
        List<String> some = careful.subList(i, Math.min(i + 16, careful.size()));
        lines.line("  " + String.join(", ", some) + ",");
      }
      lines.line("};");
      lines.method("protected int[] carefully()", plain("CAREFULLY"));
    }

    private List<String> rules(Constants constants, Lines lines) {
      List<String> types = new ArrayList<>();
      Constants names = new Constants(document);
      for (Rule rule : document.rules()) {
        int clause = rule.id().clause();
        String words =
            "standard " + rule.id().standard() + (clause == 0 ? "" : " clause " + clause);
        String type = names.unused(JavaText.type(words));
        types.add(type);
        String source = sources.getOrDefault(rule.id().standard(), "");
        lines.line("");
        new RuleWriter(constants, rule, source, type).write(lines);
      }
      return types;
    }

    private void body(Constants constants, List<String> types, Lines lines) {
      lines.line("");
      lines.statement("static final Words WORDS = ", words());
      lines.line("");
      lines.statement(
          "static final List<RuleCode> RULES = ",
          call("List.of", types.stream().map(type -> (Expression) call("new " + type)).toList()));
      lists(constants, lines);
      lines.line("");
      lines.comment(List.of("By the calendar that the document counts by."));
      lines.open("public " + className + "(WorkingCalendar calendar)");
      lines.line("super(calendar);").close();
      lines.method("public String document()", Constants.literal(document.id()));
      lines.method("public String version()", Constants.literal(document.version()));
      lines.method("protected List<RuleCode> rules()", plain("RULES"));
      lines.method("protected Words words()", plain("WORDS"));
      if (!document.acrossCases().isEmpty()) {
        lines.method(
            "protected List<String> acrossCases()", constants.keys(document.acrossCases()));
      }
      if (document.inForceFrom() != null) {
        String day = document.inForceFrom().toEpochDay() + "L";
        lines.method(
            "protected long inForceFrom()", plain(day + " /* " + document.inForceFrom() + " */"));
      }
      if (document.inForceTo() != null) {
        String day = document.inForceTo().toEpochDay() + "L";
        lines.method(
            "protected long inForceTo()", plain(day + " /* " + document.inForceTo() + " */"));
      }
    }

    private void lists(Constants constants, Lines lines) {
      List<Expression> composites = new ArrayList<>();
      for (KernelDocument.Composite one : document.composites()) {
        List<Expression> after = new ArrayList<>();
        one.after().forEach(amount -> after.add(constants.amount(amount)));
        composites.add(
            call(
                "new Composite",
                Constants.literal(one.event()),
                constants.keys(one.keys()),
                constants.pattern(one.parts()),
                Constants.literal(one.date()),
                call("List.of", after)));
      }
      list(lines, "Composite", "composites", composites);
      List<Expression> ordinals = new ArrayList<>();
      for (KernelDocument.Ordinal one : document.ordinals()) {
        ordinals.add(
            call(
                "new Ordinal",
                Constants.literal(one.event()),
                RuleWriter.nth(constants, one.nth())));
      }
      list(lines, "Ordinal", "ordinals", ordinals);
      List<Expression> roles = new ArrayList<>();
      for (KernelDocument.FixedRole one : document.fixedRoles()) {
        roles.add(
            call(
                "new FixedRole",
                Constants.literal(one.role()),
                constants.pattern(one.by()),
                Constants.literal(one.field())));
      }
      list(lines, "FixedRole", "fixedRoles", roles);
      List<Expression> schedules = new ArrayList<>();
      for (KernelDocument.Schedule one : document.schedules()) {
        schedules.add(
            call(
                "new Schedule",
                Constants.literal(one.event()),
                constants.keys(one.keys()),
                Constants.literal(one.arranged()),
                Constants.literal(one.cancelled())));
      }
      list(lines, "Schedule", "schedules", schedules);
    }

    private static void list(Lines lines, String type, String method, List<Expression> all) {
      if (!all.isEmpty()) {
        String constant = JavaText.constant(method);
        lines.line("");
        lines.statement(
            "static final List<" + type + "> " + constant + " = ", call("List.of", all));
        lines.method("protected List<" + type + "> " + method + "()", plain(constant));
      }
    }

    /** Only what means another: a word that means itself needs no entry. */
    private Expression words() {
      List<Expression> aliases = new ArrayList<>();
      for (Map.Entry<String, String> word : new TreeMap<>(document.words()).entrySet()) {
        String meant = new Name(word.getValue()).key();
        if (!meant.equals(word.getKey())) {
          aliases.add(plain(JavaText.literal(word.getKey()) + ", " + JavaText.literal(meant)));
        }
      }
      List<Expression> groups = new ArrayList<>();
      for (Map.Entry<String, KernelDocument.Group> group :
          new TreeMap<>(document.groups()).entrySet()) {
        Expression made =
            call(
                "new Words.Group",
                Constants.texts(group.getValue().members()),
                plain(String.valueOf(group.getValue().together())));
        groups.add(entry(group.getKey(), made));
      }
      return call("new Words", call("Words.pairs", aliases), call("Map.ofEntries", groups));
    }

    private static Expression entry(String key, Expression value) {
      return call("Map.entry", Constants.literal(key), value);
    }
  }
}
