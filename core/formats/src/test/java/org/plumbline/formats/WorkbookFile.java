package org.plumbline.formats;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes workbooks part by part, as small as Excel would read them. */
final class WorkbookFile {
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  /** Style 1 shows a date, 2 a date and a time, 3 a number with a word that has a d in it. */
  static final String STYLES =
      """
      <styleSheet xmlns="%s"><numFmts count="2">
      <numFmt numFmtId="164" formatCode="dd\\/mm\\/yyyy\\ hh:mm"/>
      <numFmt numFmtId="165" formatCode="0&quot; days&quot;"/></numFmts>
      <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
      <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs>
      </styleSheet>\
      """
          .formatted(MAIN);

  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final StringBuilder sheets = new StringBuilder();
  private final StringBuilder relations = new StringBuilder();
  private int count;
  private String workbook = "";

  WorkbookFile() {
    part("xl/styles.xml", STYLES);
  }

  WorkbookFile part(String name, String text) {
    parts.put(name, text.getBytes(UTF_8));
    return this;
  }

  WorkbookFile texts(String... texts) {
    StringBuilder shared = new StringBuilder("<sst xmlns=\"" + MAIN + "\">");
    for (String text : texts) {
      shared.append("<si><t>").append(text).append("</t></si>");
    }
    return part("xl/sharedStrings.xml", shared + "</sst>");
  }

  WorkbookFile countingFrom1904() {
    workbook = "<workbookPr date1904=\"1\"/>";
    return this;
  }

  /** A sheet by its rows. */
  WorkbookFile sheet(String name, String... rows) {
    count++;
    sheets.append("<sheet name=\"%s\" sheetId=\"%d\" r:id=\"r%d\"/>".formatted(name, count, count));
    relations.append(
        "<Relationship Id=\"r%d\" Target=\"worksheets/sheet%d.xml\"/>".formatted(count, count));
    return part(
        "xl/worksheets/sheet" + count + ".xml",
        "<worksheet xmlns=\""
            + MAIN
            + "\"><sheetData>"
            + String.join("", rows)
            + "</sheetData></worksheet>");
  }

  /** A row by its cells. */
  static String row(int number, String... cells) {
    return "<row r=\"" + number + "\">" + String.join("", cells) + "</row>";
  }

  static String text(String at, String text) {
    return "<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(at, text);
  }

  static String number(String at, int style, String value) {
    return "<c r=\"%s\" s=\"%d\"><v>%s</v></c>".formatted(at, style, value);
  }

  static String shared(String at, int index) {
    return "<c r=\"%s\" t=\"s\"><v>%d</v></c>".formatted(at, index);
  }

  Path write(Path file) throws IOException {
    part(
        "xl/workbook.xml",
        "<workbook xmlns=\""
            + MAIN
            + "\" xmlns:r=\""
            + RELATIONS
            + "\">"
            + workbook
            + "<sheets>"
            + sheets
            + "</sheets></workbook>");
    part("xl/_rels/workbook.xml.rels", "<Relationships>" + relations + "</Relationships>");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    }
    return file;
  }
}
