package org.plumbline.cli.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.plumbline.analysis.comparison.Change;
import org.plumbline.analysis.comparison.Subject;
import org.plumbline.analysis.impact.Flip;
import org.plumbline.analysis.impact.Impact;
import org.plumbline.analysis.impact.Outcome;
import org.plumbline.services.versions.ComparedVersions;

/** What a change does to recorded cases, in words. */
final class ImpactWords {
  private ImpactWords() {}

  static String heading(CaseReplay.Cases cases) {
    return "What it does to the cases of " + cases.files() + ", as of " + cases.asOf().date();
  }

  /** How many in all. */
  static String count(Impact impact) {
    String told =
        "Of %s in %s, %s breached only now, and %s no longer"
            .formatted(
                counted(impact.obligations(), "obligation"),
                counted(impact.cases(), "case"),
                impact.breachedNow() == 1 ? "1 is" : impact.breachedNow() + " are",
                impact.noLongerBreached() == 1 ? "1 is" : impact.noLongerBreached() + " are");
    return impact.unchecked() == 0
        ? told
        : told + "; " + counted(impact.unchecked(), "case") + " could not be judged by both";
  }

  /** By which changes: what of the standard is asked otherwise. */
  static String changes(String standard, ComparedDocument document) {
    return document.chapter(ComparedVersions.Effect.BEHAVIOUR).entrySet().stream()
        .filter(e -> isOf(standard, e.getKey()))
        .flatMap(e -> e.getValue().stream())
        .map(Change::sentence)
        .collect(Collectors.joining("; "));
  }

  private static boolean isOf(String standard, Subject subject) {
    return subject.kind() == Subject.Kind.STANDARD && subject.latest().name().equals(standard);
  }

  /** One line for each way that obligations of a standard went. */
  static List<String> ways(Map<Flip.Way, Impact.Count> ways) {
    List<String> lines = new ArrayList<>();
    ways.forEach(
        (way, count) -> {
          String cases = String.join(", ", count.named());
          long more = count.cases() - count.named().size();
          lines.add(
              "%s %s before, %s now: %s%s"
                  .formatted(
                      count.obligations(),
                      way.was().words(),
                      way.is().words(),
                      cases,
                      more > 0 ? " and " + counted(more, "more case") : ""));
          if (way.is() == Outcome.BREACHED || way.was() == Outcome.BREACHED) {
            Flip first = count.told().get(0);
            if (!first.reason().isEmpty()) {
              lines.add("such as %s: %s".formatted(first.caseId(), first.reason()));
            }
          }
        });
    return lines;
  }

  private static String counted(long n, String what) {
    return n + " " + what + (n == 1 ? "" : "s");
  }
}
