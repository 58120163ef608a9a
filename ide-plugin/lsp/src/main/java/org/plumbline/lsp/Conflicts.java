package org.plumbline.lsp;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.Location;
import org.jspecify.annotations.Nullable;
import org.plumbline.analysis.told.Severity;
import org.plumbline.analysis.told.ToldClause;
import org.plumbline.analysis.told.ToldExample;
import org.plumbline.analysis.told.ToldFinding;
import org.plumbline.compiler.diagnostic.SourceRange;
import org.plumbline.services.conflict.WorkspaceConflicts;
import org.plumbline.services.workspace.Cancel;
import org.plumbline.services.workspace.Snapshot;

/**
 * What the documents of the workspace say against each other, when the editor asks for it: as an
 * answer for editors that have a place for it, and as findings at the clauses for all others.
 */
final class Conflicts {
  /** The command by which an editor asks. */
  static final String COMMAND = "plumbline.conflicts";

  private static final String SOURCE = "plumbline conflicts";

  private final Session session;
  private final Snapshot snapshot;
  private final WorkspaceConflicts found;

  private Conflicts(Session session, Snapshot snapshot, WorkspaceConflicts found) {
    this.session = session;
    this.snapshot = snapshot;
    this.found = found;
  }

  /**
   * The answer.
   *
   * @param matters the findings by what they are about, the gravest first
   * @param problems what stands in the way of a whole answer, a sentence each
   */
  record Answer(List<Matter> matters, List<String> problems) {}

  /** Findings about one act. */
  record Matter(String words, List<Clash> findings) {}

  /**
   * A finding.
   *
   * @param fingerprint by which a project file suppresses it
   * @param shownBy cases that show it, each as a line that can be put into a document
   */
  record Clash(
      String code,
      String severity,
      String sentence,
      String resolve,
      String fingerprint,
      List<Clause> clauses,
      List<String> shownBy) {}

  /** A clause, and where it stands if that is known. */
  record Clause(String words, @Nullable Location location) {}

  /**
   * Looks for them.
   *
   * @param arguments of the command: an object, if any, in which {@code compare} says that the
   *     documents never apply to one child
   * @throws java.util.concurrent.CancellationException if nobody wants to know any more
   */
  static Conflicts among(
      Session session, Snapshot snapshot, List<Object> arguments, Cancel cancel) {
    boolean apart = false;
    for (Object argument : arguments) {
      JsonElement compare = argument instanceof JsonObject o ? o.get("compare") : null;
      apart |= compare != null && compare.isJsonPrimitive() && compare.getAsBoolean();
    }
    WorkspaceConflicts.Asked asked =
        new WorkspaceConflicts.Asked(apart, LocalDate.now(ZoneId.systemDefault()));
    return new Conflicts(
        session,
        snapshot,
        WorkspaceConflicts.among(snapshot, asked, session.conflictMemory(), cancel));
  }

  Answer answer() {
    List<Matter> matters = new ArrayList<>();
    for (WorkspaceConflicts.Group group : found.byMatter(Conflicts::isShown)) {
      matters.add(new Matter(group.words(), group.findings().stream().map(this::clash).toList()));
    }
    return new Answer(matters, found.problems());
  }

  private static boolean isShown(ToldFinding finding) {
    return finding.severity() != Severity.NOTE && finding.suppressed() == null;
  }

  private Clash clash(ToldFinding finding) {
    return new Clash(
        finding.kind().code(),
        finding.severity().word(),
        finding.sentence(),
        finding.resolve(),
        finding.fingerprint(),
        finding.clauses().stream().map(c -> new Clause(words(c), location(c))).toList(),
        finding.shownBy().stream().map(ToldExample::told).toList());
  }

  private static String words(ToldClause clause) {
    return clause.document() + " " + clause.citation() + " “" + clause.title() + "”";
  }

  private @Nullable Location location(ToldClause clause) {
    SourceRange at = found.at(clause);
    return at == null ? null : session.location(snapshot, at);
  }

  /** The findings at each of their clauses, by file. */
  Map<String, List<Diagnostic>> byFile() {
    Map<String, List<Diagnostic>> byFile = new HashMap<>();
    for (ToldFinding finding : found.report().findings()) {
      if (isShown(finding)) {
        for (ToldClause clause : finding.clauses()) {
          SourceRange at = found.at(clause);
          if (at != null) {
            byFile
                .computeIfAbsent(at.file(), file -> new ArrayList<>())
                .add(diagnostic(finding, clause, at));
          }
        }
      }
    }
    return byFile;
  }

  private Diagnostic diagnostic(ToldFinding finding, ToldClause clause, SourceRange at) {
    Diagnostic told = new Diagnostic();
    told.setRange(Places.range(Session.source(snapshot, at.file()), at));
    told.setSeverity(
        switch (finding.severity()) {
          case ERROR -> DiagnosticSeverity.Error;
          case WARNING -> DiagnosticSeverity.Warning;
          case INFORMATION, NOTE -> DiagnosticSeverity.Information;
        });
    told.setCode(finding.kind().code());
    told.setSource(SOURCE);
    told.setMessage(
        finding.sentence()
            + finding.shownBy().stream()
                .map(example -> "\nShown by: " + example.told() + " -> " + finding.said(example))
                .collect(Collectors.joining())
            + (finding.resolve().isEmpty() ? "" : "\n" + finding.resolve()));
    List<DiagnosticRelatedInformation> others = new ArrayList<>();
    for (ToldClause other : finding.clauses()) {
      Location location = location(other);
      if (!other.equals(clause) && location != null) {
        others.add(new DiagnosticRelatedInformation(location, words(other)));
      }
    }
    told.setRelatedInformation(others);
    return told;
  }
}
