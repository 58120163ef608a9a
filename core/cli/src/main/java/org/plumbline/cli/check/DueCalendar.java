package org.plumbline.cli.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import org.plumbline.cli.console.Engine;
import org.plumbline.cli.console.Visible;
import org.plumbline.runtime.history.Moment;

/**
 * What is still to be done as a calendar file, RFC 5545 (iCalendar), which Outlook and others open:
 * an entry for each, on the day on which it falls due, or at the time where the limit has one. What
 * is overdue stands on the day on which it was due. The same duty has the same identifier in every
 * file, so that a newer file takes the place of an older. What has no limit has no entry.
 */
final class DueCalendar {
  private static final int LONGEST_LINE = 75;
  private static final DateTimeFormatter UTC =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  private final PrintStream out;

  private DueCalendar(PrintStream out) {
    this.out = out;
  }

  static void write(List<CheckedDocument> checked, List<Due> all, PrintStream out) {
    new DueCalendar(out).calendar(checked, all);
  }

  private void calendar(List<CheckedDocument> checked, List<Due> all) {
    line("BEGIN:VCALENDAR");
    line("VERSION:2.0");
    line("PRODID:-//Plumbline//Plumbline " + escaped(Engine.version()) + "//EN");
    line("METHOD:PUBLISH");
    for (Due due : all) {
      if (due.at() != null) {
        entry(due, checked.get(0).asOf());
      }
    }
    line("END:VCALENDAR");
  }

  private void entry(Due due, long asOf) {
    String standard = due.verdict().rule().standard();
    line("BEGIN:VEVENT");
    line("UID:" + identifier(due) + "@plumbline.org");
    line("DTSTAMP:" + UTC.format(Instant.ofEpochSecond(asOf)));
    when(due);
    line(
        "SUMMARY:"
            + escaped(
                (due.isOverdue() ? "OVERDUE: " : "")
                    + DueText.name(due)
                    + ": "
                    + standard
                    + " "
                    + due.title()));
    line("DESCRIPTION:" + escaped(due.verdict().reason()));
    line("CATEGORIES:" + escaped(due.checked().document().kernel().title()));
    line("TRANSP:TRANSPARENT");
    line("END:VEVENT");
  }

  /** A limit in days ends with its day, and so takes the whole of it. */
  private void when(Due due) {
    String by = due.by();
    if (by.length() == "2026-03-02".length()) {
      LocalDate day = LocalDate.parse(by);
      line("DTSTART;VALUE=DATE:" + day.format(DateTimeFormatter.BASIC_ISO_DATE));
      line("DTEND;VALUE=DATE:" + day.plusDays(1).format(DateTimeFormatter.BASIC_ISO_DATE));
    } else {
      Long at = due.at();
      line("DTSTART:" + UTC.format(Instant.ofEpochSecond(at == null ? 0 : at)));
    }
  }

  /** The same for the same duty, whenever it is looked at. */
  private static String identifier(Due due) {
    Moment arose = due.verdict().triggeredAt();
    String duty =
        String.join(
            "\n",
            due.verdict().rule().document(),
            due.verdict().rule().standard(),
            String.valueOf(due.verdict().rule().clause()),
            String.join(";", due.verdict().cases()),
            CsvReport.subject(due.verdict()),
            arose == null ? "" : arose.earliest() + "/" + arose.latest());
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(duty.getBytes(UTF_8));
      return HexFormat.of().formatHex(digest, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static String escaped(String text) {
    return Visible.text(text)
        .replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replace("\n", "\\n");
  }

  /** Lines end with CR and LF, and go on after a blank where they are longer than 75 octets. */
  private void line(String content) {
    StringBuilder line = new StringBuilder();
    int octets = 0;
    for (int i = 0; i < content.length(); ) {
      int point = content.codePointAt(i);
      String character = Character.toString(point);
      int size = character.getBytes(UTF_8).length;
      if (octets + size > LONGEST_LINE) {
        line.append("\r\n ");
        octets = 1;
      }
      line.append(character);
      octets += size;
      i += character.length();
    }
    out.print(line.append("\r\n"));
  }
}
