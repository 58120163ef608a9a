package org.plumbline.formats;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads the XML of one sheet: rows of cells, each with its reference, its kind and its value. */
final class SheetRows {
  /** Excel has no more. */
  private static final int MOST_COLUMNS = 16_384;

  private static final int LONGEST_TEXT = 1 << 20;
  private static final BigDecimal LAST_DAY = new BigDecimal("2958466");
  private static final BigDecimal SECONDS = new BigDecimal(86_400);

  private final List<String> texts;
  private final CellFormats formats;
  private final boolean since1904;
  private final Workbook.Rows rows;
  private final Map<Integer, String> cells = new TreeMap<>();
  private final StringBuilder value = new StringBuilder();
  private int row;
  private int column;
  private int style;
  private String kind = "";
  private boolean reading;

  SheetRows(List<String> texts, CellFormats formats, boolean since1904, Workbook.Rows rows) {
    this.texts = texts;
    this.formats = formats;
    this.since1904 = since1904;
    this.rows = rows;
  }

  void see(XMLStreamReader xml) throws CaseDataException {
    if (xml.isStartElement()) {
      begun(xml);
    } else if (xml.isCharacters() && reading) {
      if (value.length() + xml.getTextLength() < LONGEST_TEXT) {
        value.append(xml.getText());
      }
    } else if (xml.isEndElement()) {
      ended(xml.getLocalName());
    }
  }

  private void begun(XMLStreamReader xml) {
    switch (xml.getLocalName()) {
      case "row" -> {
        int said = CellFormats.number(xml.getAttributeValue(null, "r"));
        row = said < 1 ? row + 1 : said;
        column = -1;
        cells.clear();
      }
      case "c" -> {
        int said = column(xml.getAttributeValue(null, "r"));
        column = said < 0 ? column + 1 : said;
        style = CellFormats.number(xml.getAttributeValue(null, "s"));
        String type = xml.getAttributeValue(null, "t");
        kind = type == null ? "n" : type;
        value.setLength(0);
      }
      case "v", "t" -> reading = true;
      default -> {
        // formulas, hyperlinks, widths: their result or nothing counts
      }
    }
  }

  private void ended(String name) throws CaseDataException {
    switch (name) {
      case "v", "t" -> reading = false;
      case "c" -> {
        String text = text(value.toString()).strip();
        if (!text.isEmpty() && column < MOST_COLUMNS) {
          cells.put(column, text);
        }
      }
      case "row" -> rows.row(row, new TreeMap<>(cells));
      default -> {
        // see begun
      }
    }
  }

  /** The column of a reference such as AB12, from 0; -1 if there is none. */
  private static int column(@Nullable String reference) {
    int found = 0;
    for (int i = 0; reference != null && i < reference.length() && i < 4; i++) {
      char c = reference.charAt(i);
      if (c < 'A' || c > 'Z') {
        break;
      }
      found = found * 26 + c - 'A' + 1;
    }
    return found - 1;
  }

  private String text(String raw) {
    return switch (kind) {
      case "s" -> {
        int index = CellFormats.number(raw.strip());
        yield index >= 0 && index < texts.size() ? texts.get(index) : "";
      }
      case "b" -> raw.strip().equals("1") ? "true" : raw.isBlank() ? "" : "false";
      case "n" -> number(raw.strip());
      default -> raw;
    };
  }

  private String number(String raw) {
    if (raw.isEmpty() || raw.length() > 40) {
      return raw;
    }
    try {
      BigDecimal number = new BigDecimal(raw);
      if (Math.abs((long) number.precision() - number.scale()) > 30 || number.scale() > 400) {
        return raw;
      }
      boolean isDay = number.signum() >= 0 && number.compareTo(LAST_DAY) < 0;
      if (isDay && formats.isDate(style)) {
        return moment(number);
      }
      return number.round(new MathContext(15)).stripTrailingZeros().toPlainString();
    } catch (NumberFormatException e) {
      return raw;
    }
  }

  /**
   * Days since the last of 1899, of which Excel takes 1900 for a leap year, or since the first of
   * 1904. Without a fraction it is a date alone.
   */
  private String moment(BigDecimal serial) {
    int days = serial.intValue();
    int seconds =
        serial
            .subtract(new BigDecimal(days))
            .multiply(SECONDS)
            .setScale(0, RoundingMode.HALF_UP)
            .intValueExact();
    if (days == 0 && !since1904) {
      return LocalTime.ofSecondOfDay(Math.min(seconds, 86_399)).toString();
    }
    LocalDate first =
        since1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, days < 60 ? 31 : 30);
    LocalDate date = first.plusDays(days);
    return seconds == 0
        ? date.toString()
        : LocalDateTime.of(date, LocalTime.MIDNIGHT)
            .plusSeconds(seconds)
            .format(DateTimeFormatter.ISO_LOCAL_DATE_TIME);
  }
}
