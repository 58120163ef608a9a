package org.plumbline.compiler.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.compiler.Compilation;
import org.plumbline.compiler.StandardsCompiler;
import org.plumbline.compiler.diagnostic.Diagnostic;
import org.plumbline.compiler.diagnostic.DiagnosticKind;

class LoadingTest {
  private static final String HEAD =
      "language 1\n\ndocument \"D\"\n  id d\n  version \"1\"\n  calendar england\n";
  private static final String STANDARD =
      "\nstandard 1 \"S\"\n  source \"1\"\n  trigger visit is made\n  must make visit\n";
  private static final String WORDS =
      "language 1\n\nvocabulary \"W\"\n\nevent visit is made\n  act make visit\n";

  @TempDir Path folder;

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private static List<DiagnosticKind> kinds(Compilation compilation) {
    return compilation.diagnostics().stream().map(Diagnostic::kind).toList();
  }

  @Test
  void pathsAreTakenFromTheFileThatSaysThem() throws IOException {
    write("words/w.standards", WORDS);
    write(
        "authority/parts/p.standards",
        "language 1\n\npart \"P\"\n\nuse \"../../words/w.standards\"\n" + STANDARD);
    Path document = write("authority/d.standards", HEAD + "\ninclude \"parts/p.standards\"\n");

    Compilation compilation = StandardsCompiler.compile(List.of(document));

    assertThat(compilation.diagnostics()).isEmpty();
    assertThat(compilation.documents().get(0).positions().get("1").file())
        .isEqualTo(folder.resolve("authority").resolve("parts").resolve("p.standards").toString());
  }

  @Test
  void aFileUsedUnderTwoNamesIsReadOnce() throws IOException {
    write("w.standards", WORDS);
    write(
        "v.standards",
        "language 1\n\nvocabulary \"V\"\n\nuse \"x/../w.standards\"\n\nrole police\n");
    Path document =
        write("d.standards", HEAD + "\nuse \"w.standards\"\nuse \"v.standards\"\n" + STANDARD);

    assertThat(StandardsCompiler.compile(List.of(document)).diagnostics()).isEmpty();
  }

  @Test
  void vocabulariesMayUseEachOther() throws IOException {
    write("w.standards", WORDS + "\nuse \"v.standards\"\n");
    write("v.standards", "language 1\n\nvocabulary \"V\"\n\nuse \"w.standards\"\n\nrole police\n");
    Path document = write("d.standards", HEAD + "\nuse \"w.standards\"\n" + STANDARD);

    assertThat(StandardsCompiler.compile(List.of(document)).diagnostics()).isEmpty();
  }

  @Test
  void aDocumentsWordsMayBeUsedWithoutItsStandards() throws IOException {
    write(
        "other.standards",
        HEAD.replace(" d\n", " other\n") + WORDS.substring(WORDS.indexOf("event")) + STANDARD);
    Path document = write("d.standards", HEAD + "\nuse \"other.standards\"\n" + STANDARD);

    Compilation compilation = StandardsCompiler.compile(List.of(document));

    assertThat(compilation.diagnostics()).isEmpty();
    assertThat(compilation.documents()).hasSize(1);
    assertThat(compilation.documents().get(0).kernel().rules()).hasSize(1);
  }

  @Test
  void linksInACircleAreReported() throws IOException {
    Path document = write("d.standards", HEAD + "\nuse \"loop.standards\"\n");
    link("loop.standards", "pool.standards");
    link("pool.standards", "loop.standards");

    assertThat(kinds(StandardsCompiler.compile(List.of(document))))
        .contains(DiagnosticKind.FILE_NOT_FOUND);
  }

  private void link(String from, String to) throws IOException {
    try {
      Files.createSymbolicLink(folder.resolve(from), Path.of(to));
    } catch (UnsupportedOperationException | FileSystemException e) {
      assumeTrue(false, "this system has no symbolic links: " + e.getMessage());
    }
  }

  @Test
  void whatCannotBeReadIsReportedWhereItIsNamed() throws IOException {
    Files.write(folder.resolve("latin.standards"), new byte[] {'#', ' ', (byte) 0xE9, '\n'});
    Path document =
        write(
            "d.standards", HEAD + "\nuse \"latin.standards\"\nuse \".\"\nuse \"none.standards\"\n");

    List<Diagnostic> found =
        StandardsCompiler.compile(List.of(document)).diagnostics().stream()
            .filter(d -> d.kind() == DiagnosticKind.FILE_NOT_FOUND)
            .toList();

    assertThat(found).extracting(d -> d.at().line()).containsExactly(8, 9, 10);
    assertThat(found.get(0).related().get(0).at().file()).endsWith("latin.standards");
  }

  @Test
  void yamlIsOneFindingThatSaysHowToConvertIt() throws IOException {
    String yaml = "language: 1\nkind: document\ntitle: A title\nfacts:\n  - id: a\nelements: []\n";
    Path named = write("m.yaml", yaml);
    Path disguised = write("m.standards", "# from another program\n" + yaml);

    for (Path file : List.of(named, disguised)) {
      Compilation compilation = StandardsCompiler.compile(List.of(file));

      assertThat(kinds(compilation)).containsExactly(DiagnosticKind.OTHER_FORMAT);
      assertThat(compilation.diagnostics().get(0).message()).contains("--to text");
    }
  }

  @Test
  void colonsAfterTheWordsOfTheHeadAreNotTakenForYaml() throws IOException {
    Path document = write("d.standards", "language: 1\ndocument: \"x\"\n  id x\n");

    assertThat(kinds(StandardsCompiler.compile(List.of(document))))
        .contains(DiagnosticKind.SYNTAX_ERROR)
        .doesNotContain(DiagnosticKind.OTHER_FORMAT);
  }

  @Test
  void charactersThatNobodySeesAreFoundOncePerLine() throws IOException {
    Path document =
        write(
            "d.standards",
            HEAD + STANDARD.replace("standard 1 \"", "standard 1 \"\u001B[2J\u0007\u202E"));

    List<Diagnostic> found = StandardsCompiler.compile(List.of(document)).diagnostics();

    assertThat(found)
        .filteredOn(d -> d.kind() == DiagnosticKind.INVISIBLE_CHARACTER)
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.at().column()).isEqualTo(13);
              assertThat(d.message())
                  .isEqualTo("an invisible character, U+001B, stands here; delete it");
            });
  }

  @Test
  void aDocumentThatIncludesOrUsesItselfIsToldToDropTheLine() throws IOException {
    Path including = write("d.standards", HEAD + "\ninclude \"d.standards\"\n");
    Path using = write("e.standards", HEAD + "\nuse \"e.standards\"\n");

    assertThat(StandardsCompiler.compile(List.of(including)).diagnostics())
        .filteredOn(d -> d.kind() == DiagnosticKind.FILE_CYCLE)
        .extracting(Diagnostic::message)
        .containsExactly("`d.standards` includes itself. Remove this line");
    assertThat(StandardsCompiler.compile(List.of(using)).diagnostics())
        .filteredOn(d -> d.kind() == DiagnosticKind.FILE_CYCLE)
        .extracting(Diagnostic::message)
        .containsExactly("`e.standards` uses itself. Remove this line");
  }

  @Test
  void aConditionWithoutEndIsRefusedWithItsLine() throws IOException {
    Path document =
        write("d.standards", HEAD + "\nstandard 1 \"x\"\n  if a" + " and a".repeat(20_000) + "\n");

    assertThat(StandardsCompiler.compile(List.of(document)).diagnostics())
        .filteredOn(d -> d.kind() == DiagnosticKind.TOO_DEEPLY_NESTED)
        .extracting(d -> d.at().line())
        .containsExactly(9);
  }

  @Test
  void aFileGivenThatIsNotThereIsAFinding() {
    Compilation compilation = StandardsCompiler.compile(List.of(folder.resolve("none.standards")));

    assertThat(kinds(compilation)).containsExactly(DiagnosticKind.NO_SUCH_FILE);
    assertThat(compilation.documents()).isEmpty();
    assertThat(compilation.hasErrors()).isTrue();
  }

  @Test
  void aVocabularyGivenAloneIsLookedAt() {
    Compilation compilation =
        StandardsCompiler.compile(Map.of("w.standards", WORDS + "\nrole all\n  includes nobody\n"));

    assertThat(kinds(compilation)).containsExactly(DiagnosticKind.UNKNOWN_ROLE);
  }

  @Test
  void aPartGivenWithItsDocumentIsNotLookedAtTwice() {
    Compilation compilation =
        StandardsCompiler.compile(
            Map.of(
                "d.standards", HEAD + "\nuse \"w.standards\"\ninclude \"p.standards\"\n",
                "p.standards", "language 1\n\npart \"P\"\n" + STANDARD,
                "w.standards", WORDS));

    assertThat(compilation.diagnostics()).isEmpty();
  }

  @Test
  void whereALineCannotBeReadNothingIsConcludedFromWhatIsMissing() {
    Compilation compilation =
        StandardsCompiler.compile(
            Map.of(
                "d.standards",
                HEAD.replace("  calendar england\n", "  calendar if\n")
                    + "\n"
                    + "use \"w.standards\"\n\n"
                    + "standard 1 \"S\"\n"
                    + "  sauce \"1\"\n"
                    + "  trigger visit was made\n"
                    + "  mast make visit\n",
                "w.standards",
                WORDS + "  also called a visit was or made\n"));

    assertThat(compilation.diagnostics())
        .isNotEmpty()
        .allMatch(d -> d.code().compareTo("PL-0100") < 0, "is about the text");
  }

  @Test
  void whatIsWrongInAPartOfTwoDocumentsIsSaidOnceAndMendedInBoth() throws IOException {
    write("w.standards", WORDS);
    write(
        "p.standards",
        "language 1\n\npart \"P\"\n"
            + STANDARD.replace("\n  must", "\n  deadline within 5 days\n  must"));
    String document = HEAD + "\nuse \"w.standards\"\ninclude \"p.standards\"\n";
    Path one = write("one.standards", document);
    Path other = write("other.standards", document);

    List<Diagnostic> found = StandardsCompiler.compile(List.of(one, other)).diagnostics();

    assertThat(found)
        .extracting(Diagnostic::kind)
        .containsExactly(DiagnosticKind.UNDECLARED_READING);
    assertThat(found.get(0).fixes()).allMatch(fix -> fix.edits().size() == 2);
  }
}
