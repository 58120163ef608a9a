package org.plumbline.eclipse.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.eclipse.tests.Desk.baseline;
import static org.plumbline.eclipse.tests.Desk.command;
import static org.plumbline.eclipse.tests.Desk.document;
import static org.plumbline.eclipse.tests.Desk.findings;
import static org.plumbline.eclipse.tests.Desk.open;
import static org.plumbline.eclipse.tests.Desk.page;
import static org.plumbline.eclipse.tests.Desk.project;
import static org.plumbline.eclipse.tests.Desk.read;
import static org.plumbline.eclipse.tests.Desk.text;
import static org.plumbline.eclipse.tests.Desk.type;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.texteditor.ITextEditor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plumbline.eclipse.conflict.ConflictsView;
import org.plumbline.eclipse.conflict.Line;
import org.plumbline.eclipse.conflict.SuppressDialog;
import org.plumbline.eclipse.model.Ids;
import org.plumbline.publish.html.DrawnCase;

/** The baseline asks for minutes within 10 working days, the local document within 15. */
@ExtendWith(Desk.class)
class ConflictsViewTest {
  private static ConflictsView view() {
    return Ui.get(() -> (ConflictsView) page().showView(Ids.CONFLICTS));
  }

  /** Looks for conflicts, and waits for the one that there is. */
  private static Line.Found found() throws Exception {
    baseline();
    open(document());
    view();
    command("org.plumbline.eclipse.findConflicts");
    return first();
  }

  private static Line.Found first() throws Exception {
    Ui.await(
        "a finding",
        () ->
            Ui.get(() -> view().lines()).stream()
                .anyMatch(line -> line.below().stream().anyMatch(Line.Found.class::isInstance)));
    return Ui.get(() -> view().lines()).stream()
        .flatMap(line -> line.below().stream())
        .map(Line.Found.class::cast)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aFindingStandsUnderItsMatterWithItsClausesAndItsCase() throws Exception {
    Line.Found found = found();
    Line matter = Ui.get(() -> view().lines()).get(0);
    assertEquals("“minutes are circulated” once “conference is held”", matter.text());
    assertTrue(found.text().startsWith("PL-0305"), found.text());
    List<Line> below = found.below();
    assertEquals(3, below.size(), below.toString());
    assertTrue(below.get(0).text().startsWith("baseline 1"), below.toString());
    assertTrue(below.get(1).text().startsWith("local 1"), below.toString());
    DrawnCase drawn = ((Line.Case) below.get(2)).drawn();
    assertEquals(
        List.of("baseline 1: not in time", "local 1: in time"),
        drawn.windows().stream().map(one -> one.label() + ": " + one.verdict()).toList());
    Ui.run(() -> view().choose(below.get(2)));
    Ui.screenshot("7-conflicts");
    Ui.run(() -> view().open(below.get(0)));
    assertEquals("baseline.standards", Ui.get(() -> page().getActiveEditor().getTitle()));
    Ui.run(() -> view().open(below.get(1)));
    assertEquals("local.standards", Ui.get(() -> page().getActiveEditor().getTitle()));
  }

  @Test
  void aConflictThatIsResolvedLeavesTheViewWhenItIsSaved() throws Exception {
    found();
    ITextEditor editor = open(document());
    type(editor, "within 15 working days", "within 10 working days");
    type(editor, "2026-03-23 minutes", "2026-03-16 minutes");
    Ui.run(() -> editor.doSave(new NullProgressMonitor()));
    Ui.await(
        "no finding",
        () -> Ui.get(() -> view().lines()).stream().allMatch(line -> line instanceof Line.Remark));
  }

  @Test
  void aSuppressedFindingGoesIntoTheProjectFileAndOutOfTheView() throws Exception {
    Line.Found found = found();
    LocalDate until = LocalDate.now(ZoneId.systemDefault()).plusYears(1);
    Ui.run(() -> view().suppress(found.finding(), "the board decides", until));
    Ui.await(
        "no finding",
        () -> Ui.get(() -> view().lines()).stream().allMatch(line -> line instanceof Line.Remark));
    assertEquals(
        """
        findings:
          suppressed:
            - fingerprint: "%s"
              reason: "the board decides"
              until: %s
        """
            .formatted(found.finding().fingerprint(), until),
        read(project().getFile("plumbline.yaml")));
    assertTrue(
        Ui.get(() -> view().getContentDescription()).contains("suppressed: 1"),
        view().getContentDescription());
  }

  @Test
  void theReasonIsAskedFor() throws Exception {
    Line.Found found = found();
    Display.getDefault()
        .asyncExec(
            () ->
                new SuppressDialog(page().getWorkbenchWindow().getShell(), found.finding()).open());
    Ui.await("the dialog", () -> Ui.get(() -> dialog() != null));
    Ui.screenshot("7-suppress");
    Ui.run(
        () -> {
          Shell dialog = dialog();
          if (dialog != null) {
            dialog.close();
          }
        });
  }

  private static @Nullable Shell dialog() {
    for (Shell shell : Display.getCurrent().getShells()) {
      if (shell.getText().equals("Suppress a finding")) {
        return shell;
      }
    }
    return null;
  }

  @Test
  void aCaseIsOpenedAsAnExampleOfAStandard() throws Exception {
    Line.Found found = found();
    Ui.run(() -> view().example((Line.Case) found.below().get(2), 0));
    Ui.await("the baseline's editor", () -> Ui.get(() -> page().getActiveEditor().isDirty()));
    ITextEditor editor = Ui.get(() -> (ITextEditor) page().getActiveEditor());
    String now = text(editor).get();
    assertTrue(now.contains("  example \"PL-0305 " + found.finding().fingerprint()), now);
    assertTrue(now.contains("-> breached"), now);
    Ui.await("a look at it", () -> findings(editor).isEmpty());
    Ui.screenshot("7-case-as-example");
    assertFalse(now.isEmpty());
  }
}
