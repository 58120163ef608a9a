package org.plumbline.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.plumbline.model.kernel.KernelDocument;
import org.plumbline.model.kernel.KernelDocument.AttributeType;
import org.plumbline.model.kernel.KernelDocument.EventType;
import org.plumbline.model.kernel.ValueType;

/**
 * The files of the corpus of bad input, each refused by whoever reads it in the words that the
 * command then gives; what is to be said stands beside each file.
 */
class RefusedFilesTest {
  private static final Path CORPUS =
      Path.of(System.getProperty("plumbline.home", "../.."))
          .resolve("core/cli/src/test/resources/org/plumbline/cli");

  private static final AttributeType DECISIONS = items("decisions");
  private static final AttributeType ACTIONS = items("actions");

  /** The words of the document by which the command reads the corpus. */
  private static final KernelDocument MINUTES =
      new KernelDocument(
          "anytown-minutes",
          "Minutes of conferences",
          "3",
          null,
          null,
          "england",
          List.of("conference"),
          List.of(
              new EventType("conference is held", List.of("conference"), List.of()),
              new EventType(
                  "minutes are circulated", List.of("conference"), List.of(DECISIONS, ACTIONS)),
              new EventType("decisions are sent", List.of("conference"), List.of())),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          Map.of("conference", "conference"),
          Map.of(),
          List.of());

  private static AttributeType items(String name) {
    return new AttributeType(name, ValueType.Plain.LIST);
  }

  @TestFactory
  Stream<DynamicNode> filesOfCases() {
    return Stream.of("csv", "jsonl", "json", "yaml", "xes", "xlsx", "cin")
        .map(kind -> dynamicContainer(kind, tests(kind)));
  }

  private static Stream<DynamicNode> tests(String kind) {
    return files(kind).stream()
        .map(
            file ->
                dynamicTest(
                    String.valueOf(file.getFileName()),
                    () -> {
                      Mapping mapping =
                          kind.equals("cin") ? MappingReader.shipped("cin-census") : Mapping.PLAIN;
                      Throwable thrown = catchThrowable(() -> bind(file, mapping));
                      assertRefused(file, thrown);
                    }));
  }

  @TestFactory
  Stream<DynamicNode> mappings() {
    return files("mapping").stream()
        .map(
            file ->
                dynamicTest(
                    String.valueOf(file.getFileName()),
                    () -> {
                      Path cases = CORPUS.resolve("desk/cases.csv");
                      assertRefused(
                          file, catchThrowable(() -> bind(cases, MappingReader.read(file))));
                    }));
  }

  private static void assertRefused(Path file, Throwable thrown) throws IOException {
    assertThat(thrown).isInstanceOf(CaseDataException.class);
    String message = String.valueOf(thrown.getMessage());
    String said = message.replace(file.toString(), "bad/" + file.getFileName());
    String whole = Files.readString(file.resolveSibling(file.getFileName() + ".expected"));
    String whereCasesAre = CORPUS.resolve("desk/cases.csv").toString();
    assertThat(whole).contains(said.replace(whereCasesAre, "cases.csv") + "\n[2]\n");
  }

  private static void bind(Path cases, Mapping mapping) throws CaseDataException {
    CaseBinder.bind(CaseSource.of(cases, mapping), MINUTES, ZoneId.of("Europe/London"));
  }

  private static List<Path> files(String kind) {
    try (Stream<Path> files = Files.list(CORPUS.resolve("bad").resolve(kind))) {
      return files
          .filter(file -> !String.valueOf(file.getFileName()).endsWith(".expected"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
