package org.plumbline.eclipse.conflict;

import java.time.LocalDate;
import java.time.ZoneId;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.plumbline.analysis.told.ToldFinding;

/** Asks why a finding is no alarm, and until when. */
public final class SuppressDialog extends TitleAreaDialog {
  private static final int MONTHS = 3;

  private final ToldFinding finding;
  private String reason = "";
  private LocalDate until = LocalDate.now(ZoneId.systemDefault()).plusMonths(MONTHS);

  /** For a finding. */
  public SuppressDialog(@Nullable Shell parent, ToldFinding finding) {
    super(parent);
    this.finding = finding;
  }

  @Override
  public void create() {
    super.create();
    setTitle("Suppress " + finding.kind().code());
    setMessage(finding.sentence());
    getShell().setText("Suppress a finding");
    ok(false);
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
    GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).applyTo(area);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
    new Label(area, SWT.NONE).setText("&Reason:");
    Text why = new Text(area, SWT.BORDER);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(why);
    why.addModifyListener(
        event -> {
          reason = why.getText().strip();
          check();
        });
    new Label(area, SWT.NONE).setText("&Until and on:");
    DateTime day = new DateTime(area, SWT.DATE | SWT.DROP_DOWN | SWT.BORDER);
    day.setDate(until.getYear(), until.getMonthValue() - 1, until.getDayOfMonth());
    day.addListener(
        SWT.Selection,
        event -> {
          until = LocalDate.of(day.getYear(), day.getMonth() + 1, day.getDay());
          check();
        });
    Label note = new Label(area, SWT.WRAP);
    note.setText(
        "It is written into plumbline.yaml, which the command line reads too. A change of what"
            + " either clause means ends it.");
    GridDataFactory.fillDefaults().span(2, 1).hint(420, SWT.DEFAULT).applyTo(note);
    return area;
  }

  private void check() {
    boolean isPast = until.isBefore(LocalDate.now(ZoneId.systemDefault()));
    setMessage(
        isPast ? "That day is past: nothing would be suppressed." : finding.sentence(),
        isPast ? IMessageProvider.ERROR : IMessageProvider.NONE);
    ok(!reason.isEmpty() && !isPast);
  }

  private void ok(boolean may) {
    Button button = getButton(IDialogConstants.OK_ID);
    if (button != null) {
      button.setEnabled(may);
    }
  }

  /** Why. */
  public String reason() {
    return reason;
  }

  /** The last day on which it is no alarm. */
  public LocalDate until() {
    return until;
  }
}
