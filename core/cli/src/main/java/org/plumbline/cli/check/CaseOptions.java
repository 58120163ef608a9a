package org.plumbline.cli.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.cli.console.Console;
import org.plumbline.cli.console.Ink;
import org.plumbline.cli.console.OutputFile;
import org.plumbline.cli.console.Problem;
import org.plumbline.cli.diagnostics.Documents;
import org.plumbline.cli.diagnostics.ReadingOption;
import org.plumbline.cli.document.Standards;
import org.plumbline.cli.mapping.Mappings;
import org.plumbline.compiler.CompiledDocument;
import org.plumbline.formats.CaseDataException;
import org.plumbline.formats.Mapping;
import org.plumbline.formats.spill.Spilling;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which cases are checked against which documents, as every command that does so is told. */
final class CaseOptions {
  static final String AS_OF = "--as-of";

  private static final int MOST_NAMED = 5;

  @Mixin private ReadingOption reading = new ReadingOption();

  @Parameters(arity = "1..*", paramLabel = "DOC", description = "The documents to check against.")
  private List<Path> documents = List.of();

  @Option(
      names = "--cases",
      required = true,
      paramLabel = "FILE",
      description =
          "The cases: a .csv, .json, .jsonl, .yaml, .xes, .xml or .xlsx file, see docs/data.md.")
  private Path cases = Path.of("");

  @Option(
      names = AS_OF,
      required = true,
      paramLabel = "DATE[THH:MM]",
      converter = AsOf.Reader.class,
      description =
          "The moment at which to judge: a date means the end of that day. What"
              + " happened later is left out.")
  private @Nullable AsOf asOf;

  @Option(
      names = "--mapping",
      paramLabel = "FILE|NAME",
      description =
          "What the cases' columns and codes mean, and what the data cover: a YAML file, see"
              + " docs/data.md, or one that comes with plumbline: see plumbline mapping list.")
  private @Nullable String mapping;

  @Option(
      names = "--covers",
      split = ",",
      paramLabel = "EVENTS",
      hideParamSyntax = true,
      description =
          "The events that the data hold completely, separated by commas, or all: if one of these"
              + " is absent, it did not happen. Default: the events that occur in the data; the"
              + " report says what stays open for the lack of others.")
  private @Nullable List<String> covers;

  @Option(
      names = "--only",
      split = ",",
      paramLabel = "STANDARDS",
      hideParamSyntax = true,
      description = "Report on these standards only, separated by commas.")
  private List<String> only = List.of();

  @Option(
      names = "--pseudonymise",
      description =
          "Write numbers in place of the cases, what else identifies them, and what people wrote.")
  private boolean pseudonymise;

  /**
   * What came of the documents.
   *
   * @param checked those that could be checked; at least one
   * @param refused why the others could not
   */
  record Run(List<CheckedDocument> checked, List<Problem> refused) {}

  /** The file of cases, as it was named. */
  Path cases() {
    return cases;
  }

  /** Every file that is read, and so must not be written over. */
  List<Path> inputs() {
    List<Path> inputs = new ArrayList<>(documents);
    inputs.add(cases);
    if (mapping != null && Files.exists(Path.of(mapping))) {
      inputs.add(Path.of(mapping));
    }
    return inputs;
  }

  /** Whether only some standards are to be reported on. */
  boolean asksForSome() {
    return !only.isEmpty();
  }

  /** Refuses cases that are not there, before the work begins. */
  void requireCases() {
    if (Files.isDirectory(cases)) {
      throw new Problem(cases + ": this is a folder. Name one of the files in it" + within(cases));
    }
    Documents.requireFile(cases);
  }

  /** The files in a folder that look like cases: “: a.csv, b.csv”; empty if none does. */
  private static String within(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      List<String> names =
          files
              .map(file -> String.valueOf(file.getFileName()))
              .filter(
                  name ->
                      name.matches("(?i).*\\.(csv|tsv|jsonl?|ndjson|ya?ml|xes|xml|xlsx)(\\.gz)?"))
              .sorted()
              .toList();
      return names.isEmpty()
          ? "; none is of a kind that cases are read from"
          : ": "
              + String.join(", ", names.subList(0, Math.min(MOST_NAMED, names.size())))
              + (names.size() > MOST_NAMED ? " and " + (names.size() - MOST_NAMED) + " more" : "")
              + ". One file is checked at a time, for a case must stand in it whole";
    } catch (IOException e) {
      throw new Problem(folder + ": the folder cannot be read: " + OutputFile.reason(e));
    }
  }

  /**
   * Checks the cases against each of the documents.
   *
   * @param group the column by whose values to sum up; null for none
   * @param since leave out what arose before that day; null for nothing
   * @param spilling where to put what does not fit into memory; the outcome can be read until it is
   *     closed
   * @throws Problem if they fit none of the documents
   */
  Run run(
      Console console,
      Ink errors,
      @Nullable String group,
      @Nullable LocalDate since,
      Spilling spilling)
      throws CaseDataException {
    AsOf moment = Objects.requireNonNull(asOf); // which picocli sees to
    Mapping meaning = meaning(group);
    List<CompiledDocument> compiled =
        Documents.compile(documents, reading.switchedOn(), console, errors);
    Checking checking =
        new Checking(
            console,
            cases,
            meaning,
            moment,
            new Asked(standards(compiled), reading.switchedOn(), since),
            spilling);
    List<CheckedDocument> checked = new ArrayList<>();
    List<Problem> refused = new ArrayList<>();
    for (CompiledDocument document : compiled) {
      try {
        CheckedDocument one = checking.check(document);
        checked.add(pseudonymise ? new Pseudonyms(one).applied() : one);
      } catch (Problem e) {
        refused.add(e); // the cases may be meant for the other documents
      }
    }
    if (checked.isEmpty()) {
      throw refused.get(0);
    }
    return new Run(checked, refused);
  }

  private Mapping meaning(@Nullable String group) throws CaseDataException {
    Mapping meaning = Mappings.covering(mapping, covers);
    return group == null ? meaning : meaning.groupedBy(group);
  }

  /** The standards asked for; empty for all. Each must be in some document. */
  private Set<String> standards(List<CompiledDocument> compiled) {
    Set<String> asked = new LinkedHashSet<>();
    for (String one : only) {
      String id = one.strip();
      boolean known =
          compiled.stream()
              .anyMatch(d -> Standards.of(d).stream().anyMatch(s -> s.id().equals(id)));
      if (!known) {
        Standards.named(compiled.get(0), id); // says what was probably meant
      }
      asked.add(id);
    }
    return asked;
  }

  /**
   * What to say to somebody who left out an option.
   *
   * @param option its name
   * @param clock tells today's date, to suggest it
   * @return advice; empty if there is none for this option
   */
  static String advice(String option, Clock clock) {
    return option.equals(AS_OF)
        ? ": on which day are the cases to be judged? A verdict depends on it, so it is never"
            + " guessed. For today say --as-of "
            + LocalDate.now(clock)
        : "";
  }
}
