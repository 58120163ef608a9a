package org.plumbline.cli.check;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.cli.console.Console;
import org.plumbline.cli.console.Ink;
import org.plumbline.cli.console.Problem;
import org.plumbline.cli.diagnostics.Documents;
import org.plumbline.cli.diagnostics.ReadingOption;
import org.plumbline.cli.document.Standards;
import org.plumbline.cli.mapping.Mappings;
import org.plumbline.compiler.CompiledDocument;
import org.plumbline.formats.CaseDataException;
import org.plumbline.formats.CaseFiles;
import org.plumbline.formats.Mapping;
import org.plumbline.formats.spill.Spilling;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which cases are checked against which documents, as every command that does so is told. */
final class CaseOptions {
  static final String AS_OF = "--as-of";

  @Mixin private ReadingOption reading = new ReadingOption();

  @Parameters(arity = "1..*", paramLabel = "DOC", description = "The documents to check against.")
  private List<Path> documents = List.of();

  @Option(
      names = "--cases",
      required = true,
      paramLabel = "FILE|FOLDER",
      description =
          "The cases: a .csv, .json, .jsonl, .yaml, .xes, .xml or .xlsx file, or a folder of these,"
              + " see docs/data.md. May be given several times: what several files tell of a case"
              + " belongs together.")
  private List<Path> cases = List.of();

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

  private CaseFiles found = new CaseFiles(List.of(), List.of(), List.of());

  /**
   * What came of the documents.
   *
   * @param checked those that could be checked; at least one
   * @param refused why the others could not
   */
  record Run(List<CheckedDocument> checked, List<Problem> refused) {}

  /** The files of cases; there are none before they are asked for. */
  CaseFiles cases() {
    return found;
  }

  /** Every file that is read, and so must not be written over. */
  List<Path> inputs() {
    List<Path> inputs = new ArrayList<>(documents);
    inputs.addAll(found.files());
    mappingFile().ifPresent(inputs::add);
    return inputs;
  }

  /** Whether nobody is to be told of by name. */
  boolean pseudonymises() {
    return pseudonymise;
  }

  /** Whether only some standards are to be reported on. */
  boolean asksForSome() {
    return !only.isEmpty();
  }

  /**
   * Finds the cases, before the work begins.
   *
   * @throws CaseDataException if there are none
   */
  void requireCases() throws CaseDataException {
    cases.stream().filter(one -> !Files.isDirectory(one)).forEach(Documents::requireFile);
    List<Path> apart = new ArrayList<>(documents);
    mappingFile().ifPresent(apart::add);
    found = CaseFiles.of(cases, apart);
  }

  private Optional<Path> mappingFile() {
    return Optional.ofNullable(mapping).map(Path::of).filter(Files::exists);
  }

  /**
   * Checks the cases against each of the documents.
   *
   * @param group the column by whose values to sum up; null for none
   * @param since leave out what arose before that day; null for nothing
   * @param spilling where to put what does not fit into memory; the outcome can be read until it is
   *     closed
   * @param engine who judges
   * @throws Problem if they fit none of the documents
   */
  Run run(
      Console console,
      Ink errors,
      @Nullable String group,
      @Nullable LocalDate since,
      Spilling spilling,
      EngineChoice engine)
      throws CaseDataException {
    AsOf moment = Objects.requireNonNull(asOf); // which picocli sees to
    Mapping meaning = meaning(group);
    List<CompiledDocument> compiled =
        Documents.compile(documents, reading.switchedOn(), console, errors);
    Checking checking =
        new Checking(
            console,
            found,
            meaning,
            moment,
            new Asked(standards(compiled), reading.switchedOn(), since),
            spilling,
            pseudonymise,
            engine,
            Watch.NOBODY);
    List<CheckedDocument> checked = new ArrayList<>();
    List<Problem> refused = new ArrayList<>();
    for (CompiledDocument document : compiled) {
      try {
        checked.add(checking.check(document));
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
