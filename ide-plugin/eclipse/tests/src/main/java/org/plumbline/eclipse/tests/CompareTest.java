package org.plumbline.eclipse.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.eclipse.tests.Desk.baseline;
import static org.plumbline.eclipse.tests.Desk.command;
import static org.plumbline.eclipse.tests.Desk.document;
import static org.plumbline.eclipse.tests.Desk.open;
import static org.plumbline.eclipse.tests.Desk.page;
import static org.plumbline.eclipse.tests.Desk.type;

import java.util.List;
import org.eclipse.compare.CompareUI;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.texteditor.ITextEditor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plumbline.eclipse.compare.Meaning;
import org.plumbline.eclipse.compare.MeaningViewer;
import org.plumbline.eclipse.compare.VersionsInput;

/** Eclipse's compare editor, with what the changes mean above the texts. */
@ExtendWith(Desk.class)
class CompareTest {
  /** The viewer in the compare editor; null while there is none. */
  private static @Nullable MeaningViewer viewer(Control control) {
    if (control.getData(MeaningViewer.KEY) instanceof MeaningViewer viewer) {
      return viewer;
    }
    if (control instanceof Composite composite) {
      for (Control child : composite.getChildren()) {
        MeaningViewer found = viewer(child);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  static MeaningViewer viewer() throws Exception {
    Ui.await(
        "the meaning of the changes",
        () ->
            Ui.get(
                () -> {
                  MeaningViewer viewer = viewer(page().getWorkbenchWindow().getShell());
                  return viewer != null
                      && !viewer.lines().isEmpty()
                      && !viewer.lines().get(0).text().startsWith("Comparing");
                }));
    return Ui.get(() -> viewer(page().getWorkbenchWindow().getShell()));
  }

  @Test
  void whatWasSavedIsComparedWithItsVersionBefore() throws Exception {
    ITextEditor editor = open(document());
    type(editor, "within 15 working days", "within 10 working days");
    type(editor, "2026-03-23 minutes", "2026-03-16 minutes");
    Ui.run(() -> editor.doSave(new NullProgressMonitor()));
    command("org.plumbline.eclipse.compare");
    MeaningViewer viewer = viewer();
    List<Meaning> lines = Ui.get(viewer::lines);
    assertTrue(lines.get(0).text().startsWith("1 change of meaning in 1 standard (1 tightened)"));
    Meaning standard = lines.get(1).below().get(0);
    assertEquals("1  Minutes reach everyone within three weeks", standard.text());
    assertEquals("tightened", standard.course());
    Ui.run(() -> viewer.choose(standard));
    assertNotNull(Ui.get(() -> viewer.canvas().drawn()));
    assertEquals(
        List.of("before: met", "now: breached"),
        Ui.get(() -> viewer.canvas().drawn()).windows().stream()
            .map(one -> one.label() + ": " + one.verdict())
            .toList());
    Ui.screenshot("9-compare");
  }

  @Test
  void twoFilesAreComparedByWhatTheyMean() throws Exception {
    IFile baseline = baseline();
    Ui.run(() -> CompareUI.openCompareEditor(VersionsInput.of(document(), baseline)));
    List<Meaning> lines = Ui.get(viewer()::lines);
    assertTrue(lines.get(0).text().contains("1 loosened"), lines.get(0).text());
  }

  @Test
  void aVersionWithErrorsIsSaidToHaveThem() throws Exception {
    IFile baseline = baseline();
    Desk.write(baseline, Desk.read(baseline).replace("conference is held", "the moon is full"));
    Ui.run(() -> CompareUI.openCompareEditor(VersionsInput.of(document(), baseline)));
    List<Meaning> lines = Ui.get(viewer()::lines);
    assertTrue(lines.get(0).text().startsWith("The older version has errors"), lines.toString());
  }
}
