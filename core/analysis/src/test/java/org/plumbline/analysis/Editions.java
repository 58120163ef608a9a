package org.plumbline.analysis;

import java.util.Map;
import org.plumbline.analysis.comparison.Edition;
import org.plumbline.calendars.Calendars;
import org.plumbline.compiler.Compilation;
import org.plumbline.compiler.StandardsCompiler;
import org.plumbline.runtime.calendar.CalendarDefinition;

/** Versions of a document, from their texts. */
public final class Editions {
  private static final CalendarDefinition ENGLAND = new Calendars().load("england").definition();

  private Editions() {}

  /** A document that counts by the calendar of England. */
  public static Edition of(String text) {
    Compilation compilation = StandardsCompiler.compile(Map.of("document.standards", text));
    if (compilation.hasErrors()) {
      throw new IllegalArgumentException(compilation.diagnostics().toString());
    }
    return new Edition(compilation.documents().get(0), ENGLAND);
  }
}
