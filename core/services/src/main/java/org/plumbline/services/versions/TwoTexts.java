package org.plumbline.services.versions;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.analysis.comparison.Edition;
import org.plumbline.compiler.CompiledDocument;
import org.plumbline.compiler.diagnostic.Diagnostic;
import org.plumbline.compiler.diagnostic.Severity;
import org.plumbline.runtime.calendar.CalendarException;
import org.plumbline.services.calendar.DocumentCalendars;
import org.plumbline.services.workspace.Cancel;
import org.plumbline.services.workspace.Snapshot;
import org.plumbline.services.workspace.Workspace;

/** Two texts compared by what they mean: two files, or a file as it is and as it was. */
public final class TwoTexts {
  private TwoTexts() {}

  /**
   * A text.
   *
   * @param file the name of the file that it stands in, which other files are found from
   */
  public record Version(String file, String text) {}

  /**
   * What came of it.
   *
   * @param problem why they cannot be compared, in words; empty if they can
   * @param compared what changed; empty if they cannot be compared
   */
  public record Outcome(String problem, Optional<ComparedVersions> compared) {}

  /**
   * Compares two versions. A vocabulary or a part is compared by what it means in the first
   * document that it belongs to; all other files are taken as they are now.
   *
   * @param now the other files
   * @throws java.util.concurrent.CancellationException if it is cancelled
   */
  public static Outcome compare(Version before, Version after, Snapshot now, Cancel cancel) {
    try {
      Edition older = edition(before, "older", now, cancel);
      Edition newer = edition(after, "newer", now, cancel);
      cancel.check();
      return new Outcome("", Optional.of(ComparedVersions.of(older, newer)));
    } catch (NotComparable e) {
      return new Outcome(String.valueOf(e.getMessage()), Optional.empty());
    }
  }

  private static final class NotComparable extends Exception {
    private static final long serialVersionUID = 1L;

    NotComparable(String message) {
      super(message);
    }
  }

  private static Edition edition(Version version, String which, Snapshot now, Cancel cancel)
      throws NotComparable {
    Workspace workspace = new Workspace();
    now.documentOf(version.file()).map(now::readFor).orElseGet(Set::of).stream()
        .map(now::text)
        .flatMap(Optional::stream)
        .forEach(other -> workspace.open(other.name(), other.text()));
    workspace.open(version.file(), version.text());
    Snapshot snapshot = workspace.snapshot();
    List<Diagnostic> errors =
        snapshot.diagnostics(cancel).values().stream()
            .flatMap(List::stream)
            .filter(one -> one.severity() == Severity.ERROR)
            .toList();
    if (!errors.isEmpty()) {
      Diagnostic first = errors.get(0);
      throw new NotComparable(
          "The %s version has errors, so only the texts are compared. Line %d: %s %s"
              .formatted(which, first.at().line(), first.code(), first.message()));
    }
    CompiledDocument document =
        snapshot
            .documentOf(version.file())
            .orElseThrow(
                () ->
                    new NotComparable(
                        "The %s version belongs to no document of the workspace, so it has no"
                                .formatted(which)
                            + " meaning to compare."));
    try {
      return new Edition(document, DocumentCalendars.of(document).definition());
    } catch (CalendarException e) {
      throw new NotComparable(
          "The calendar of the %s version cannot be used: %s".formatted(which, e.getMessage()));
    }
  }
}
