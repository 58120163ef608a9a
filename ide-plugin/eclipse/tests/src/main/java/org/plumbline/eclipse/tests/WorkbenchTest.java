package org.plumbline.eclipse.tests;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.eclipse.tests.Desk.build;
import static org.plumbline.eclipse.tests.Desk.command;
import static org.plumbline.eclipse.tests.Desk.document;
import static org.plumbline.eclipse.tests.Desk.findings;
import static org.plumbline.eclipse.tests.Desk.offset;
import static org.plumbline.eclipse.tests.Desk.open;
import static org.plumbline.eclipse.tests.Desk.page;
import static org.plumbline.eclipse.tests.Desk.project;
import static org.plumbline.eclipse.tests.Desk.text;
import static org.plumbline.eclipse.tests.Desk.type;
import static org.plumbline.eclipse.tests.Desk.viewer;
import static org.plumbline.eclipse.tests.Desk.words;
import static org.plumbline.eclipse.tests.Desk.write;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plumbline.compiler.StandardsCompiler;
import org.plumbline.compiler.diagnostic.Diagnostic;
import org.plumbline.eclipse.command.RenameHandler;
import org.plumbline.eclipse.editor.Assist;
import org.plumbline.eclipse.editor.Brackets;
import org.plumbline.eclipse.editor.Fixing;
import org.plumbline.eclipse.editor.Links;
import org.plumbline.eclipse.editor.Occurrences;
import org.plumbline.eclipse.editor.OutlinePage;
import org.plumbline.eclipse.editor.Telling;
import org.plumbline.eclipse.model.Ids;
import org.plumbline.eclipse.model.Model;
import org.plumbline.eclipse.project.Starter;
import org.plumbline.eclipse.view.Row;
import org.plumbline.eclipse.view.RowsView;

/** The plug-in in a real workbench, feature by feature. */
@ExtendWith(Desk.class)
class WorkbenchTest {
  @Test
  void theWizardsProjectOpensInOurEditorWithoutFault() throws Exception {
    ITextEditor editor = open(document());
    assertEquals(Ids.EDITOR, Ui.get(() -> editor.getSite().getId()));
    assertEquals(0, project().findMarkers(Ids.MARKER, true, IResource.DEPTH_INFINITE).length);
    StyledText widget = Ui.get(() -> (StyledText) editor.getAdapter(Control.class));
    Ui.await(
        "colours",
        () -> {
          StyleRange style =
              Ui.get(
                  () -> {
                    StyleRange one =
                        widget.getStyleRangeAtOffset(widget.getText().indexOf("deadline"));
                    return one == null ? new StyleRange() : one;
                  });
          return style.fontStyle == SWT.BOLD;
        });
    Ui.screenshot("1-editor");
  }

  @Test
  void aMistakeIsUnderlinedAsItIsTypedAndMarkedWhenItIsSaved() throws Exception {
    ITextEditor editor = open(document());
    type(editor, "minute taker", "minute maker");
    Ui.await("a finding", () -> !findings(editor).isEmpty());
    StyledText widget = Ui.get(() -> (StyledText) editor.getAdapter(Control.class));
    Ui.await(
        "the squiggle",
        () ->
            Ui.get(
                () -> {
                  StyleRange style =
                      widget.getStyleRangeAtOffset(widget.getText().indexOf("minute maker"));
                  return style != null && style.underline && style.foreground != null;
                }));
    Ui.run(() -> editor.doSave(new NullProgressMonitor()));
    Ui.await(
        "a marker",
        () -> document().findMarkers(Ids.MARKER, true, IResource.DEPTH_ZERO).length > 0);
    Path file = document().getLocation().toPath();
    List<Diagnostic> wanted = StandardsCompiler.compile(List.of(file)).diagnostics();
    assertEquals(1, wanted.size());
    Diagnostic one = wanted.get(0);
    assertEquals(one, findings(editor).get(0).diagnostic());
    IMarker marker = document().findMarkers(Ids.MARKER, true, IResource.DEPTH_ZERO)[0];
    assertEquals(one.code(), marker.getAttribute(Ids.CODE));
    assertEquals(one.code() + ": " + one.message(), marker.getAttribute(IMarker.MESSAGE));
    assertEquals(one.at().offset(), marker.getAttribute(IMarker.CHAR_START));
    assertEquals(one.at().end(), marker.getAttribute(IMarker.CHAR_END));
    assertEquals(one.at().line(), marker.getAttribute(IMarker.LINE_NUMBER));
    assertEquals(IMarker.SEVERITY_ERROR, marker.getAttribute(IMarker.SEVERITY));
    Ui.screenshot("2-finding");
    type(editor, "minute maker", "minute taker");
    Ui.await("no finding", () -> findings(editor).isEmpty());
    Ui.run(() -> editor.doSave(new NullProgressMonitor()));
    Ui.await(
        "no marker",
        () -> document().findMarkers(Ids.MARKER, true, IResource.DEPTH_ZERO).length == 0);
  }

  @Test
  void aChangeInTheVocabularyShowsInTheDocument() throws Exception {
    write(words(), Starter.vocabulary().replace("role minute taker", "role note taker"));
    build();
    Ui.await(
        "a marker",
        () -> document().findMarkers(Ids.MARKER, true, IResource.DEPTH_ZERO).length > 0);
    assertEquals(
        "PL-0111",
        document().findMarkers(Ids.MARKER, true, IResource.DEPTH_ZERO)[0].getAttribute(Ids.CODE));
  }

  /** Its public holidays are computed, for which a library looks for files of its own. */
  @Test
  void aCalendarBesideTheDocumentIsCountedBy() throws Exception {
    write(
        project().getFile("north.yaml"),
        """
        calendar: north
        title: The north
        as-known-at: 2026-03-02
        zone: Europe/London
        horizon: 2026-01-01 to 2027-12-31
        weekend: [Saturday, Sunday]
        public-holidays: {jollyday: gb, region: eng}
        """);
    write(document(), Starter.document().replace("england", "\"north.yaml\""));
    build();
    ITextEditor editor = open(document());
    assertEquals(0, project().findMarkers(Ids.MARKER, true, IResource.DEPTH_INFINITE).length);
    String told =
        new Telling().getHoverInfo(viewer(editor), new Region(offset(editor, "deadline"), 0));
    assertNotNull(told);
    assertTrue(told.contains("the end of Wed 13 Jan 2027"), told);
  }

  @Test
  void namesOfTheVocabularyAreProposed() throws Exception {
    ITextEditor editor = open(document());
    type(editor, "minute taker", "min");
    ITextViewer viewer = viewer(editor);
    int at = offset(editor, "actor     min") + "actor     min".length();
    ICompletionProposal[] proposals = new Assist().computeCompletionProposals(viewer, at);
    assertTrue(proposals[0].getDisplayString().startsWith("minute taker"));
    Ui.run(
        () -> {
          editor.selectAndReveal(at, 0);
          editor.setFocus();
          ((ITextOperationTarget) viewer).doOperation(ISourceViewer.CONTENTASSIST_PROPOSALS);
        });
    Thread.sleep(1500);
    Ui.screenshot("3-assist");
    Ui.run(() -> proposals[0].apply(text(editor)));
    Ui.await("no finding", () -> findings(editor).isEmpty());
    assertEquals(Starter.document(), text(editor).get());
  }

  /** 15 working days from Fri 18 Dec 2026, worked by hand over Christmas and New Year. */
  @Test
  void aStandardIsToldInPlainEnglishWithAWorkedDate() throws Exception {
    ITextEditor editor = open(document());
    String told =
        new Telling().getHoverInfo(viewer(editor), new Region(offset(editor, "deadline"), 0));
    assertNotNull(told);
    assertTrue(told.contains("Fri 18 Dec 2026 at 16:00"), told);
    assertTrue(told.contains("the end of Wed 13 Jan 2027"), told);
  }

  @Test
  void aNameLeadsToItsDeclarationInAnotherFile() throws Exception {
    ITextEditor editor = open(document());
    IHyperlink[] links =
        Ui.get(
            () ->
                new Links()
                    .detectHyperlinks(
                        viewer(editor), new Region(offset(editor, "taker"), 0), false));
    Ui.run(links[0]::open);
    ITextEditor opened = Ui.get(() -> (ITextEditor) page().getActiveEditor());
    assertEquals(words().getName(), Ui.get(opened::getTitle));
    Ui.screenshot("4-declaration");
  }

  /**
   * The event's name stands in the trigger and in both examples; the act is another of its names.
   */
  @Test
  void whatStandsAtTheCursorIsMarkedWhereverItIsNamed() throws Exception {
    ITextEditor editor = open(document());
    String name = String.valueOf(Model.name(document()));
    Ui.await("the text", () -> Model.get().latest().text(name).isPresent());
    int at = offset(editor, "circulate minutes") + 3;
    Ui.run(
        () -> {
          editor.setFocus();
          editor.selectAndReveal(at, 0);
        });
    String text = text(editor).get();
    Ui.await("three marks", () -> marked(editor).size() == 3);
    assertEquals(
        List.of("circulate minutes", "minutes are circulated", "minutes are circulated"),
        marked(editor).stream()
            .map(one -> text.substring(one.getOffset(), one.getOffset() + one.getLength()))
            .toList());
    Ui.screenshot("4-occurrences");
  }

  private static List<Position> marked(ITextEditor editor) {
    return Ui.get(
        () -> {
          List<Position> marked = new ArrayList<>();
          IAnnotationModel model =
              editor.getDocumentProvider().getAnnotationModel(editor.getEditorInput());
          for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext(); ) {
            Annotation one = all.next();
            if (one.getType().equals(Occurrences.TYPE)) {
              marked.add(model.getPosition(one));
            }
          }
          marked.sort(Comparator.comparingInt(Position::getOffset));
          return marked;
        });
  }

  @Test
  void theOtherBracketIsFound() throws Exception {
    ITextEditor editor = open(document());
    type(editor, "minutes are circulated -> met", "minutes are circulated (one, two) -> met");
    int open = offset(editor, "(one");
    assertEquals(
        new Region(open, "(one, two)".length()),
        Ui.get(() -> new Brackets().match(text(editor), open + 1)));
  }

  @Test
  void aRenameChangesBothFiles() throws Exception {
    ITextEditor editor = open(document());
    RenameHandler.rename(
        String.valueOf(Model.name(document())),
        offset(editor, "conference is held"),
        text(editor).get(),
        "meeting takes place");
    Ui.await("the document", () -> text(editor).get().contains("trigger   meeting takes place"));
    Ui.await(
        "the vocabulary",
        () ->
            new String(words().getContents().readAllBytes(), UTF_8)
                .contains("event meeting takes place"));
    Ui.await("no finding", () -> findings(editor).isEmpty());
    Ui.screenshot("5-renamed");
  }

  @Test
  void theOutlineShowsStandardsAndExamplesAndBlocksFold() throws Exception {
    ITextEditor editor = open(document());
    Ui.run(() -> page().showView("org.eclipse.ui.views.ContentOutline"));
    OutlinePage outline = (OutlinePage) Ui.get(() -> editor.getAdapter(IContentOutlinePage.class));
    Ui.await("the outline", () -> Ui.get(() -> outline.shown().size()) == 3);
    assertEquals("1", Ui.get(() -> outline.shown().get(2).label()));
    assertEquals(2, Ui.get(() -> outline.shown().get(2).children().size()));
    ProjectionViewer projection = (ProjectionViewer) viewer(editor);
    Ui.await(
        "folds",
        () ->
            Ui.get(
                () ->
                    projection.getProjectionAnnotationModel() != null
                        && projection
                            .getProjectionAnnotationModel()
                            .getAnnotationIterator()
                            .hasNext()));
    Ui.screenshot("6-outline");
  }

  @Test
  void aQuickFixPutsTheMissingWordIntoTheVocabulary() throws Exception {
    ITextEditor editor = open(document());
    type(editor, "minute taker", "note taker");
    Ui.await("a finding", () -> !findings(editor).isEmpty());
    ISourceViewer viewer = viewer(editor);
    int at = offset(editor, "note taker") + 2;
    List<ICompletionProposal> fixes =
        Ui.get(() -> List.of(new Fixing().computeQuickAssistProposals(new Desk.At(viewer, at))));
    ICompletionProposal add =
        fixes.stream()
            .filter(fix -> fix.getDisplayString().contains("to the vocabulary in words"))
            .findFirst()
            .orElseThrow();
    Ui.run(() -> add.apply(text(editor)));
    Ui.await(
        "the vocabulary",
        () -> new String(words().getContents().readAllBytes(), UTF_8).contains("role note taker"));
    Ui.await("no finding", () -> findings(editor).isEmpty());
  }

  private static ICompletionProposal fix(ITextEditor editor, String at, String words) {
    ISourceViewer viewer = viewer(editor);
    int offset = offset(editor, at) + 2;
    List<ICompletionProposal> fixes =
        Ui.get(
            () -> List.of(new Fixing().computeQuickAssistProposals(new Desk.At(viewer, offset))));
    return fixes.stream()
        .filter(fix -> fix.getDisplayString().contains(words))
        .findFirst()
        .orElseThrow(
            () ->
                new AssertionError(
                    fixes.stream().map(ICompletionProposal::getDisplayString).toList()));
  }

  /** Which days are meant is said on the line, for all of the document, or not at all. */
  @Test
  void quickFixesSayWhichDaysAreMeant() throws Exception {
    ITextEditor editor = open(document());
    for (String words : List.of("write working days", "write calendar days", "as working days")) {
      type(editor, "within 15 working days", "within 15 days");
      Ui.await("a finding", () -> !findings(editor).isEmpty());
      ICompletionProposal fix = fix(editor, "15 days", words);
      Ui.run(() -> fix.apply(text(editor)));
      Ui.await("no finding after " + words, () -> findings(editor).isEmpty());
      Ui.run(() -> text(editor).set(Starter.document()));
      Ui.await("no finding", () -> findings(editor).isEmpty());
    }
  }

  @Test
  void quickFixesMakeAMissingEventAMissingActorAndAnExample() throws Exception {
    ITextEditor editor = open(document());
    type(editor, "trigger   conference is held", "trigger   the chair agrees");
    Ui.await("a finding", () -> !findings(editor).isEmpty());
    ICompletionProposal event = fix(editor, "the chair agrees", "declare the event");
    Ui.run(() -> event.apply(text(editor)));
    Ui.await("the event", () -> text(editor).get().contains("event the chair agrees"));
    Ui.run(() -> text(editor).set(Starter.document().replaceAll("(?s)  example .*", "")));
    Ui.await("no finding", () -> findings(editor).isEmpty());
    type(editor, "minute taker", "note taker");
    Ui.await("a finding", () -> !findings(editor).isEmpty());
    ICompletionProposal actor = fix(editor, "note taker", "declare the role");
    Ui.run(() -> actor.apply(text(editor)));
    Ui.await("no finding", () -> findings(editor).isEmpty());
    ICompletionProposal example = fix(editor, "must ", "add an example to 1");
    Ui.run(() -> example.apply(text(editor)));
    Ui.await(
        "the example",
        () -> text(editor).get().contains("2026-03-02 conference is held -> pending"));
  }

  @Test
  void aTextIsLaidOut() throws Exception {
    ITextEditor editor = open(document());
    type(editor, "  must      circulate", " must circulate");
    command("org.plumbline.eclipse.format");
    Ui.await("the layout", () -> text(editor).get().equals(Starter.document()));
  }

  @Test
  void examplesAreRunAndTheOneThatFailsIsTold() throws Exception {
    ITextEditor editor = open(document());
    type(
        editor,
        "2026-03-24 minutes are circulated -> breached",
        "2026-03-24 minutes are circulated -> met");
    command("org.plumbline.eclipse.examples");
    List<Row> rows = rows(Ids.RESULTS, "local: 1 of 2 examples as expected");
    assertTrue(rows.get(2).text().startsWith("FAILED: 1 “a day late”"), rows.toString());
    assertFalse(rows.get(2).children().isEmpty());
    Ui.screenshot("8-examples");
  }

  @Test
  void referencesAreListedAcrossFiles() throws Exception {
    ITextEditor editor = open(document());
    Ui.run(() -> editor.selectAndReveal(offset(editor, "conference is held"), 0));
    command("org.plumbline.eclipse.references");
    List<Row> rows = rows(Ids.RESULTS, "local.standards:");
    assertEquals(5, rows.size(), rows.toString()); // the act is a name of the event, too
    assertTrue(rows.get(3).text().startsWith("words.standards:"), rows.toString());
  }

  private static List<Row> rows(String view, String first) throws Exception {
    Ui.await(
        "rows in " + view,
        () ->
            Ui.get(
                () ->
                    page().findView(view) instanceof RowsView shown
                        && !shown.rows().isEmpty()
                        && shown.rows().get(0).text().startsWith(first)));
    return Ui.get(() -> ((RowsView) page().findView(view)).rows());
  }

  @Test
  void nothingIsWorkedOutWhileTheUserWaits() {
    assertThrows(AssertionError.class, () -> Ui.run(() -> Model.get().analysed(() -> false)));
  }
}
