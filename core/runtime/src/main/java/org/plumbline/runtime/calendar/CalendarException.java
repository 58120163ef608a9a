package org.plumbline.runtime.calendar;

/**
 * A calendar, or a question put to one, cannot be used. The message is for the reader of a report:
 * it says what is wrong and what to do, and needs no stack trace beside it.
 */
public class CalendarException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates the exception.
   *
   * @param message what is wrong and what to do, in plain English
   */
  public CalendarException(String message) {
    super(message);
  }
}
