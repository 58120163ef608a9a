package org.plumbline.calendars;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.plumbline.runtime.calendar.CalendarException;

/** A calendar file cannot be used. All that is wrong with it is told at once. */
public final class CalendarFileException extends CalendarException {
  private static final long serialVersionUID = 1L;

  private final transient List<CalendarProblem> problems;

  CalendarFileException(List<CalendarProblem> problems) {
    super(
        inOrder(problems).stream()
            .map(CalendarProblem::toString)
            .collect(Collectors.joining("\n")));
    this.problems = inOrder(problems);
  }

  CalendarFileException(String file, Position position, String message) {
    this(List.of(new CalendarProblem(file, position.line(), position.column(), message)));
  }

  /**
   * What is wrong, in the order of the file.
   *
   * @return the problems, at least one
   */
  public List<CalendarProblem> problems() {
    return problems;
  }

  private static List<CalendarProblem> inOrder(List<CalendarProblem> problems) {
    return problems.stream()
        .sorted(
            Comparator.comparingInt(CalendarProblem::line)
                .thenComparingInt(CalendarProblem::column))
        .toList();
  }
}
