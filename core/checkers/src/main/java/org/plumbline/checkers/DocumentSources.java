package org.plumbline.checkers;

import java.util.List;
import java.util.Map;
import org.plumbline.model.kernel.KernelDocument;
import org.plumbline.runtime.calendar.CalendarText;
import org.plumbline.runtime.calendar.WorkingCalendar;

/**
 * All files that make up a document's checker where it is compiled ahead of time: the checker, the
 * class that has the document's words as constants, and the calendar. They need nothing but
 * Plumbline's runtime.
 */
public final class DocumentSources {
  private DocumentSources() {}

  /**
   * Writes them.
   *
   * @param document the document
   * @param calendar its calendar
   * @param packageName the package of the classes, and of the calendar beside them
   * @param sources where each standard's text stands, by the standard's id; may lack any
   * @throws NotCoveredException if a standard asks for what generated checkers cannot do yet
   */
  public static List<SourceFile> of(
      KernelDocument document,
      WorkingCalendar calendar,
      String packageName,
      Map<String, String> sources) {
    CheckerSource checker = CheckerSource.of(document, packageName, sources);
    String folder = packageName.replace('.', '/') + "/";
    String calendarName = calendar.id().replaceAll("[^A-Za-z0-9_-]+", "-") + ".calendar";
    return List.of(
        new SourceFile(folder + checker.className() + ".java", checker.text()),
        new SourceFile(
            folder + VocabularySource.className(document) + ".java",
            VocabularySource.of(document, packageName, checker.className(), calendarName)),
        new SourceFile(folder + calendarName, CalendarText.write(calendar.definition())));
  }
}
