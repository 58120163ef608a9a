package org.plumbline.eclipse.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.eclipse.tests.Desk.command;
import static org.plumbline.eclipse.tests.Desk.findings;
import static org.plumbline.eclipse.tests.Desk.offset;
import static org.plumbline.eclipse.tests.Desk.page;
import static org.plumbline.eclipse.tests.Desk.text;
import static org.plumbline.eclipse.tests.Desk.viewer;
import static org.plumbline.eclipse.tests.Desk.write;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.navigator.CommonNavigator;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plumbline.eclipse.compare.Meaning;
import org.plumbline.eclipse.conflict.ConflictsView;
import org.plumbline.eclipse.conflict.Line;
import org.plumbline.eclipse.editor.Fixing;
import org.plumbline.eclipse.editor.Telling;
import org.plumbline.eclipse.model.Ids;
import org.plumbline.eclipse.preference.Preferences;
import org.plumbline.eclipse.project.BeginningPage;
import org.plumbline.eclipse.project.NewProjectWizard;
import org.plumbline.eclipse.run.CasesShortcut;
import org.plumbline.eclipse.run.ResultsView;
import org.plumbline.eclipse.view.Row;

/**
 * Follows docs/author-tour.md from its second step on: what is typed and what is to be seen is read
 * from the page. (The first step, the installation, is done by the build that runs this.)
 */
@ExtendWith(Desk.class)
class AuthorTourTest {
  private final List<String> pictures = new ArrayList<>();

  private static IProject anytown() {
    return ResourcesPlugin.getWorkspace().getRoot().getProject("Anytown standards");
  }

  /** An empty Eclipse. */
  @BeforeEach
  void empty() throws Exception {
    Ui.run(() -> page().closeAllEditors(false));
    Ui.run(
        () -> {
          for (String view : List.of(Ids.RESULTS, Ids.CONFLICTS)) {
            if (page().findView(view) != null) {
              page().hideView(page().findView(view));
            }
          }
        });
    Desk.project().delete(true, true, new NullProgressMonitor());
    Preferences.node().put(Preferences.AS_OF, "2026-09-30");
  }

  @AfterEach
  void asItWas() throws Exception {
    Preferences.node().clear();
    Ui.run(() -> page().closeAllEditors(false));
    anytown().delete(true, true, new NullProgressMonitor());
  }

  private void picture(String name) throws Exception {
    pictures.add(name);
    Ui.screenshot("tour-" + name);
  }

  @Test
  void theTourIsAsItIsTold() throws Exception {
    Tour tour = new Tour();
    ITextEditor editor = aProject();
    Ui.run(
        () ->
            ((CommonNavigator) page().showView("org.eclipse.ui.navigator.ProjectExplorer"))
                .getCommonViewer()
                .expandToLevel(2));
    assertEquals(0, anytown().findMarkers(Ids.MARKER, true, IResource.DEPTH_INFINITE).length);
    IDocument text = text(editor);
    picture("2-project");

    Ui.run(() -> text.replace(text.getLength(), 0, tour.typed(3).get(0)));
    aMistake(editor, tour);
    assertEquals(
        List.of(), tour.seen(5).stream().filter(one -> !meaning(editor).contains(one)).toList());
    Ui.run(
        () -> {
          editor.setFocus();
          editor.selectAndReveal(offset(editor, "deadline  within 3"), 0);
          viewer(editor).setTopIndex(12);
        });
    Ui.rest(viewer(editor).getTextWidget(), offset(editor, "deadline  within 3") + 3);
    picture("4-meaning");
    Ui.rest(viewer(editor).getTextWidget(), offset(editor, "standard 2"));

    Ui.run(() -> text.replace(text.getLength(), 0, tour.typed(6).get(0)));
    examples(tour.seen(6).get(0));
    picture("5-examples");

    conflict(editor, tour);
    mended(editor, tour);
    compared(tour);
    cases(tour);
    assertEquals(tour.pictures(), pictures);
  }

  private ITextEditor aProject() throws Exception {
    NewProjectWizard wizard = new NewProjectWizard();
    WizardDialog dialog =
        Ui.get(() -> new WizardDialog(page().getWorkbenchWindow().getShell(), wizard));
    Ui.run(
        () -> {
          dialog.setBlockOnOpen(false);
          wizard.propose("Anytown standards");
          dialog.open();
          dialog.showPage(wizard.getPages()[1]);
          assertTrue(wizard.getPages()[1] instanceof BeginningPage);
        });
    picture("1-beginning");
    Ui.run(
        () -> {
          assertTrue(wizard.performFinish());
          dialog.close();
        });
    return Desk.open(anytown().getFile("local.standards"));
  }

  private void aMistake(ITextEditor editor, Tour tour) throws Exception {
    Ui.await("a finding", () -> !findings(editor).isEmpty());
    assertEquals(
        tour.seen(4).get(0), findings(editor).get(0).diagnostic().message().replace("`", ""));
    int at = offset(editor, "core groop");
    Ui.run(
        () -> {
          editor.selectAndReveal(at, 0);
          viewer(editor).setTopIndex(12);
        });
    Ui.rest(viewer(editor).getTextWidget(), at);
    picture("3-mistake");
    Ui.rest(viewer(editor).getTextWidget(), offset(editor, "standard 2"));
    List<ICompletionProposal> fixes =
        Ui.get(
            () ->
                List.of(new Fixing().computeQuickAssistProposals(new Desk.At(viewer(editor), at))));
    assertTrue(
        fixes.get(0).getDisplayString().replace("`", "").contains(tour.seen(4).get(1)),
        fixes.get(0).getDisplayString());
    Ui.run(() -> fixes.get(0).apply(text(editor)));
    Ui.await("no finding", () -> findings(editor).isEmpty());
  }

  private static String meaning(ITextEditor editor) {
    String told =
        new Telling()
            .getHoverInfo(viewer(editor), new Region(offset(editor, "deadline  within 3"), 0));
    assertNotNull(told);
    return told.replaceAll("<[^>]*>|\\s+", " ");
  }

  // ---- examples

  private static ResultsView results() {
    return Ui.get(() -> (ResultsView) page().showView(Ids.RESULTS));
  }

  private static List<Row> examples(String first) throws Exception {
    command("org.plumbline.eclipse.examples");
    Ui.await(
        first,
        () ->
            Ui.get(
                () -> !results().rows().isEmpty() && results().rows().get(0).text().equals(first)));
    return Ui.get(() -> results().rows());
  }

  // ---- conflicts

  private static ConflictsView conflicts() {
    return Ui.get(() -> (ConflictsView) page().showView(Ids.CONFLICTS));
  }

  private void conflict(ITextEditor editor, Tour tour) throws Exception {
    Ui.run(() -> editor.doSave(new NullProgressMonitor()));
    conflicts();
    command("org.plumbline.eclipse.findConflicts");
    Ui.await(
        "the conflict",
        () ->
            Ui.get(() -> conflicts().lines()).stream()
                .anyMatch(line -> line.text().equals(tour.seen(7).get(0))));
    Line matter =
        Ui.get(() -> conflicts().lines()).stream()
            .filter(line -> line.text().equals(tour.seen(7).get(0)))
            .findFirst()
            .orElseThrow();
    Line.Found found = (Line.Found) matter.below().get(0);
    String told = found.finding().sentence();
    assertTrue(told.contains(tour.seen(7).get(1)), told);
    Line shown =
        found.below().stream().filter(Line.Case.class::isInstance).findFirst().orElseThrow();
    Ui.run(() -> conflicts().choose(shown));
    picture("6-conflict");
    Line other =
        found.below().stream()
            .filter(line -> line.text().startsWith("england-national CP-2"))
            .findFirst()
            .orElseThrow();
    Ui.run(() -> conflicts().open(other));
    ITextEditor opened = Ui.get(() -> (ITextEditor) page().getActiveEditor());
    assertEquals("conferences.standards", Ui.get(opened::getTitle));
    ITextSelection selected =
        Ui.get(() -> (ITextSelection) opened.getSelectionProvider().getSelection());
    assertTrue(selected.getText().startsWith(tour.seen(8).get(0)), selected.getText());
    picture("7-clause");
  }

  private void mended(ITextEditor editor, Tour tour) throws Exception {
    Ui.run(() -> page().activate(editor));
    IDocument text = text(editor);
    replaceLines(text, "  deadline  within 3 weeks\n", tour.typed(9).get(0));
    List<Row> rows = examples(tour.seen(9).get(0));
    assertTrue(
        rows.stream().anyMatch(row -> row.children().toString().contains(tour.seen(9).get(1))),
        rows.toString());
    replaceLines(text, tour.typed(6).get(0), tour.typed(9).get(1));
    examples(tour.seen(6).get(0));
    Ui.run(() -> editor.doSave(new NullProgressMonitor()));
    Ui.await(
        "no conflict",
        () ->
            Ui.get(() -> conflicts().lines()).stream()
                .allMatch(line -> line instanceof Line.Remark));
    picture("8-mended");
  }

  private static void replaceLines(IDocument text, String old, String now) {
    Ui.run(
        () -> {
          int at = text.get().indexOf(old);
          assertTrue(at >= 0, old);
          text.replace(at, old.length(), now);
        });
  }

  // ---- compare, and cases

  private void compared(Tour tour) throws Exception {
    command("org.plumbline.eclipse.compare");
    List<Meaning> lines = Ui.get(CompareTest.viewer()::lines);
    assertTrue(
        lines.stream()
            .flatMap(line -> line.below().stream())
            .anyMatch(line -> tour.seen(10).get(0).equals(line.course())),
        lines.toString());
    Ui.run(() -> CompareTest.viewer().choose(lines.get(1).below().get(0)));
    picture("9-compare");
    Ui.run(() -> page().closeEditor(page().getActiveEditor(), false));
  }

  private void cases(Tour tour) throws Exception {
    IFile cases = anytown().getFile("cases.csv");
    write(cases, tour.typed(11).get(0));
    write(anytown().getFile("mapping.yaml"), tour.typed(11).get(1));
    Ui.run(() -> results().show(List.of()));
    Ui.run(() -> new CasesShortcut().launch(new StructuredSelection(cases), "run"));
    Ui.await("results", () -> Ui.get(() -> !results().rows().isEmpty()));
    List<Row> rows = Ui.get(() -> results().rows());
    assertTrue(
        rows.stream()
            .flatMap(row -> row.children().stream())
            .anyMatch(row -> row.text().startsWith(tour.seen(11).get(0))),
        rows.toString());
    picture("10-cases");
  }
}
