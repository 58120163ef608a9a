package org.plumbline.calendars;

/**
 * Something wrong in a calendar file.
 *
 * @param file the file, as it was asked for
 * @param line its line, from 1; 0 if the problem is the whole file
 * @param column its column, from 1; 0 if the problem is the whole file
 * @param message what is wrong and what to do
 */
public record CalendarProblem(String file, int line, int column, String message) {
  @Override
  public String toString() {
    return line == 0 ? file + ": " + message : file + ":" + line + ":" + column + ": " + message;
  }
}
