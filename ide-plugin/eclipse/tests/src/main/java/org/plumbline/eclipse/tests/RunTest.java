package org.plumbline.eclipse.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.eclipse.tests.Desk.document;
import static org.plumbline.eclipse.tests.Desk.open;
import static org.plumbline.eclipse.tests.Desk.page;
import static org.plumbline.eclipse.tests.Desk.project;
import static org.plumbline.eclipse.tests.Desk.text;
import static org.plumbline.eclipse.tests.Desk.type;
import static org.plumbline.eclipse.tests.Desk.write;

import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchManager;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plumbline.eclipse.model.Ids;
import org.plumbline.eclipse.preference.Preferences;
import org.plumbline.eclipse.run.CasesShortcut;
import org.plumbline.eclipse.run.ExamplesShortcut;
import org.plumbline.eclipse.run.ResultsView;
import org.plumbline.eclipse.view.Row;

/**
 * Run As, and the view of results. The starter asks for minutes within 15 working days: of a
 * conference on Mon 2 Mar 2026 by Mon 23 Mar.
 */
@ExtendWith(Desk.class)
class RunTest {
  private static final String CASES =
      """
      case,event,time,actor
      A1,conference is held,2026-03-02 10:00,
      A1,minutes are circulated,2026-03-24 09:00,minute taker
      B2,conference is held,2026-03-02 10:00,
      B2,minutes are circulated,2026-03-23 17:00,minute taker
      C3,conference is held,2026-03-02 10:00,
      """;

  private static final String MAPPING =
      """
      case: case
      event: event
      time: time
      covers:
        events:
          - conference is held
          - minutes are circulated
      """;

  @BeforeEach
  void asOfTheEndOfSeptember() throws Exception {
    Preferences.node().put(Preferences.AS_OF, "2026-09-30");
    for (ILaunchConfiguration one : manager().getLaunchConfigurations()) {
      one.delete();
    }
    Ui.run(() -> ((ResultsView) page().showView(Ids.RESULTS)).show(List.of()));
  }

  @AfterEach
  void asItWas() {
    Preferences.node().remove(Preferences.AS_OF);
  }

  private static ILaunchManager manager() {
    return DebugPlugin.getDefault().getLaunchManager();
  }

  private static ResultsView view() {
    return Ui.get(() -> (ResultsView) page().showView(Ids.RESULTS));
  }

  private static IFile cases() throws Exception {
    IFile file = project().getFile("cases.csv");
    write(file, CASES);
    return file;
  }

  private static IFile mapping() throws Exception {
    IFile file = project().getFile("mapping.yaml");
    write(file, MAPPING);
    return file;
  }

  private static void check(Object chosen) {
    Ui.run(() -> new CasesShortcut().launch(new StructuredSelection(chosen), "run"));
  }

  private static List<Row> rows() throws Exception {
    Ui.await("results", () -> Ui.get(() -> !view().isRunning() && !view().rows().isEmpty()));
    return Ui.get(() -> view().rows());
  }

  @Test
  void casesAreCheckedAndADoubleClickLeadsToTheClause() throws Exception {
    mapping();
    check(cases());
    List<Row> rows = rows();
    assertEquals(
        "NOT MET: Our local standards, as of 2026-09-30: 1 met, 2 breached", rows.get(0).text());
    Row standard = rows.get(1);
    assertEquals(
        "1  Minutes reach everyone within three weeks: 1 met, 2 breached", standard.text());
    assertTrue(standard.children().get(0).text().startsWith("breached: A1"), standard.toString());
    assertTrue(standard.children().get(1).text().startsWith("breached: C3"), standard.toString());
    assertTrue(
        standard
            .children()
            .get(0)
            .children()
            .get(0)
            .text()
            .contains("due by the end of Mon 23 Mar"),
        standard.toString());
    Ui.screenshot("10-cases");
    Ui.run(() -> view().open(standard.children().get(0)));
    ITextEditor opened = Ui.get(() -> (ITextEditor) page().getActiveEditor());
    assertEquals("local.standards", Ui.get(opened::getTitle));
    ITextSelection selected =
        Ui.get(() -> (ITextSelection) opened.getSelectionProvider().getSelection());
    assertTrue(selected.getText().startsWith("standard 1 "), selected.getText());
  }

  @Test
  void ofAMappingTheCasesBesideItAreChecked() throws Exception {
    cases();
    check(mapping());
    assertTrue(rows().get(0).text().endsWith("1 met, 2 breached"), rows().toString());
    ILaunchConfiguration[] made = manager().getLaunchConfigurations();
    assertEquals(1, made.length);
    assertEquals("/Anytown/mapping.yaml", made[0].getAttribute("mapping", ""));
    assertEquals(0, manager().getLaunches().length);
  }

  @Test
  void theStateOfTheDataIsTold() throws Exception {
    check(cases());
    List<Row> rows = rows();
    Row data = rows.get(2);
    assertEquals("The state of the data", data.text());
    assertEquals("cases: 3 cases in 5 rows", data.children().get(0).text());
    assertTrue(data.children().get(1).text().contains("nothing else was declared"));
  }

  @Test
  void whatCannotBeReadIsToldInTheCommandsWords() throws Exception {
    IFile mapping = mapping();
    write(mapping, MAPPING.replace("time: time", "tim: time"));
    check(cases());
    assertTrue(rows().get(0).text().contains("mapping.yaml"), rows().toString());
    assertTrue(
        rows().stream().anyMatch(row -> row.text().contains("mapping has no “tim”")),
        rows().toString());
  }

  @Test
  void whatIsTypedIsSavedBeforeItIsChecked() throws Exception {
    mapping();
    ITextEditor editor = open(document());
    type(editor, "within 15 working days", "within 16 working days");
    check(cases());
    assertTrue(rows().get(0).text().endsWith("2 met, 1 breached"), rows().toString());
    assertFalse(Ui.get(editor::isDirty));
  }

  @Test
  void aLongCheckTellsHowFarItIsAndIsStopped() throws Exception {
    StringBuilder many = new StringBuilder("case,event,time\n");
    for (int i = 0; i < 400_000; i++) {
      many.append('X').append(i).append(",conference is held,2026-03-02 10:00\n");
    }
    IFile file = project().getFile("many.csv");
    write(file, many.toString());
    check(file);
    Ui.await(
        "progress",
        () -> Ui.get(() -> view().getContentDescription().matches("(reading|checking).*")));
    Ui.run(() -> view().stop());
    assertEquals("Stopped before the end.", rows().get(0).text());
    file.delete(true, new NullProgressMonitor());
  }

  @Test
  void examplesRunFromTheContextMenuToo() throws Exception {
    Ui.run(() -> new ExamplesShortcut().launch(new StructuredSelection(document()), "run"));
    assertEquals("local: 2 of 2 examples as expected", rows().get(0).text());
    Ui.run(() -> view().open(view().rows().get(1)));
    assertEquals("local.standards", Ui.get(() -> page().getActiveEditor().getTitle()));
    assertTrue(text(Ui.get(() -> (ITextEditor) page().getActiveEditor())).get().contains("15"));
    assertEquals("Examples of local.standards", manager().getLaunchConfigurations()[0].getName());
  }
}
