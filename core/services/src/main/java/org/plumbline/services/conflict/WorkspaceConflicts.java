package org.plumbline.services.conflict;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.plumbline.analysis.relation.PlacedRule;
import org.plumbline.analysis.told.Severities;
import org.plumbline.analysis.told.Suppression;
import org.plumbline.analysis.told.Teller;
import org.plumbline.analysis.told.ToldClause;
import org.plumbline.analysis.told.ToldExample;
import org.plumbline.analysis.told.ToldFinding;
import org.plumbline.analysis.told.ToldMatter;
import org.plumbline.analysis.told.ToldReport;
import org.plumbline.analysis.witness.Witness;
import org.plumbline.compiler.CompiledDocument;
import org.plumbline.compiler.diagnostic.Fix;
import org.plumbline.compiler.diagnostic.SourceRange;
import org.plumbline.compiler.syntax.ParsedFile;
import org.plumbline.model.document.Element;
import org.plumbline.model.document.Standard;
import org.plumbline.runtime.calendar.CalendarException;
import org.plumbline.runtime.calendar.WorkingCalendar;
import org.plumbline.services.calendar.DocumentCalendars;
import org.plumbline.services.drawing.CaseDrawing;
import org.plumbline.services.project.ProjectFile;
import org.plumbline.services.project.ProjectFileException;
import org.plumbline.services.workspace.Cancel;
import org.plumbline.services.workspace.Snapshot;

/**
 * The findings between the documents of a workspace, and inside each, as the command line tells
 * them. What would be otherwise with another reading is not asked: that is worked out from files,
 * and here texts are open that are not saved.
 */
public final class WorkspaceConflicts {
  private final ToldReport report;
  private final List<CompiledDocument> documents;
  private final List<String> problems;

  /**
   * What is asked.
   *
   * @param apart whether the documents never apply to one child, so that they are only compared
   * @param on the day on which suppressions are judged
   * @param severities of the kinds of which no project file says how severe they are
   */
  public record Asked(boolean apart, LocalDate on, Severities severities) {
    /** With the usual severities. */
    public Asked(boolean apart, LocalDate on) {
      this(apart, on, Severities.USUAL);
    }
  }

  /**
   * Findings about one matter.
   *
   * @param words what is asked for, and once what has happened
   */
  public record Group(String words, List<ToldFinding> findings) {
    /** Copies the list. */
    public Group {
      findings = List.copyOf(findings);
    }
  }

  private WorkspaceConflicts(
      ToldReport report, List<CompiledDocument> documents, List<String> problems) {
    this.report = report;
    this.documents = documents;
    this.problems = List.copyOf(problems);
  }

  /**
   * Looks for them, and takes out those that a project file suppresses.
   *
   * @throws java.util.concurrent.CancellationException if it is cancelled
   */
  public static WorkspaceConflicts among(Snapshot snapshot, Asked asked, Cancel cancel) {
    return among(snapshot, asked, new ConflictMemory(), cancel);
  }

  /**
   * The same for somebody who asks again and again.
   *
   * @param memory of what was found before
   * @throws java.util.concurrent.CancellationException if it is cancelled
   */
  public static WorkspaceConflicts among(
      Snapshot snapshot, Asked asked, ConflictMemory memory, Cancel cancel) {
    List<CompiledDocument> documents = new ArrayList<>();
    List<PlacedRule> rules = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    Function<CompiledDocument, WorkingCalendar> calendars = DocumentCalendars::of;
    for (CompiledDocument document : snapshot.documents(cancel)) {
      cancel.check();
      if (snapshot.hasErrors(document)) {
        problems.add(fileName(document.file()) + " has errors, and is left out until it has none");
        continue;
      }
      try {
        WorkingCalendar calendar = calendars.apply(document);
        if (asked.apart() && documents.isEmpty()) {
          calendars = DocumentCalendars.inZone(calendar.zone());
        }
        rules.addAll(PlacedRule.allOf(document.kernel(), calendar));
        documents.add(document);
      } catch (CalendarException e) {
        problems.add(fileName(document.file()) + " is left out: its calendar cannot be used");
      }
    }
    List<ProjectFile> projects = projects(documents, problems);
    Severities severities =
        projects.size() == 1
            ? projects.get(0).severities().over(asked.severities())
            : asked.severities();
    List<Suppression> suppressions =
        projects.stream().flatMap(project -> project.suppressions().stream()).toList();
    ToldReport report =
        Teller.tell(memory.among(rules, cancel), rules, documents, severities, asked.apart())
            .suppressing(suppressions, asked.on());
    problems.addAll(report.stale());
    return new WorkspaceConflicts(report, documents, problems);
  }

  private static List<ProjectFile> projects(
      List<CompiledDocument> documents, List<String> problems) {
    Set<Path> files = new LinkedHashSet<>();
    for (CompiledDocument document : documents) {
      Path file = ProjectFile.nearest(Path.of(document.file()));
      if (file != null) {
        files.add(file);
      }
    }
    List<ProjectFile> projects = new ArrayList<>();
    for (Path file : files) {
      try {
        projects.add(ProjectFile.read(file));
      } catch (ProjectFileException e) {
        problems.add(String.valueOf(e.getMessage()));
      }
    }
    return projects;
  }

  private static String fileName(String path) {
    return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  }

  /** Everything found. */
  public ToldReport report() {
    return report;
  }

  /** What stands in the way of a whole answer, a sentence each. */
  public List<String> problems() {
    return problems;
  }

  /** The wanted findings by what they are about, the matter of the gravest first. */
  public List<Group> byMatter(Predicate<ToldFinding> wanted) {
    Map<String, List<ToldFinding>> groups = new LinkedHashMap<>();
    report.findings().stream()
        .filter(wanted)
        .sorted((one, other) -> one.severity().compareTo(other.severity()))
        .forEach(
            one ->
                groups
                    .computeIfAbsent(
                        new ToldMatter(one.triggers(), one.act(), List.of(), List.of()).words(),
                        words -> new ArrayList<>())
                    .add(one));
    return groups.entrySet().stream().map(e -> new Group(e.getKey(), e.getValue())).toList();
  }

  /** Where the standard of a clause stands; null if nobody knows. */
  public @Nullable SourceRange at(ToldClause clause) {
    return document(clause).map(d -> d.positions().get(clause.standard())).orElse(null);
  }

  /** What drawings of a finding's cases show. */
  public CaseDrawing drawing(ToldFinding finding) {
    CompiledDocument document = document(finding.clauses().get(0)).orElseThrow();
    return new CaseDrawing(finding, DocumentCalendars.of(document));
  }

  private Optional<CompiledDocument> document(ToldClause clause) {
    return documents.stream()
        .filter(d -> d.kernel().id().equals(clause.document()))
        .filter(d -> d.kernel().version().equals(clause.version()))
        .findFirst();
  }

  /**
   * Puts a case into the standard of one of the clauses, as an example.
   *
   * @param now the texts into which it is put
   * @param number of the case among those of the finding, from 1
   * @param clause of the finding, from 0
   * @return empty if the case cannot be told there, or the standard has gone
   */
  public Optional<Fix> example(Snapshot now, ToldFinding finding, int number, int clause) {
    ToldExample example = finding.shownBy().get(number - 1);
    if (clause >= example.witness().said().size()) {
      return Optional.empty();
    }
    Witness.Said said = example.witness().said().get(clause);
    String standard = said.rule().rule().id().standard();
    SourceRange at = at(finding.clauses().get(clause));
    String title = WitnessExample.title(finding, example, number);
    Optional<String> block = WitnessExample.block(said, example, title);
    if (at == null || block.isEmpty()) {
      return Optional.empty();
    }
    return now.parsed(at.file())
        .flatMap(parsed -> end(parsed, standard))
        .map(
            end ->
                Fix.replace(
                    "put the case into standard " + standard + " as an example",
                    end,
                    "\n" + block.get().stripTrailing()));
  }

  /** Where a standard ends. */
  private static Optional<SourceRange> end(ParsedFile parsed, String standard) {
    for (Element element : parsed.file().elements()) {
      SourceRange at = parsed.positions().of(element);
      if (element instanceof Standard one && one.id().equals(standard) && at != null) {
        return Optional.of(parsed.source().range(at.end(), at.end()));
      }
    }
    return Optional.empty();
  }
}
