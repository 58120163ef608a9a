package org.plumbline.eclipse.conflict;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.plumbline.analysis.told.ToldFinding;
import org.plumbline.compiler.diagnostic.SourceRange;
import org.plumbline.eclipse.model.Model;
import org.plumbline.services.project.ProjectFile;
import org.plumbline.services.project.ProjectFileException;
import org.plumbline.services.project.Suppressing;

/** Writes suppressions where the command line reads them: into the project file. */
final class Suppressions {
  private Suppressions() {}

  /**
   * Writes one, into the project file nearest to a clause or a new one in the clause's project. Not
   * on the user interface's thread.
   *
   * @throws ProjectFileException if the file cannot be added to
   * @throws CoreException if it cannot be written
   */
  static void write(SourceRange clause, ToldFinding finding, String reason, LocalDate until)
      throws CoreException, IOException {
    IFile file = file(clause).orElseThrow(() -> new IOException("the clause has gone"));
    String text = file.exists() ? new String(file.getContents(true).readAllBytes(), UTF_8) : "";
    String changed =
        new Suppressing(
                Path.of(file.getProjectRelativePath().toString()),
                finding.fingerprint(),
                reason,
                until)
            .in(text);
    ByteArrayInputStream bytes = new ByteArrayInputStream(changed.getBytes(UTF_8));
    if (file.exists()) {
      file.setContents(bytes, IFile.KEEP_HISTORY, new NullProgressMonitor());
    } else {
      file.create(bytes, true, new NullProgressMonitor());
    }
  }

  private static Optional<IFile> file(SourceRange clause) {
    Path nearest = ProjectFile.nearest(Path.of(clause.file()));
    Optional<IFile> known =
        nearest == null
            ? Optional.empty()
            : Model.file(nearest.toAbsolutePath().normalize().toString());
    return known.or(
        () -> Model.file(clause.file()).map(one -> one.getProject().getFile(ProjectFile.NAME)));
  }
}
