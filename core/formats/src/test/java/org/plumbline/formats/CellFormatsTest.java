package org.plumbline.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of a workbook's styles show a date, by ECMA-376, 18.8.30. */
class CellFormatsTest {
  @Test
  void ofTheFormatsThatAreNotWrittenOutTheseShowDatesOrTimes() throws Exception {
    CellFormats formats = formats("", IntStream.rangeClosed(0, 60).toArray());

    assertThat(IntStream.rangeClosed(0, 60).filter(formats::isDate).boxed().toList())
        .isEqualTo(
            Stream.of(
                    IntStream.rangeClosed(14, 22),
                    IntStream.rangeClosed(27, 36),
                    IntStream.rangeClosed(45, 47),
                    IntStream.rangeClosed(50, 58))
                .flatMap(IntStream::boxed)
                .toList());
  }

  @ParameterizedTest
  @CsvSource({
    "dd/mm/yyyy, true",
    "h:mm AM/PM, true",
    "[h]:mm, true",
    "0.00, false",
    "General, false",
    "'0\" days\"', false",
    "'[Red]0', false",
    "'\\d0', false",
    "'_d0', false",
    "'*d0', false",
    "'#,##0', false",
  })
  void oneThatIsWrittenOutShowsADateWhereALetterOfDatesIsBare(String code, boolean date)
      throws Exception {
    CellFormats formats =
        formats(
            "<numFmt numFmtId=\"164\" formatCode=\"" + code.replace("\"", "&quot;") + "\"/>", 164);

    assertThat(formats.isDate(0)).isEqualTo(date);
  }

  @Test
  void aStyleThatThereIsNotShowsNone() throws Exception {
    CellFormats formats = formats("", 14);

    assertThat(List.of(formats.isDate(-1), formats.isDate(0), formats.isDate(1)))
        .containsExactly(false, true, false);
  }

  @Test
  void aNumberThatIsNoneIsLessThanAny() {
    assertThat(CellFormats.number("164")).isEqualTo(164);
    assertThat(CellFormats.number(null)).isEqualTo(-1);
    assertThat(CellFormats.number("many")).isEqualTo(-1);
  }

  private static CellFormats formats(String written, int... styles) throws XMLStreamException {
    String cells =
        Arrays.stream(styles)
            .mapToObj(id -> "<xf numFmtId=\"" + id + "\"/>")
            .collect(Collectors.joining());
    XMLStreamReader xml =
        XMLInputFactory.newDefaultFactory()
            .createXMLStreamReader(
                new StringReader(
                    "<styleSheet><numFmts>"
                        + written
                        + "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>"
                        + cells
                        + "</cellXfs><dxfs><xf numFmtId=\"14\"/></dxfs></styleSheet>"));
    CellFormats formats = new CellFormats();
    while (xml.hasNext()) {
      xml.next();
      formats.see(xml);
    }
    return formats;
  }
}
