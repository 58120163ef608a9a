package org.plumbline.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.compiler.diagnostic.Diagnostic;
import org.plumbline.services.workspace.Cancel;
import org.plumbline.services.workspace.Workspace;

/**
 * What editors are told of a text is what {@code validate --format json} says of it, to the letter.
 */
class EditorAgreesTest {
  private static final Path HOME =
      Path.of(System.getProperty("plumbline.home", "../..")).toAbsolutePath().normalize();

  /** All that the two have to agree on. */
  private record Told(
      String code, String severity, String file, int offset, int length, String message) {}

  @Test
  void onEveryShippedDocument() throws IOException {
    Path standards = HOME.resolve("standards");
    Workspace workspace = new Workspace();
    workspace.addFolder(standards);
    assertThat(files(standards)).hasSizeGreaterThan(80);
    assertThat(inTheEditor(workspace))
        .containsExactlyInAnyOrderElementsOf(onTheCommandLine(standards));
  }

  @Test
  void onTheBadInputWhetherSavedOrTyped(@TempDir Path folder) throws IOException {
    List<Path> bad =
        files(HOME.resolve("core/cli/src/test/resources/org/plumbline/cli/bad/document"));
    assertThat(bad).hasSizeGreaterThan(50);
    int typed = 0;
    int found = 0;
    for (Path file : bad) {
      Path copy = Files.copy(file, folder.resolve("one.standards"));
      List<Told> said = onTheCommandLine(copy);
      found += said.size();
      Workspace workspace = new Workspace();
      workspace.addFolder(folder);
      assertThat(inTheEditor(workspace))
          .as("%s", file.getFileName())
          .containsExactlyInAnyOrderElementsOf(said);
      String text = text(copy);
      if (text != null) {
        Workspace open = new Workspace();
        open.open(Workspace.name(copy), text);
        assertThat(inTheEditor(open))
            .as("%s, typed", file.getFileName())
            .containsExactlyInAnyOrderElementsOf(said);
        typed++;
      }
      Files.delete(copy);
    }
    assertThat(typed).isGreaterThan(40);
    assertThat(found).isGreaterThan(50);
  }

  /** As an editor has it; null for what is no text, which no editor opens as one. */
  private static @Nullable String text(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    try {
      String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.indexOf('\0') >= 0 || text.startsWith("\uFEFF") ? null : text;
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(f -> f.toString().endsWith(Workspace.SUFFIX)).sorted().toList();
    }
  }

  private static List<Told> inTheEditor(Workspace workspace) {
    List<Told> all = new ArrayList<>();
    for (List<Diagnostic> ofFile : workspace.snapshot().diagnostics(Cancel.NEVER).values()) {
      for (Diagnostic one : ofFile) {
        all.add(
            new Told(
                one.code(),
                one.severity().name(),
                one.at().file(),
                one.at().offset(),
                one.at().length(),
                one.message()));
      }
    }
    return all;
  }

  private static List<Told> onTheCommandLine(Path named) throws IOException {
    List<String> words = new ArrayList<>(List.of("validate", "--format", "json"));
    if (Files.isDirectory(named)) {
      files(named).forEach(file -> words.add(Workspace.name(file)));
    } else {
      words.add(Workspace.name(named));
    }
    Desk.Outcome outcome = Desk.tidy().type(words.toArray(String[]::new));
    List<Told> all = new ArrayList<>();
    for (JsonNode one : Json.read(outcome.out()).get("findings")) {
      all.add(
          new Told(
              one.get("code").asText(),
              one.get("severity").asText().toUpperCase(java.util.Locale.ROOT),
              one.get("at").get("file").asText(),
              one.get("at").get("offset").asInt(),
              one.get("at").get("length").asInt(),
              one.get("message").asText()));
    }
    return all;
  }
}
