package org.plumbline.documentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.plumbline.compiler.Compilation;
import org.plumbline.compiler.StandardsCompiler;
import org.plumbline.compiler.diagnostic.Severity;
import org.plumbline.documentation.Reader.Answer;
import org.plumbline.documentation.Transcript.Step;

/** Every page is followed from top to bottom, as a reader would who copies what it shows. */
class PagesTest {

  /**
   * What a block may show, and who tries it; a text is only looked at, Java is tried where it is
   * compiled.
   */
  private static final Set<String> SHOWN =
      Set.of(
          "standards",
          "standards-snippet",
          "console",
          "yaml",
          "csv",
          "json",
          "jsonl",
          "text",
          "java",
          "xml");

  private static final Set<String> SAVED =
      Set.of("standards", "yaml", "csv", "json", "jsonl", "text");

  private static final Pattern MODULES = Pattern.compile(" -pl (\\S+)");

  @TestFactory
  Stream<DynamicNode> everyBlockIsOfAKindThatIsTried() {
    return Pages.teaching().stream()
        .map(
            page ->
                dynamicTest(
                    page.name(),
                    () -> {
                      assertThat(page.blocks()).allMatch(block -> SHOWN.contains(block.language()));
                      assertThat(page.indented())
                          .as("lines of %s where code stands without a fence", page)
                          .isEmpty();
                    }));
  }

  @Test
  void theGuideShowsWholeDocuments() {
    assertThat(Pages.named("docs/language.md").blocks())
        .filteredOn(block -> block.language().equals("standards"))
        .hasSizeGreaterThanOrEqualTo(4);
  }

  @TestFactory
  Stream<DynamicNode> everyPageCanBeFollowed() {
    return Pages.teaching().stream()
        .filter(page -> !page.blocks().isEmpty())
        .map(page -> dynamicContainer(page.name(), follow(page)));
  }

  private static Stream<DynamicNode> follow(Page page) {
    Reader[] reader = new Reader[1];
    Stream<DynamicNode> begin =
        Stream.of(dynamicTest("begin", () -> reader[0] = Reader.atACleanDesk()));
    Stream<DynamicNode> blocks =
        page.blocks().stream()
            .map(block -> dynamicTest(block.toString(), () -> follow(block, reader[0])));
    return Stream.concat(begin, blocks);
  }

  private static void follow(Block block, Reader reader) throws IOException {
    String name = block.label().isEmpty() ? "line-" + block.line() + ".standards" : block.label();
    if (SAVED.contains(block.language()) && (!block.label().isEmpty() || isStandards(block))) {
      reader.save(name, block.text());
    }
    if (isStandards(block)) {
      read(block, name, reader);
    } else if (block.language().equals("console")) {
      for (Step step : Transcript.of(block).steps()) {
        type(block, step, reader);
      }
    }
  }

  private static boolean isStandards(Block block) {
    return block.language().equals("standards");
  }

  private static void read(Block block, String name, Reader reader) throws IOException {
    Compilation compilation = StandardsCompiler.compile(List.of(Path.of(name)));
    assertThat(compilation.diagnostics())
        .as("what is found in %s (line 1 stands on line %d of the page)", block, block.line() + 1)
        .allMatch(finding -> finding.severity() == Severity.INFO);
    accepted(reader.type("plumbline format --check " + name), block);
    if (!compilation.documents().isEmpty()) {
      accepted(reader.type("plumbline test " + name), block);
    }
  }

  private static void accepted(Answer answer, Block block) {
    assertThat(answer.exitCode()).as("%s: %s", block, answer.printed()).isZero();
  }

  private static void type(Block block, Step step, Reader reader) throws IOException {
    String place = block.page() + ":" + step.line() + ": " + step.command();
    if (step.command().startsWith("mvn ") || step.command().startsWith("java ")) {
      assertThat(step.shown()).as("%s is not run here, so shows nothing", place).isEmpty();
      Matcher modules = MODULES.matcher(step.command());
      if (modules.find()) {
        assertThat(modules.group(1).split(","))
            .allSatisfy(
                module -> assertThat(Pages.TOP.resolve(module).resolve("pom.xml")).exists());
      }
      return;
    }
    assertThat(step.command()).as(place).matches("echo \\$\\?|(.*\\| )?(\\./)?plumbline( .*)?");
    Answer answer = reader.type(step.command());
    assertThat(ShownOutput.matches(step.shown(), answer.printed()))
        .as(
            "%s\nthe page shows:\n%s\nit printed:\n%s",
            place, String.join("\n", step.shown()), answer.printed())
        .isTrue();
  }
}
