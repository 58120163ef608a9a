package org.plumbline.fuzzing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.plumbline.calendars.Calendars;
import org.plumbline.compiler.StandardsCompiler;
import org.plumbline.compiler.layout.Formatter;
import org.plumbline.compiler.syntax.SourceBytes;
import org.plumbline.compiler.syntax.SourceText;
import org.plumbline.formats.CaseBinder;
import org.plumbline.formats.CaseDataException;
import org.plumbline.formats.CaseSource;
import org.plumbline.formats.Mapping;
import org.plumbline.formats.MappingProposal;
import org.plumbline.formats.MappingReader;
import org.plumbline.model.kernel.KernelDocument;
import org.plumbline.model.yaml.DocumentYaml;
import org.plumbline.model.yaml.YamlDocumentException;
import org.plumbline.runtime.calendar.CalendarException;
import org.plumbline.runtime.calendar.WorkingCalendar;

/**
 * Something that reads what others wrote. Input that it cannot use it refuses by the exception, or
 * the findings, that are its own; anything else that is thrown is a fault, and so is taking for
 * ever.
 */
public enum Target {
  /** The parser, its messages, and the layout of what it read. */
  PARSER("document", "standards") {
    @Override
    void take(byte[] input) {
      if (SourceBytes.decode(name(input), input) instanceof SourceBytes.Outcome.Read read) {
        Formatter.format(read.source());
      }
    }
  },

  /** All that is found in a document, down to the kernel. */
  DOCUMENT("document", "standards") {
    @Override
    void take(byte[] input) {
      SourceText text = new SourceText(name(input), new String(input, UTF_8));
      StandardsCompiler.compile(Map.of(text.name(), text.text())).diagnostics().stream()
          .map(Object::toString)
          .forEach(Objects::requireNonNull);
    }
  },

  /** A document in its other form. */
  DOCUMENT_YAML("document-yaml", "yaml") {
    @Override
    void take(byte[] input) {
      try {
        DocumentYaml.toYaml(DocumentYaml.fromYaml(new String(input, UTF_8)));
      } catch (YamlDocumentException e) {
        said(e);
      }
    }
  },

  /** A mapping, and data by it. */
  MAPPING("mapping", "yaml") {
    @Override
    void take(byte[] input) throws IOException {
      Path file = file(input);
      Path cases = Files.writeString(file.resolveSibling("mapped.csv"), Sample.CSV);
      try {
        bind(cases, MappingReader.read(file));
      } catch (CaseDataException e) {
        said(e);
      }
    }
  },

  CSV("csv", "csv"),
  JSON_LINES("jsonl", "jsonl"),
  JSON("json", "json"),
  YAML("yaml", "yaml"),
  XES("xes", "xes"),

  /** The Children in Need census. */
  CIN("cin", "xml") {
    @Override
    void take(byte[] input) throws IOException {
      try {
        bind(file(input), Sample.CENSUS);
      } catch (CaseDataException e) {
        said(e);
      }
    }
  },

  /** A workbook as it lies on the disk. */
  XLSX("xlsx", "xlsx"),

  /** What is packed in a workbook, which a change of the packed bytes would only damage. */
  SHEET("sheet", "xlsx") {
    @Override
    void take(byte[] input) throws IOException {
      super.take(Packed.workbook(input));
    }
  },

  /** A calendar of somebody's own. */
  CALENDAR("calendar", "yaml") {
    @Override
    void take(byte[] input) throws IOException {
      try {
        Calendars.in(Sample.FOLDER).load(String.valueOf(file(input).getFileName()));
      } catch (CalendarException e) {
        said(e);
      }
    }
  };

  private final String seeds;
  private final String suffix;

  Target(String seeds, String suffix) {
    this.seeds = seeds;
    this.suffix = suffix;
  }

  /** What it is called on a command line. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The folder of the malformed input that it begins with, among those of the tests. */
  public String seeds() {
    return seeds;
  }

  /**
   * Reads a file of cases of which nothing is known, by its own names, and looks what a mapping for
   * it could be.
   */
  void take(byte[] input) throws IOException {
    Path file = file(input);
    try {
      bind(file, Mapping.PLAIN);
    } catch (CaseDataException e) {
      said(e);
    }
    try {
      MappingProposal.of(file, Sample.WORDS);
    } catch (CaseDataException e) {
      said(e);
    }
  }

  /** Reads the input and finds nothing wrong but with the input. */
  public final void read(byte[] input) {
    try {
      take(input);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  final String name(byte[] input) {
    return "fuzzed-" + input.length + "." + suffix;
  }

  final Path file(byte[] input) throws IOException {
    return Files.write(Sample.FOLDER.resolve("fuzzed." + suffix), input);
  }

  private static void bind(Path file, Mapping mapping) throws CaseDataException {
    CaseBinder.bind(CaseSource.of(file, mapping), Sample.WORDS, Sample.CALENDAR.zone());
  }

  /** A refusal is told to a person, so it says something. */
  private static void said(Exception refusal) {
    String message = String.valueOf(refusal.getMessage());
    if (message.isBlank() || message.startsWith("null")) {
      throw new IllegalStateException("told to a person: " + message, refusal);
    }
  }

  /** What the input meets: a document's words, and where to put a file. */
  private static final class Sample {
    static final String CSV = text("sample.csv");
    static final Path FOLDER = folder();
    static final KernelDocument WORDS =
        StandardsCompiler.compile(Map.of("sample.standards", text("sample.standards")))
            .documents()
            .get(0)
            .kernel();
    static final WorkingCalendar CALENDAR = new Calendars().load("england");
    static final Mapping CENSUS = census();

    private static Mapping census() {
      try {
        return MappingReader.shipped("cin-census");
      } catch (CaseDataException e) {
        throw new IllegalStateException(e);
      }
    }

    private static Path folder() {
      try {
        Path folder = Files.createTempDirectory("plumbline-fuzzing");
        List.of("fuzzed.csv", "mapped.csv", "fuzzed.yaml", "fuzzed.jsonl", "fuzzed.json")
            .forEach(name -> folder.resolve(name).toFile().deleteOnExit());
        return folder;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static String text(String name) {
      try (InputStream in = Target.class.getResourceAsStream(name)) {
        return new String(Objects.requireNonNull(in, name).readAllBytes(), UTF_8);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
