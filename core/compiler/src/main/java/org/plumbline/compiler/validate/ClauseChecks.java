package org.plumbline.compiler.validate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.compiler.diagnostic.DiagnosticKind;
import org.plumbline.compiler.diagnostic.Findings;
import org.plumbline.model.document.Facet;
import org.plumbline.model.document.Standard;
import org.plumbline.model.document.Timing.Limit;

/** Numbered clauses are numbered once, in order, and follow something where they say "then". */
final class ClauseChecks {
  private ClauseChecks() {}

  static void check(Subject subject) {
    subject.standards().forEach(standard -> check(standard, subject.findings().inside(standard)));
  }

  private static void check(Standard standard, Findings findings) {
    List<Facet.Clause> clauses = Subject.facets(standard, Facet.Clause.class);
    List<Facet.Deadline> deadlines = Subject.facets(standard, Facet.Deadline.class);
    Map<Integer, Facet.Clause> byNumber = new HashMap<>();
    int last = 0;
    for (Facet.Clause clause : clauses) {
      Facet.Clause old = byNumber.putIfAbsent(clause.number(), clause);
      if (old != null) {
        findings.add(
            DiagnosticKind.DUPLICATE_CLAUSE,
            clause,
            "standard "
                + standard.id()
                + " has a clause ."
                + clause.number()
                + " already. Number each clause anew",
            old,
            "the other clause ." + clause.number(),
            findings
                .fixes()
                .changePart(
                    "number it ." + free(clauses),
                    clause,
                    "number",
                    Integer.toString(free(clauses))));
      } else if (clause.number() < last) {
        findings.add(
            DiagnosticKind.CLAUSE_ORDER,
            clause,
            "clause ."
                + clause.number()
                + " comes after ."
                + last
                + ". Number the clauses in their order");
      } else if (clause.number() > last + 1
          && !isThere(last + 1, clauses)
          && !findings.isDamaged(standard)) {
        findings.add(
            DiagnosticKind.CLAUSE_LEFT_OUT,
            clause,
            "there is no clause ."
                + (last + 1)
                + " before ."
                + clause.number()
                + ". Was a line lost? If not, number the clauses one after the other");
      }
      last = Math.max(last, clause.number());
    }
    if (!clauses.isEmpty()
        && clauses.get(0).then()
        && deadlines.isEmpty()
        && !findings.isDamaged(standard)) {
      findings.add(
          DiagnosticKind.THEN_FIRST,
          clauses.get(0),
          "`then` follows nothing here: this is the first clause. Leave out `then`, or put the"
              + " clause before it");
    }
    besideAnother(clauses, findings);
    if (!clauses.isEmpty() && !deadlines.isEmpty()) {
      findings.add(
          DiagnosticKind.DEADLINE_AND_CLAUSES,
          clauses.get(0),
          "standard "
              + standard.id()
              + " has a `deadline` line as well as numbered clauses. Give the deadline a number of"
              + " its own",
          deadlines.get(0),
          "the deadline line");
    }
  }

  private static boolean isThere(int number, List<Facet.Clause> clauses) {
    return clauses.stream().anyMatch(clause -> clause.number() == number);
  }

  /** "within 5 days" and then "weekly" without "then" are two duties, each from the trigger. */
  private static void besideAnother(List<Facet.Clause> clauses, Findings findings) {
    for (int i = 1; i < clauses.size(); i++) {
      Facet.Clause clause = clauses.get(i);
      Facet.Clause before = clauses.get(i - 1);
      if (!clause.then()
          && clause.timing().phases().get(0).limit() instanceof Limit.Every every
          && every.anchor() == null
          && !(before.timing().phases().get(0).limit() instanceof Limit.Every)) {
        findings.add(
            DiagnosticKind.PACE_WITHOUT_THEN,
            clause,
            "without `then`, clause ."
                + clause.number()
                + " recurs by itself, beside clause ."
                + before.number()
                + " and counted from the trigger. Write `."
                + clause.number()
                + " then …` if it follows, or `from …` if it does not",
            before,
            "clause ." + before.number());
      }
    }
  }

  private static int free(List<Facet.Clause> clauses) {
    return 1 + clauses.stream().mapToInt(Facet.Clause::number).max().orElse(0);
  }
}
