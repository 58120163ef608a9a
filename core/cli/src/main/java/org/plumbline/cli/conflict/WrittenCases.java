package org.plumbline.cli.conflict;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.plumbline.analysis.told.ToldExample;
import org.plumbline.analysis.told.ToldFinding;
import org.plumbline.analysis.told.ToldReport;
import org.plumbline.analysis.witness.Witness;
import org.plumbline.cli.console.Markdown;
import org.plumbline.cli.console.OutputFile;
import org.plumbline.cli.console.Problem;
import org.plumbline.runtime.history.CaseHistory;
import org.plumbline.runtime.history.KnownAttribute;
import org.plumbline.runtime.history.Occurrence;
import org.plumbline.runtime.history.Value;
import org.plumbline.services.conflict.WitnessExample;

/**
 * The cases that show findings as files that {@code plumbline check} reads: one a case, the mapping
 * for all, and a page that says what each shows and how to check it.
 */
final class WrittenCases {
  private static final String MAPPING = "mapping.yaml";
  private static final String PAGE = "README.md";

  private final ToldReport report;
  private final List<ToldFinding> findings;

  WrittenCases(ToldReport report, List<ToldFinding> findings) {
    this.report = report;
    this.findings = List.copyOf(findings);
  }

  /**
   * Writes them.
   *
   * @param folder made if it is not there; files of the same names are written over
   */
  void write(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new Problem(
          folder + ": the folder cannot be made: " + OutputFile.reason(e) + ". Name another");
    }
    List<String> page = new ArrayList<>();
    for (ToldFinding finding : findings) {
      int number = 0;
      for (ToldExample example : finding.shownBy()) {
        number++;
        String name = finding.fingerprint() + "-" + number + ".jsonl";
        OutputFile.write(folder.resolve(name), out -> rows(example.witness(), out));
        page.addAll(told(finding, example, name, folder));
      }
    }
    OutputFile.write(
        folder.resolve(MAPPING),
        out -> out.print("for several documents: true\ncovers:\n  events: [all]\n"));
    OutputFile.write(
        folder.resolve(PAGE),
        out -> {
          out.println("# Cases that show findings");
          page.forEach(out::println);
        });
  }

  private List<String> told(ToldFinding finding, ToldExample example, String name, Path folder) {
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add("## " + name);
    lines.add("");
    lines.add(Markdown.text(finding.kind().code() + ": " + finding.sentence()));
    lines.add("");
    for (Witness.Said said : example.witness().said()) {
      lines.add(
          "- "
              + Markdown.text(
                  said.rule().rule().id().document()
                      + " "
                      + said.rule().rule().id().citation()
                      + ": "
                      + said.time().words()
                      + " in time"));
      lines.add(
          "  `plumbline check "
              + quoted(file(said))
              + " --cases "
              + quoted(folder.resolve(name).toString())
              + " --mapping "
              + quoted(folder.resolve(MAPPING).toString())
              + " --as-of "
              + WitnessExample.day(example.witness().asOf(), said.rule())
              + "`");
    }
    return lines;
  }

  private String file(Witness.Said said) {
    return report.documents().stream()
        .filter(d -> d.id().equals(said.rule().document().id()))
        .filter(d -> d.version().equals(said.rule().document().version()))
        .map(ToldReport.Document::file)
        .findFirst()
        .orElseThrow();
  }

  private static String quoted(String path) {
    String plain = path.replace('\\', '/');
    return plain.contains(" ") ? "\"" + plain + "\"" : plain;
  }

  private static void rows(Witness witness, PrintStream out) {
    CaseHistory history = witness.history();
    ZoneId zone = witness.said().get(0).rule().calendar().zone();
    Map<String, Value> known = new TreeMap<>();
    for (KnownAttribute attribute : history.attributes()) {
      known.put(attribute.name(), attribute.value());
    }
    JsonFactory factory = new JsonFactory();
    try {
      if (!known.isEmpty()) {
        row(factory, out, json -> values(json, known));
      }
      for (Occurrence occurrence : history.occurrences()) {
        row(
            factory,
            out,
            json -> {
              json.writeStringField("event", occurrence.event());
              json.writeStringField(
                  "time",
                  Instant.ofEpochSecond(occurrence.at().earliest())
                      .atZone(zone)
                      .toOffsetDateTime()
                      .toString());
              for (Map.Entry<String, String> key : new TreeMap<>(occurrence.keys()).entrySet()) {
                json.writeStringField(key.getKey(), key.getValue());
              }
              values(json, new TreeMap<>(occurrence.fields()));
            });
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What stands in one row besides its case. */
  private interface Row {
    void write(JsonGenerator json) throws IOException;
  }

  private static void row(JsonFactory factory, PrintStream out, Row row) throws IOException {
    try (JsonGenerator json = factory.createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.writeStartObject();
      json.writeStringField("case", "witness");
      row.write(json);
      json.writeEndObject();
    }
    out.print('\n');
  }

  private static void values(JsonGenerator json, Map<String, Value> values) throws IOException {
    for (Map.Entry<String, Value> entry : values.entrySet()) {
      Value value = entry.getValue();
      if (value instanceof Value.Flag flag) {
        json.writeBooleanField(entry.getKey(), flag.yes());
      } else if (value instanceof Value.Number number) {
        json.writeNumberField(entry.getKey(), number.number());
      } else if (value instanceof Value.Date date) {
        json.writeStringField(
            entry.getKey(), date.date() + (date.time() == null ? "" : " " + date.time()));
      } else if (value instanceof Value.Items items) {
        json.writeArrayFieldStart(entry.getKey());
        for (String item : items.items()) {
          json.writeString(item);
        }
        json.writeEndArray();
      } else if (value instanceof Value.Text text) {
        json.writeStringField(entry.getKey(), text.text());
      }
    }
  }
}
