package org.plumbline.compiler.validate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.compiler.diagnostic.DiagnosticKind;
import org.plumbline.compiler.diagnostic.Findings;
import org.plumbline.compiler.diagnostic.Fix;
import org.plumbline.compiler.diagnostic.SourceRange;
import org.plumbline.model.document.HeaderFact;
import org.plumbline.model.document.Note;
import org.plumbline.model.document.Reading;
import org.plumbline.model.document.StandardsFile;

/** A document's particulars: those it needs are there, none twice. */
final class HeaderChecks {
  private final StandardsFile source;
  private final Findings findings;

  private HeaderChecks(StandardsFile source, Findings findings) {
    this.source = source;
    this.findings = findings;
  }

  static void check(Subject subject) {
    HeaderChecks checks =
        new HeaderChecks(
            subject.source(),
            subject.findings().inside(subject.source()).inside(subject.source().header()));
    checks.needed(
        HeaderFact.Id.class,
        DiagnosticKind.MISSING_ID,
        "id",
        "id short-name",
        "by which reports cite it");
    checks.needed(
        HeaderFact.Version.class,
        DiagnosticKind.MISSING_VERSION,
        "version",
        "version \"1\"",
        "so that a verdict can say what it was judged by");
    checks.needed(
        HeaderFact.CalendarChoice.class,
        DiagnosticKind.MISSING_CALENDAR,
        "calendar",
        "calendar england",
        "by which its days are counted");
    checks.once();
    checks.inForce();
    if (subject.standards().isEmpty() && !checks.findings.isDamaged(subject.source())) {
      checks.findings.add(
          DiagnosticKind.NO_STANDARDS,
          subject.source().header(),
          "this document has no standards. If it only declares words, begin it with `vocabulary`"
              + " instead of `document`");
    }
  }

  private void needed(
      Class<? extends HeaderFact> fact, DiagnosticKind kind, String word, String line, String why) {
    if (source.header().facts().stream().noneMatch(fact::isInstance)
        && !findings.isDamaged(source.header())) {
      findings.add(
          kind,
          source.header(),
          "a document needs a line `" + word + "`, " + why,
          insertion(word, line));
    }
  }

  private @Nullable Fix insertion(String word, String line) {
    List<HeaderFact> facts = source.header().facts();
    SourceRange last =
        findings.own(facts.isEmpty() ? source.header() : facts.get(facts.size() - 1));
    return last == null
        ? null
        : Fix.replace(
            "add a line `" + word + "`",
            new SourceRange(last.file(), last.end(), 0, last.line(), last.column()),
            "\n  " + line);
  }

  private void once() {
    Map<Class<?>, HeaderFact> first = new HashMap<>();
    for (HeaderFact fact : source.header().facts()) {
      if (fact instanceof Note || fact instanceof Reading) {
        continue;
      }
      HeaderFact old = first.putIfAbsent(fact.getClass(), fact);
      if (old != null && !(fact instanceof HeaderFact.Supersedes)) {
        findings.add(
            DiagnosticKind.DUPLICATE_FACT,
            fact,
            "the header says this already; the first line holds. Remove one of the two",
            old,
            "the first line of this sort",
            findings.fixes().remove("remove this line", fact));
      }
    }
  }

  private void inForce() {
    for (HeaderFact fact : new ArrayList<>(source.header().facts())) {
      if (fact instanceof HeaderFact.InForce inForce
          && inForce.to() != null
          && inForce.to().isBefore(inForce.from())) {
        findings.add(
            DiagnosticKind.IN_FORCE_ENDS_FIRST,
            fact,
            "the document is in force until "
                + inForce.to()
                + ", before it begins on "
                + inForce.from());
      }
    }
  }
}
