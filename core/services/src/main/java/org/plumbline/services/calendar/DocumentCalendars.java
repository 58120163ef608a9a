package org.plumbline.services.calendar;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.plumbline.calendars.CalendarFileException;
import org.plumbline.calendars.Calendars;
import org.plumbline.compiler.CompiledDocument;
import org.plumbline.compiler.diagnostic.Diagnostic;
import org.plumbline.compiler.diagnostic.DiagnosticKind;
import org.plumbline.runtime.calendar.CalendarException;
import org.plumbline.runtime.calendar.WorkingCalendar;

/** The calendars that documents name. */
public final class DocumentCalendars {
  /** Read once for all: they never change. */
  private static final Calendars SHIPPED = new Calendars();

  private DocumentCalendars() {}

  /**
   * The calendar of a document: a shipped one, or a file beside the document.
   *
   * @throws CalendarException if it is not to be had, which {@link #problems} tells
   */
  public static WorkingCalendar of(CompiledDocument document) {
    String name = document.kernel().calendar();
    if (isShipped(document)) {
      return SHIPPED.load(name);
    }
    Path folder = Path.of(document.file()).toAbsolutePath().getParent();
    Calendars calendars = folder == null ? new Calendars() : Calendars.in(folder);
    return calendars.load(name);
  }

  /**
   * The calendars of documents that are only compared: each goes by its own clock, ten in the
   * morning being ten in the morning there, so all are put into one time zone.
   */
  public static Function<CompiledDocument, WorkingCalendar> inZone(ZoneId zone) {
    Map<WorkingCalendar, WorkingCalendar> moved = new ConcurrentHashMap<>();
    return document ->
        moved.computeIfAbsent(
            of(document), own -> WorkingCalendar.of(own.definition().inZone(zone)));
  }

  /** Whether the calendar is one that comes with Plumbline. */
  public static boolean isShipped(CompiledDocument document) {
    return Calendars.shipped().contains(document.kernel().calendar());
  }

  /** Why the calendar cannot be used; nothing if it can, or if the document names none. */
  public static List<Diagnostic> problems(CompiledDocument document) {
    List<Diagnostic> problems = new ArrayList<>();
    for (String problem : told(document)) {
      problems.add(Diagnostic.of(DiagnosticKind.CALENDAR_UNUSABLE, document.calendarAt(), problem));
    }
    return problems;
  }

  private static List<String> told(CompiledDocument document) {
    if (document.kernel().calendar().isEmpty() || isShipped(document)) {
      return List.of();
    }
    try {
      of(document);
      return List.of();
    } catch (CalendarFileException e) {
      return e.problems().stream()
          .map(problem -> "the calendar cannot be used: " + problem)
          .toList();
    } catch (CalendarException e) {
      return List.of(String.valueOf(e.getMessage()));
    }
  }
}
