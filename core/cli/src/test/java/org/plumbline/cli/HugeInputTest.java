package org.plumbline.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is too large to lie about as a file is made here; it is refused soon, in words. */
@Timeout(300)
class HugeInputTest {
  private static final int MEGABYTES = 100;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "line.csv | a quotation mark is opened in this row, or soon after, and never closed",
        "line.jsonl | its only row cannot be used. Line 1: the line is longer than a million"
            + " characters. Write one event a line",
        "line.json | a text is too long to be data",
        "line.xml | the text in <LAchildID> is longer than a million characters",
        "line.xes | a single tag or text in it is longer than sixteen million characters. Is this"
            + " XML?",
        "bomb.csv.gz | unpacks to more than two hundred times its size, which no data do. It was"
            + " not read",
        "bomb.xml.gz | unpacks to more than two hundred times its size, which no data do. It was"
            + " not read",
        "bomb.xlsx | unpacks to more than two hundred times its size, which no data do. It was not"
            + " read",
        "deep.xml | elements stand more than a hundred deep in each other",
        "deep.json | things stand more than fifty deep in each other",
        "deep.jsonl | the line is longer than a million characters. Write one event a line",
      })
  void itIsRefusedInWords(String name, String words) throws IOException {
    Desk desk = Desk.tidy();
    write(Path.of(name));

    Desk.Outcome outcome =
        desk.type(
            "check",
            "minutes.standards",
            "--as-of",
            "2026-04-30",
            "--cases",
            name,
            "--mapping",
            name.contains(".xml") ? "cin-census" : "mapping-plain.yaml");

    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).startsWith("plumbline: ").contains(words);
    assertThat(outcome.err()).hasSizeLessThan(1_000).doesNotContain("Exception", "not enough");
    Files.delete(Path.of(name));
  }

  private static void write(Path file) throws IOException {
    Files.writeString(Path.of("mapping-plain.yaml"), "case: case\n");
    String name = file.toString();
    byte[] megabyte = "x".repeat(1 << 20).getBytes(UTF_8);
    try (OutputStream out = open(file)) {
      if (name.startsWith("deep")) {
        String open = name.endsWith("xml") ? "<Child>" : "{\"a\":";
        out.write((name.endsWith(".json") ? "[" : "").getBytes(UTF_8));
        out.write(open.repeat(1_000_000).getBytes(UTF_8));
        return;
      }
      out.write(beginning(name).getBytes(UTF_8));
      for (int i = 0; i < MEGABYTES; i++) {
        out.write(name.startsWith("bomb.csv") ? rows() : megabyte);
        if (name.startsWith("bomb.x")) {
          out.write("<!-- -->".getBytes(UTF_8)); // so that no single text is too long
        }
      }
    }
  }

  private static OutputStream open(Path file) throws IOException {
    OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
    if (file.toString().endsWith(".gz")) {
      return new GZIPOutputStream(out);
    }
    if (file.toString().endsWith(".xlsx")) {
      ZipOutputStream zip = new ZipOutputStream(out);
      zip.putNextEntry(new ZipEntry("xl/_rels/workbook.xml.rels"));
      return zip;
    }
    return out;
  }

  private static String beginning(String name) {
    if (name.endsWith(".csv")) {
      return "case,event,time\n\"";
    }
    if (name.startsWith("bomb.csv")) {
      return "case,event,time\n";
    }
    if (name.contains(".json")) {
      return name.endsWith("jsonl") ? "{\"case\": \"" : "[{\"case\": \"";
    }
    if (name.contains("xes")) {
      return "<log><trace><string key=\"";
    }
    return "<Message>" + (name.startsWith("bomb") ? "<Header>" : "<Child><LAchildID>");
  }

  private static byte[] rows() {
    return "1,conference is held,2026-03-02\n".repeat(1 << 15).getBytes(UTF_8);
  }
}
