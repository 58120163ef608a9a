package org.plumbline.formats;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * An Excel workbook, ECMA-376 (.xlsx): packed XML. Its sheets are read as streams; what unpacks to
 * more than a workbook can hold is refused.
 */
final class Workbook implements AutoCloseable {
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final int MOST_PARTS = 10_000;
  private static final long MOST_TEXT = 100_000_000;

  private final Path file;
  private final ZipFile zip;
  private final Map<String, String> sheets = new LinkedHashMap<>();
  private final List<String> texts = new ArrayList<>();
  private final CellFormats formats = new CellFormats();
  private boolean since1904;

  private Workbook(Path file, ZipFile zip) {
    this.file = file;
    this.zip = zip;
  }

  /** Who is told of a sheet's rows. */
  interface Rows {
    /**
     * There is this row.
     *
     * @param number from 1
     * @param cells what it holds, by column from 0; a blank cell is absent
     */
    void row(int number, Map<Integer, String> cells) throws CaseDataException;
  }

  /**
   * Opens it and reads everything but the sheets.
   *
   * @throws CaseDataException if it is no workbook
   */
  static Workbook open(Path file) throws CaseDataException, IOException {
    ZipFile zip;
    try {
      zip = new ZipFile(file.toFile());
    } catch (ZipException e) {
      throw new CaseDataException(
          file
              + ": this is no Excel workbook (.xlsx), or it is damaged or protected by a password."
              + " Open it in Excel and save it as “Excel Workbook” without a password");
    }
    Workbook workbook = new Workbook(file, zip);
    try {
      workbook.readParts();
      return workbook;
    } catch (CaseDataException | RuntimeException e) {
      workbook.close();
      throw e;
    }
  }

  /** The names of the sheets, in their order. */
  List<String> sheets() {
    return List.copyOf(sheets.keySet());
  }

  private void readParts() throws CaseDataException {
    if (zip.size() > MOST_PARTS) {
      throw new CaseDataException(file + ": the file has more parts than a workbook can");
    }
    Map<String, String> targets = new HashMap<>();
    part("xl/_rels/workbook.xml.rels", xml -> relation(xml, targets));
    part("xl/workbook.xml", xml -> sheet(xml, targets));
    if (sheets.isEmpty()) {
      throw new CaseDataException(
          file + ": this is no Excel workbook (.xlsx): it has no sheets. Save it anew in Excel");
    }
    part("xl/styles.xml", formats::see);
    if (zip.getEntry("xl/sharedStrings.xml") != null) {
      SharedTexts shared = new SharedTexts();
      part("xl/sharedStrings.xml", shared::see);
    }
  }

  private static void relation(XMLStreamReader xml, Map<String, String> targets) {
    if (xml.isStartElement() && xml.getLocalName().equals("Relationship")) {
      String target = xml.getAttributeValue(null, "Target");
      String id = xml.getAttributeValue(null, "Id");
      if (target != null && id != null) {
        targets.put(id, target.startsWith("/") ? target.substring(1) : "xl/" + target);
      }
    }
  }

  private void sheet(XMLStreamReader xml, Map<String, String> targets) {
    if (!xml.isStartElement()) {
      return;
    }
    if (xml.getLocalName().equals("sheet")) {
      String name = xml.getAttributeValue(null, "name");
      String target = targets.get(xml.getAttributeValue(RELATIONS, "id"));
      if (name != null && target != null) {
        sheets.put(name, target);
      }
    } else if (xml.getLocalName().equals("workbookPr")) {
      String said = xml.getAttributeValue(null, "date1904");
      since1904 = "1".equals(said) || "true".equals(said);
    }
  }

  /** The texts that cells refer to by number. */
  private final class SharedTexts {
    private final StringBuilder text = new StringBuilder();
    private boolean within;
    private boolean phonetic;
    private long length;

    void see(XMLStreamReader xml) throws CaseDataException {
      if (xml.isStartElement()) {
        String name = xml.getLocalName();
        within = name.equals("t") && !phonetic;
        phonetic |= name.equals("rPh");
        if (name.equals("si")) {
          text.setLength(0);
        }
      } else if (xml.isCharacters() && within) {
        text.append(xml.getText());
      } else if (xml.isEndElement()) {
        within = false;
        phonetic &= !xml.getLocalName().equals("rPh");
        if (xml.getLocalName().equals("si")) {
          length += text.length() + 40;
          if (length > MOST_TEXT) {
            throw new CaseDataException(
                file
                    + ": the workbook holds more text than fits in memory. Save the sheet as CSV"
                    + " UTF-8, which is read as a stream");
          }
          texts.add(text.toString());
        }
      }
    }
  }

  /** Reads a sheet row by row. */
  void read(String sheet, Rows rows) throws CaseDataException {
    SheetRows reader = new SheetRows(texts, formats, since1904, rows);
    part(String.valueOf(sheets.get(sheet)), reader::see);
  }

  /** Told of each piece of a part. */
  private interface Pieces {
    void see(XMLStreamReader xml) throws XMLStreamException, CaseDataException;
  }

  private void part(String name, Pieces pieces) throws CaseDataException {
    @Nullable ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      if (name.endsWith("styles.xml")) {
        return; // without styles no cell is a date
      }
      throw new CaseDataException(
          file
              + ": this is no Excel workbook (.xlsx): it lacks "
              + Shown.briefly(name)
              + ". Save it anew in Excel");
    }
    try (InputStream in = new MarkupLimit(StrictText.unpacked(zip, entry))) {
      XMLStreamReader xml = XmlCases.factory().createXMLStreamReader(in);
      while (xml.hasNext()) {
        if (XmlCases.next(xml) == XMLStreamConstants.DTD) {
          throw new CaseDataException(
              file + ": " + name + " has a document type declaration, which no workbook has");
        }
        pieces.see(xml);
      }
    } catch (XMLStreamException e) {
      if (e.getNestedException() instanceof StrictText.BombException bomb) {
        throw StrictText.unreadable(file, bomb);
      }
      throw new CaseDataException(
          file
              + ": the workbook is damaged: "
              + Shown.briefly(name)
              + " is not well-formed. Open it in Excel and save it anew");
    } catch (IOException e) {
      throw StrictText.unreadable(file, e);
    }
  }

  /** A column's letters: 0 is A, 26 is AA. */
  static String letters(int column) {
    StringBuilder letters = new StringBuilder();
    for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
      letters.insert(0, (char) ('A' + rest % 26));
    }
    return letters.toString();
  }

  @Override
  public void close() throws CaseDataException {
    try {
      zip.close();
    } catch (IOException e) {
      throw StrictText.unreadable(file, e);
    }
  }
}
