package org.plumbline.eclipse.preference;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.ComboFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.IntegerFieldEditor;
import org.eclipse.jface.preference.StringFieldEditor;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.plumbline.analysis.finding.FindingKind;
import org.plumbline.analysis.told.Severities;
import org.plumbline.eclipse.model.Ids;
import org.plumbline.eclipse.project.Projects;

/**
 * Window > Preferences > Practice standards. What a project's {@code plumbline.yaml} says of
 * severities goes before.
 */
public final class StandardsPage extends FieldEditorPreferencePage
    implements IWorkbenchPreferencePage {
  private final Map<String, StringFieldEditor> texts = new HashMap<>();

  /** Made by Eclipse. */
  public StandardsPage() {
    super(GRID);
    setDescription(
        "How severe findings between documents are, where a project's plumbline.yaml does not say;"
            + " and by which day things are judged.");
  }

  @Override
  public void init(IWorkbench workbench) {
    ScopedPreferenceStore store = new ScopedPreferenceStore(InstanceScope.INSTANCE, Ids.PLUGIN);
    store.setDefault(Preferences.HORIZON, Preferences.USUAL_HORIZON);
    setPreferenceStore(store);
  }

  @Override
  protected void createFieldEditors() {
    addField(
        new Checked(
            Preferences.AS_OF,
            "Cases are judged as of (empty: today):",
            "Write a day, 2026-09-30, or a day with a time, 2026-09-30T17:00.") {
          @Override
          boolean isFine(String text) {
            return text.matches("\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2})?") && isDay(text);
          }
        });
    addField(
        new Checked(
            Preferences.WORKED_FROM,
            "Worked dates count from (empty: the Friday before Christmas):",
            "Write a day with a time, 2026-03-02T09:00.") {
          @Override
          boolean isFine(String text) {
            return Preferences.workedFrom(text) != null;
          }
        });
    IntegerFieldEditor horizon =
        new IntegerFieldEditor(
            Preferences.HORIZON,
            "Warn so many months before a calendar ends (0: never):",
            getFieldEditorParent(),
            3);
    horizon.setValidRange(0, 600);
    addField(horizon);
    for (FindingKind kind : FindingKind.values()) {
      String usual = Severities.USUAL.of(kind).word();
      addField(
          new ComboFieldEditor(
              Preferences.severity(kind),
              kind.code() + "  " + kind.title() + ":",
              new String[][] {
                {"as usual (" + usual + ")", ""},
                {"error", "error"},
                {"warning", "warning"},
                {"information", "information"},
                {"note", "note"}
              },
              getFieldEditorParent()));
    }
  }

  @Override
  public boolean performOk() {
    boolean done = super.performOk();
    Projects.lookAgain();
    return done;
  }

  private static boolean isDay(String text) {
    try {
      LocalDate.parse(text.substring(0, 10));
      return true;
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  /** A text that is empty or fine. */
  private abstract class Checked extends StringFieldEditor {
    Checked(String name, String label, String advice) {
      super(name, label, 18, VALIDATE_ON_KEY_STROKE, getFieldEditorParent());
      texts.put(name, this);
      setErrorMessage(advice);
      setEmptyStringAllowed(true);
    }

    abstract boolean isFine(String text);

    @Override
    protected boolean doCheckState() {
      String text = getStringValue().strip();
      return text.isEmpty() || isFine(text);
    }
  }

  /**
   * Types into one of the texts.
   *
   * @param name of its preference
   */
  public void type(String name, String text) {
    StringFieldEditor field = texts.get(name);
    if (field != null) {
      field.setStringValue(text);
    }
  }
}
