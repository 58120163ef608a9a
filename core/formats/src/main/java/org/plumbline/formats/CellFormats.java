package org.plumbline.formats;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;

/**
 * Which cells of a workbook show their number as a date: Excel holds a date as a number, and only
 * the cell's format tells. ECMA-376, 18.8.30: formats 14 to 22 and 45 to 47 are dates and times, as
 * are 27 to 36 and 50 to 58 of the Far East; from 164 on each is written out.
 */
final class CellFormats {
  private final Map<Integer, String> written = new HashMap<>();
  private final List<Integer> styles = new ArrayList<>();
  private final Map<Integer, Boolean> dates = new HashMap<>();
  private boolean inCellStyles;

  void see(XMLStreamReader xml) {
    if (xml.isStartElement()) {
      switch (xml.getLocalName()) {
        case "numFmt" -> {
          String code = xml.getAttributeValue(null, "formatCode");
          written.put(number(xml.getAttributeValue(null, "numFmtId")), code == null ? "" : code);
        }
        case "cellXfs" -> inCellStyles = true;
        case "xf" -> {
          if (inCellStyles) {
            styles.add(number(xml.getAttributeValue(null, "numFmtId")));
          }
        }
        default -> {
          // fonts and colours say nothing of what a cell holds
        }
      }
    } else if (xml.isEndElement() && xml.getLocalName().equals("cellXfs")) {
      inCellStyles = false;
    }
  }

  /** Whether cells of that style hold dates or times. */
  boolean isDate(int style) {
    if (style < 0 || style >= styles.size()) {
      return false;
    }
    return dates.computeIfAbsent(styles.get(style), this::isDateFormat);
  }

  private boolean isDateFormat(int id) {
    String code = written.get(id);
    if (code == null) {
      return (id >= 14 && id <= 22)
          || (id >= 27 && id <= 36)
          || (id >= 45 && id <= 47)
          || (id >= 50 && id <= 58);
    }
    // What stands in quotes, after a backslash, or in brackets such as a colour, is no part of it.
    String bare =
        code.replaceAll("\"[^\"]*\"", "")
            .replaceAll("\\\\.|_.|\\*.", "")
            .replaceAll("\\[[^\\]]*\\]", "");
    return bare.replaceAll("(?i)general", "").matches("(?is).*[dmyhs].*");
  }

  static int number(@org.jspecify.annotations.Nullable String text) {
    try {
      return text == null ? -1 : Integer.parseInt(text);
    } catch (NumberFormatException e) {
      return -1;
    }
  }
}
