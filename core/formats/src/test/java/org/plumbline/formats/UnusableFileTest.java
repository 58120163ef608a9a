package org.plumbline.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class UnusableFileTest {
  @TempDir Path folder;

  static Stream<Arguments> files() {
    return Stream.of(
        Arguments.of(
            "empty.csv", "", "empty.csv: the file is empty; its first line must name the columns"),
        Arguments.of(
            "twice.csv",
            "case,event,case\n",
            "twice.csv:1: two columns are named “case”. Rename one of them"),
        Arguments.of(
            "nul.csv",
            "case,\0event\n",
            "nul.csv: this is not a text file: it has NUL bytes in its first line"),
        Arguments.of(
            "cases.txt",
            "case\n",
            "cases.txt: cases are read from files named .csv, .tsv, .json, .jsonl, .ndjson, .yaml,"
                + " .xes, .xml or .xlsx (and .gz of all but the last). From another program save as"
                + " CSV UTF-8"),
        Arguments.of(
            "quote.csv",
            "case,event\n1,\"a\nb\"\n2,\"c\n3,d\n",
            "quote.csv:4: a quotation mark is opened in this row, or soon after, and never closed,"
                + " so that the rest of the file would be one text. Close it, or take it away"),
        Arguments.of(
            "twins.csv",
            "case,event,Case\n",
            "twins.csv:1: two columns are named “Case”. Rename one of them"));
  }

  @ParameterizedTest
  @MethodSource("files")
  void a_file_that_is_no_cases_is_refused_in_plain_words(String name, String text, String message)
      throws IOException {
    Path file = Files.writeString(folder.resolve(name), text);

    assertThat(message(file)).isEqualTo(folder + "/" + message);
  }

  @Test
  void a_file_that_is_not_there_and_a_folder_are_refused() throws IOException {
    assertThat(message(folder.resolve("no.csv")))
        .isEqualTo(folder + "/no.csv: there is no such file");
    Files.createDirectory(folder.resolve("d.csv"));
    assertThat(message(folder.resolve("d.csv")))
        .isEqualTo(folder + "/d.csv: this is a folder; name the file in it");
  }

  @Test
  void other_encodings_are_refused_and_a_byte_order_mark_is_not() throws Exception {
    assertThat(message(write("utf16.csv", "case\n", StandardCharsets.UTF_16)))
        .isEqualTo(folder + "/utf16.csv: the file is in UTF-16. Save it as UTF-8");
    assertThat(message(write("latin.csv", "case,größe\n", StandardCharsets.ISO_8859_1)))
        .isEqualTo(
            folder
                + "/latin.csv: the file is not in UTF-8. Save it as UTF-8 (in Excel: “CSV UTF-8”)");
    Path marked = write("marked.csv", "\uFEFFcase\n17\n", StandardCharsets.UTF_8);
    CaseSource.of(marked).read(row -> assertThat(row.cells()).containsKey("case"));
  }

  static Stream<Arguments> mappings() {
    return Stream.of(
        Arguments.of("cas: x\n", "m.yaml:1:1: a mapping has no “cas”; it has "),
        Arguments.of("case: [x\n", "m.yaml:"),
        Arguments.of(
            "columns: 3\n",
            "m.yaml:1:10: “columns” does not hold what it should: for each column the word of the"
                + " vocabulary: `columns: {meeting: conference, by: actor}`"),
        Arguments.of(
            "times: dd/MM/yyyy\n",
            "m.yaml:1:8: “times” does not hold what it should: a list of patterns: `times:"
                + " [dd/MM/yyyy HH:mm, dd/MM/yyyy]`"),
        Arguments.of(
            "ordered within the day: maybe\n",
            "m.yaml:1:25: “ordered within the day” does not hold what it should: true or false:"),
        Arguments.of(
            "covers: all\n",
            "m.yaml:1:9: “covers” does not hold what it should: events and perhaps dates:"),
        Arguments.of(
            "case: [a, b]\n",
            "m.yaml:1:7: “case” does not hold what it should: the name of a column: `case: child"
                + " no`"),
        Arguments.of(
            "case,event,time\n1,a,2026-03-02\n",
            "m.yaml:1:1: this is no mapping, which has lines such as `case: child no`"),
        Arguments.of("case: a\ncase: b\n", "m.yaml:"),
        Arguments.of("", "m.yaml"));
  }

  @ParameterizedTest
  @MethodSource("mappings")
  void a_file_that_is_no_mapping_is_refused_with_its_place(String text, String beginning)
      throws IOException {
    Path file = Files.writeString(folder.resolve("m.yaml"), text);

    Throwable thrown = catchThrowable(() -> MappingReader.read(file));

    assertThat(thrown)
        .isInstanceOf(CaseDataException.class)
        .hasMessageStartingWith(folder + "/" + beginning);
  }

  private Path write(String name, String text, Charset charset) throws IOException {
    return Files.writeString(folder.resolve(name), text, charset);
  }

  private static String message(Path file) {
    Throwable thrown = catchThrowable(() -> CaseSource.of(file).read(row -> {}));
    assertThat(thrown).isInstanceOf(CaseDataException.class);
    return String.valueOf(thrown.getMessage());
  }
}
