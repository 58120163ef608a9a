package org.plumbline.eclipse.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.eclipse.tests.Desk.baseline;
import static org.plumbline.eclipse.tests.Desk.command;
import static org.plumbline.eclipse.tests.Desk.document;
import static org.plumbline.eclipse.tests.Desk.offset;
import static org.plumbline.eclipse.tests.Desk.open;
import static org.plumbline.eclipse.tests.Desk.page;
import static org.plumbline.eclipse.tests.Desk.project;
import static org.plumbline.eclipse.tests.Desk.viewer;
import static org.plumbline.eclipse.tests.Desk.write;

import java.util.List;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.text.Region;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plumbline.analysis.finding.FindingKind;
import org.plumbline.analysis.told.Severity;
import org.plumbline.eclipse.conflict.ConflictsView;
import org.plumbline.eclipse.conflict.Line;
import org.plumbline.eclipse.editor.Telling;
import org.plumbline.eclipse.model.Ids;
import org.plumbline.eclipse.preference.Preferences;
import org.plumbline.eclipse.preference.StandardsPage;

/** What a person likes otherwise. */
@ExtendWith(Desk.class)
class PreferencesTest {
  @AfterEach
  void asItWas() throws Exception {
    Preferences.node().clear();
  }

  private static void awaitFinding(Severity severity) throws Exception {
    baseline();
    open(document());
    ConflictsView view = Ui.get(() -> (ConflictsView) page().showView(Ids.CONFLICTS));
    command("org.plumbline.eclipse.findConflicts");
    Ui.await(
        "a finding that is told as " + severity.word(),
        () ->
            Ui.get(view::lines).stream()
                .flatMap(line -> line.below().stream())
                .anyMatch(
                    line ->
                        line instanceof Line.Found found
                            && found.finding().severity() == severity));
  }

  /** One asks for it sooner than the other, PL-0305: usually a warning. */
  @Test
  void aKindOfFindingIsAsSevereAsIsPreferred() throws Exception {
    Preferences.node().put(Preferences.severity(FindingKind.STRICTER), "error");
    awaitFinding(Severity.ERROR);
  }

  @Test
  void whatTheProjectSaysGoesBeforeThat() throws Exception {
    Preferences.node().put(Preferences.severity(FindingKind.STRICTER), "error");
    write(
        project().getFile("plumbline.yaml"), "findings:\n  severity:\n    PL-0305: information\n");
    awaitFinding(Severity.INFORMATION);
  }

  /** 15 working days from Mon 2 Mar 2026, by hand: no holiday on the way, Mon 23 Mar. */
  @Test
  void datesAreWorkedFromThePreferredDay() throws Exception {
    Preferences.node().put(Preferences.WORKED_FROM, "2026-03-02T09:00");
    ITextEditor editor = open(document());
    String told =
        String.valueOf(
            new Telling().getHoverInfo(viewer(editor), new Region(offset(editor, "deadline"), 0)));
    assertTrue(told.contains("the end of Mon 23 Mar 2026"), told);
  }

  @Test
  void aCalendarThatEndsSoonIsMarked() throws Exception {
    assertEquals(0, horizons().length);
    Preferences.node().put(Preferences.AS_OF, "2040-06-01"); // the calendar of England ends in 2040
    project().build(IncrementalProjectBuilder.FULL_BUILD, new NullProgressMonitor());
    assertEquals(1, horizons().length);
    assertTrue(
        String.valueOf(horizons()[0].getAttribute(IMarker.MESSAGE))
            .startsWith("the calendar `england` ends on 2040-12-31"));
    Preferences.node().putInt(Preferences.HORIZON, 0);
    project().build(IncrementalProjectBuilder.FULL_BUILD, new NullProgressMonitor());
    assertEquals(0, horizons().length);
  }

  private static IMarker[] horizons() throws Exception {
    return document().findMarkers(Ids.HORIZON, true, IResource.DEPTH_ZERO);
  }

  @Test
  void thePageTakesADayAndRefusesWhatIsNone() throws Exception {
    PreferenceDialog dialog =
        Ui.get(
            () ->
                PreferencesUtil.createPreferenceDialogOn(
                    page().getWorkbenchWindow().getShell(),
                    "org.plumbline.eclipse.preferences",
                    new String[] {"org.plumbline.eclipse.preferences"},
                    null));
    Display.getDefault().asyncExec(dialog::open);
    Ui.await("the page", () -> Ui.get(() -> dialog.getSelectedPage() instanceof StandardsPage));
    StandardsPage shown = Ui.get(() -> (StandardsPage) dialog.getSelectedPage());
    Ui.screenshot("11-preferences");
    Ui.run(() -> shown.type(Preferences.AS_OF, "30 September"));
    assertFalse(Ui.get(shown::isValid));
    Ui.run(() -> shown.type(Preferences.AS_OF, "2026-09-30"));
    assertTrue(Ui.get(shown::isValid));
    Ui.run(() -> assertTrue(shown.performOk()));
    Ui.run(dialog::close);
    assertEquals("2026-09-30", Preferences.asOf());
    assertEquals(List.of(), List.of(horizons()));
  }
}
