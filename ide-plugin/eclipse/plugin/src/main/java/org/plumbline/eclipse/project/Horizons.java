package org.plumbline.eclipse.project;

import java.time.LocalDate;
import java.util.Map;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.jspecify.annotations.Nullable;
import org.plumbline.compiler.CompiledDocument;
import org.plumbline.compiler.diagnostic.SourceRange;
import org.plumbline.eclipse.model.Ids;
import org.plumbline.eclipse.model.Model;
import org.plumbline.eclipse.preference.Preferences;
import org.plumbline.runtime.calendar.CalendarDefinition;
import org.plumbline.runtime.calendar.CalendarException;
import org.plumbline.services.calendar.DocumentCalendars;
import org.plumbline.services.workspace.Snapshot;

/**
 * Marks documents whose calendar ends soon: beyond its end no limit can be worked out. No finding
 * of the language, which knows no today; so the command line does not tell it.
 */
final class Horizons {
  private Horizons() {}

  static void mark(IProject project, Snapshot snapshot) throws CoreException {
    project.deleteMarkers(Ids.HORIZON, true, IResource.DEPTH_INFINITE);
    int months = Preferences.horizonMonths();
    if (months == 0) {
      return;
    }
    LocalDate soon = Preferences.asOfDay().plusMonths(months);
    for (CompiledDocument document : snapshot.documents(() -> false)) {
      IFile file = Model.file(document.file()).orElse(null);
      if (file == null || !file.exists() || !file.getProject().equals(project)) {
        continue;
      }
      CalendarDefinition calendar = calendar(document);
      if (calendar != null && calendar.last().isBefore(soon)) {
        mark(file, document.calendarAt(), calendar);
      }
    }
  }

  /** Null if it cannot be used, which is a finding of its own. */
  private static @Nullable CalendarDefinition calendar(CompiledDocument document) {
    try {
      return DocumentCalendars.of(document).definition();
    } catch (CalendarException e) {
      return null;
    }
  }

  private static void mark(IFile file, SourceRange at, CalendarDefinition calendar)
      throws CoreException {
    file.createMarker(
        Ids.HORIZON,
        Map.of(
            IMarker.MESSAGE,
            "the calendar `"
                + calendar.id()
                + "` ends on "
                + calendar.last()
                + ": limits beyond that day cannot be worked out. Use a newer calendar, or change"
                + " when this is told in Window > Preferences > Practice standards",
            IMarker.SEVERITY,
            IMarker.SEVERITY_WARNING,
            IMarker.LINE_NUMBER,
            at.line(),
            IMarker.CHAR_START,
            at.offset(),
            IMarker.CHAR_END,
            at.end()));
  }
}
