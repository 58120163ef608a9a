package org.plumbline.lsp;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.compiler.syntax.SourceText;
import org.plumbline.services.workspace.Cancel;
import org.plumbline.services.workspace.Workspace;

/** The jar as an editor runs it: a process of its own, spoken to over standard input and output. */
class LanguageServerIT {
  private static final String WORDS =
      """
      language 1

      vocabulary "Conferences"
        id            conferences
        version       "1"

      role social worker
        also called  practitioner

      event conference is held

      event minutes are circulated
        act          circulate minutes
      """;

  private static final String DOCUMENT =
      """
      language 1

      document "Minutes"
        id            minutes
        version       "1"
        calendar      england

      use "words.standards"

      standard A-1 "Minutes are circulated"
        source    "Minutes" line 4
        actor     social worker
        trigger   conference is held
        must      circulate minutes
        deadline  within 15 working days
      """;

  private static final int ACTOR = 11;
  private static final int TRIGGER = 12;
  private static final int MUST = 13;
  private static final int DEADLINE = 14;

  @TempDir private Path folder;
  private Editor editor;
  private String words;
  private String document;

  @BeforeEach
  void anEditorWithTwoFiles() throws IOException, InterruptedException {
    Path wordsFile = Files.writeString(folder.resolve("words.standards"), WORDS);
    Path documentFile = Files.writeString(folder.resolve("minutes.standards"), DOCUMENT);
    words = wordsFile.toUri().toString();
    document = documentFile.toUri().toString();
    editor = new Editor(folder);
    editor.open(document, DOCUMENT);
  }

  @AfterEach
  void close() {
    editor.close();
  }

  @Test
  void aMistakeIsToldWhileItIsTypedAndWithdrawnWhenItIsMended() throws InterruptedException {
    editor.findings(document, List::isEmpty);
    editor.type(document, ACTOR, 12, 18, "sozial");
    List<Diagnostic> found = editor.findings(document, list -> !list.isEmpty());
    assertThat(found).hasSize(1);
    assertThat(found.get(0).getCode().getLeft()).isEqualTo("PL-0111");
    assertThat(found.get(0).getRange()).isEqualTo(range(ACTOR, 12, 25));
    editor.type(document, ACTOR, 12, 18, "social");
    editor.findings(document, List::isEmpty);
  }

  @Test
  void whatChangesInOneFileIsToldOfTheOthers() throws InterruptedException {
    editor.findings(document, List::isEmpty);
    editor.open(words, WORDS);
    editor.type(words, 6, 0, 18, "role somebody else");
    assertThat(editor.findings(document, list -> !list.isEmpty()))
        .extracting(d -> d.getCode().getLeft())
        .containsOnly("PL-0111");
  }

  /** The very places, codes, severities and messages, through the protocol and back. */
  @Test
  void theBadInputHasTheFrontEndsFindings() throws IOException, InterruptedException {
    Path corpus =
        Path.of(System.getProperty("plumbline.home", "../.."))
            .resolve("core/cli/src/test/resources/org/plumbline/cli/bad/document");
    int compared = 0;
    List<Path> files;
    try (Stream<Path> all = Files.list(corpus)) {
      files = all.filter(f -> f.toString().endsWith(".standards")).sorted().toList();
    }
    for (Path file : files) {
      String text = text(file);
      if (text == null) {
        continue;
      }
      Path there = folder.resolve(file.getFileName());
      String name = Workspace.name(there);
      Workspace alone = new Workspace();
      alone.open(name, text);
      SourceText source = new SourceText(name, text);
      List<String> wanted =
          alone.snapshot().diagnostics(Cancel.NEVER).getOrDefault(name, List.of()).stream()
              .map(
                  d ->
                      d.code()
                          + " "
                          + severity(d)
                          + " "
                          + d.at().offset()
                          + "+"
                          + d.at().length()
                          + " "
                          + d.message())
              .toList();
      String uri = there.toUri().toString();
      editor.open(uri, text);
      editor.findings(uri, list -> told(source, list).equals(wanted));
      editor.close(uri);
      compared++;
    }
    assertThat(compared).isGreaterThan(40);
  }

  private static String severity(org.plumbline.compiler.diagnostic.Diagnostic finding) {
    return switch (finding.severity()) {
      case ERROR -> "ERROR";
      case WARNING -> "WARNING";
      case INFO -> "INFORMATION";
    };
  }

  private static List<String> told(SourceText source, List<Diagnostic> findings) {
    List<String> told = new ArrayList<>();
    for (Diagnostic one : findings) {
      int from = Places.offset(source, one.getRange().getStart());
      int to = Places.offset(source, one.getRange().getEnd());
      told.add(
          one.getCode().getLeft()
              + " "
              + one.getSeverity().name().toUpperCase(Locale.ROOT)
              + " "
              + from
              + "+"
              + (to - from)
              + " "
              + one.getMessage().getLeft());
    }
    return told;
  }

  private static String text(Path file) throws IOException {
    try {
      String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(Files.readAllBytes(file))).toString();
      return text.indexOf('\0') >= 0 || text.startsWith("\uFEFF") ? null : text;
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  @Test
  void namesOfOtherFilesAreProposed() throws InterruptedException {
    editor.type(document, ACTOR, 12, 25, "soc");
    List<CompletionItem> items =
        Editor.get(
                editor
                    .server()
                    .getTextDocumentService()
                    .completion(new CompletionParams(Editor.file(document), at(ACTOR, 15))))
            .getRight()
            .getItems();
    CompletionItem first = items.get(0);
    assertThat(first.getLabel()).isEqualTo("social worker");
    assertThat(first.getTextEdit().getLeft())
        .isEqualTo(new TextEdit(range(ACTOR, 12, 15), "social worker"));
  }

  @Test
  void aStandardIsToldInPlainEnglishWithAWorkedDate() throws InterruptedException {
    String told =
        Editor.get(
                editor
                    .server()
                    .getTextDocumentService()
                    .hover(new HoverParams(Editor.file(document), at(DEADLINE, 4))))
            .getContents()
            .getRight()
            .getValue();
    assertThat(told).contains("15 working days", "Fri 18 Dec 2026 at 16:00", "Wed 13 Jan 2027");
  }

  @Test
  void aLimitHasItsDateBesideIt() throws InterruptedException {
    List<InlayHint> hints =
        Editor.get(
            editor
                .server()
                .getTextDocumentService()
                .inlayHint(
                    new InlayHintParams(
                        Editor.file(document), new Range(at(0, 0), at(DEADLINE, 40)))));
    assertThat(hints).hasSize(1);
    assertThat(hints.get(0).getPosition()).isEqualTo(at(DEADLINE, 34));
    assertThat(hints.get(0).getLabel().getLeft()).endsWith("→ the end of Wed 13 Jan 2027");
  }

  @Test
  void aNameLeadsToItsDeclarationAndBack() throws InterruptedException {
    List<? extends Location> declared =
        Editor.get(
                editor
                    .server()
                    .getTextDocumentService()
                    .definition(new DefinitionParams(Editor.file(document), at(TRIGGER, 15))))
            .getLeft();
    assertThat(declared).hasSize(1);
    assertThat(declared.get(0).getUri()).isEqualTo(words);
    assertThat(declared.get(0).getRange()).isEqualTo(range(9, 6, 24));
    List<? extends Location> references =
        Editor.get(
            editor
                .server()
                .getTextDocumentService()
                .references(
                    new ReferenceParams(
                        Editor.file(words), at(9, 8), new ReferenceContext(false))));
    assertThat(references).hasSize(1);
    assertThat(references.get(0).getRange()).isEqualTo(range(TRIGGER, 12, 30));
    assertThat(
            Editor.get(
                editor
                    .server()
                    .getTextDocumentService()
                    .documentHighlight(
                        new DocumentHighlightParams(Editor.file(document), at(TRIGGER, 15)))))
        .hasSize(1);
  }

  @Test
  void aRenameChangesBothFiles() throws InterruptedException {
    assertThat(
            Editor.get(
                    editor
                        .server()
                        .getTextDocumentService()
                        .prepareRename(
                            new PrepareRenameParams(Editor.file(document), at(TRIGGER, 15))))
                .getFirst())
        .isEqualTo(range(TRIGGER, 12, 30));
    WorkspaceEdit edit =
        Editor.get(
            editor
                .server()
                .getTextDocumentService()
                .rename(
                    new RenameParams(
                        Editor.file(document), at(TRIGGER, 15), "meeting takes place")));
    assertThat(edit.getChanges())
        .containsOnlyKeys(document, words)
        .containsEntry(words, List.of(new TextEdit(range(9, 6, 24), "meeting takes place")));
    assertThatThrownBy(
            () ->
                Editor.get(
                    editor
                        .server()
                        .getTextDocumentService()
                        .rename(
                            new RenameParams(
                                Editor.file(document), at(TRIGGER, 15), "this and that"))))
        .hasMessageContaining("cannot be a name");
  }

  @Test
  void theOutlineAndTheFoldsAndTheWorkspacesNamesAreThere() throws InterruptedException {
    List<String> outline =
        Editor.get(
                editor
                    .server()
                    .getTextDocumentService()
                    .documentSymbol(new DocumentSymbolParams(Editor.file(document))))
            .stream()
            .map(symbol -> symbol.getRight())
            .map(DocumentSymbol::getName)
            .toList();
    assertThat(outline).containsExactly("Minutes", "words.standards", "A-1");
    assertThat(
            Editor.get(
                editor
                    .server()
                    .getTextDocumentService()
                    .foldingRange(new FoldingRangeRequestParams(Editor.file(document)))))
        .extracting(fold -> fold.getStartLine() + "-" + fold.getEndLine())
        .containsExactly("2-5", "9-14");
    assertThat(
            Editor.get(
                    editor
                        .server()
                        .getWorkspaceService()
                        .symbol(new WorkspaceSymbolParams("circulated")))
                .getRight())
        .extracting(symbol -> symbol.getName())
        .containsExactlyInAnyOrder("minutes are circulated", "A-1 Minutes are circulated");
  }

  @Test
  void aTextIsLaidOut() throws InterruptedException {
    editor.type(document, MUST, 0, 12, " must ");
    List<? extends TextEdit> edits =
        Editor.get(
            editor
                .server()
                .getTextDocumentService()
                .formatting(
                    new DocumentFormattingParams(
                        Editor.file(document), new FormattingOptions(2, true))));
    assertThat(edits).hasSize(1);
    assertThat(edits.get(0).getNewText().strip()).isIn("must", "");
    assertThat(edits.get(0).getRange().getStart().getLine()).isEqualTo(MUST);
  }

  @Test
  void aFindingComesWithItsRemedies() throws InterruptedException {
    editor.findings(document, List::isEmpty);
    editor.type(document, ACTOR, 12, 25, "child minder");
    List<Diagnostic> found = editor.findings(document, list -> !list.isEmpty());
    CodeAction add =
        Editor.get(
                editor
                    .server()
                    .getTextDocumentService()
                    .codeAction(
                        new CodeActionParams(
                            Editor.file(document),
                            range(ACTOR, 14, 14),
                            new CodeActionContext(found))))
            .stream()
            .map(action -> action.getRight())
            .filter(a -> a.getTitle().endsWith("to the vocabulary in words.standards"))
            .findFirst()
            .orElseThrow();
    TextEdit edit = add.getEdit().getChanges().get(words).get(0);
    editor.open(words, WORDS + edit.getNewText());
    editor.findings(document, List::isEmpty);
  }

  @Test
  void wordsHaveTheirColours() throws InterruptedException {
    SemanticTokens tokens =
        Editor.get(
            editor
                .server()
                .getTextDocumentService()
                .semanticTokensFull(new SemanticTokensParams(Editor.file(document))));
    List<String> types =
        editor.can().getCapabilities().getSemanticTokensProvider().getLegend().getTokenTypes();
    List<String> told = new ArrayList<>();
    String[] lines = DOCUMENT.split("\n", -1);
    int line = 0;
    int column = 0;
    List<Integer> data = tokens.getData();
    for (int i = 0; i < data.size(); i += 5) {
      line += data.get(i);
      column = data.get(i) == 0 ? column + data.get(i + 1) : data.get(i + 1);
      told.add(
          lines[line].substring(column, column + data.get(i + 2))
              + " "
              + types.get(data.get(i + 3)));
    }
    assertThat(told)
        .contains("actor keyword", "social worker class", "conference is held event", "15 number");
  }

  @Test
  void documentsThatContradictEachOtherAreToldWhenAskedUntilATextChanges()
      throws IOException, InterruptedException {
    String other =
        DOCUMENT
            .replace("id            minutes", "id            other")
            .replace("within 15 working days", "within 20 days");
    Path otherFile = Files.writeString(folder.resolve("other.standards"), other);
    editor
        .server()
        .getWorkspaceService()
        .didChangeWatchedFiles(
            new DidChangeWatchedFilesParams(
                List.of(new FileEvent(otherFile.toUri().toString(), FileChangeType.Created))));
    editor.findings(document, List::isEmpty);

    Object answer =
        Editor.get(
            editor
                .server()
                .getWorkspaceService()
                .executeCommand(new ExecuteCommandParams("plumbline.conflicts", List.of())));

    assertThat(answer.toString()).contains("PL-0303", "minutes are circulated");
    List<Diagnostic> found = editor.findings(document, list -> !list.isEmpty());
    assertThat(found).hasSize(1);
    assertThat(found.get(0).getSource()).isEqualTo("plumbline conflicts");
    assertThat(found.get(0).getCode().getLeft()).isEqualTo("PL-0303");
    assertThat(found.get(0).getMessage().getLeft()).contains("Shown by: ");
    assertThat(found.get(0).getRelatedInformation().get(0).getLocation().getUri())
        .endsWith("other.standards");

    editor.type(document, DEADLINE, 19, 21, "14");
    editor.findings(document, List::isEmpty);
  }

  @Test
  void thePoorestClientIsServedToo() throws IOException, InterruptedException {
    try (Editor poor = new Editor(null)) {
      poor.open("untitled:Untitled-1", "language 1\ndocument \"x\"\n");
      assertThat(poor.findings("untitled:Untitled-1", list -> !list.isEmpty()))
          .extracting(d -> d.getCode().getLeft())
          .contains("PL-0131");
      assertThat(poor.leave()).isZero();
    }
  }

  @Test
  void theServerEndsWithItsEditor() throws IOException, InterruptedException {
    assertThat(editor.crash()).isTrue();
  }

  private static Position at(int line, int column) {
    return new Position(line, column);
  }

  private static Range range(int line, int from, int to) {
    return new Range(at(line, from), at(line, to));
  }
}
