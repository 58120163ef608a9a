package org.plumbline.compiler.validate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.compiler.diagnostic.DiagnosticKind;
import org.plumbline.compiler.diagnostic.Findings;
import org.plumbline.model.document.Facet;
import org.plumbline.model.document.Standard;

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

  private static int free(List<Facet.Clause> clauses) {
    return 1 + clauses.stream().mapToInt(Facet.Clause::number).max().orElse(0);
  }
}
