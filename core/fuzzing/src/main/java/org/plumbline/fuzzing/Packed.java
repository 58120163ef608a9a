package org.plumbline.fuzzing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks of which some parts are as the input has them. */
final class Packed {
  /** Stands between the parts in an input. */
  private static final String BETWEEN = "\n---\n";

  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private record Part(String name, String usual) {}

  private static final List<Part> PARTS =
      List.of(
          new Part("xl/worksheets/sheet1.xml", "<worksheet><sheetData/></worksheet>"),
          new Part("xl/sharedStrings.xml", "<sst><si><t>case</t></si></sst>"),
          new Part(
              "xl/styles.xml", "<styleSheet><cellXfs><xf numFmtId=\"14\"/></cellXfs></styleSheet>"),
          new Part(
              "xl/workbook.xml",
              "<workbook xmlns:r=\""
                  + RELATIONS
                  + "\"><sheets><sheet name=\"Cases\" sheetId=\"1\""
                  + " r:id=\"r1\"/></sheets></workbook>"),
          new Part(
              "xl/_rels/workbook.xml.rels",
              "<Relationships><Relationship Id=\"r1\" Type=\""
                  + RELATIONS
                  + "/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"r2\" Type=\""
                  + RELATIONS
                  + "/sharedStrings\" Target=\"sharedStrings.xml\"/><Relationship Id=\"r3\" Type=\""
                  + RELATIONS
                  + "/styles\" Target=\"styles.xml\"/></Relationships>"));

  private Packed() {}

  /** The first part of the input is the sheet, the next the texts, and so on. */
  static byte[] workbook(byte[] input) throws IOException {
    String[] given = new String(input, ISO_8859_1).split(BETWEEN, PARTS.size());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < PARTS.size(); i++) {
        Part part = PARTS.get(i);
        zip.putNextEntry(new ZipEntry(part.name));
        zip.write(i < given.length ? given[i].getBytes(ISO_8859_1) : part.usual.getBytes(UTF_8));
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
