package org.plumbline.eclipse.project;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** Asks what to begin with. */
public final class BeginningPage extends WizardPage {
  private final List<Beginning> offered;
  private Beginning beginning;
  private boolean offersJava;
  private boolean java;

  /** Offers these; the first is chosen until somebody chooses another. */
  BeginningPage(Beginning... offered) {
    super("beginning");
    this.offered = List.of(offered);
    this.beginning = offered[0];
    setTitle("What to begin with");
    setDescription(
        "What is copied is yours to change. The documents are those that come with Plumbline, with"
            + " the vocabularies they use.");
  }

  /** Asks besides whether Java is to be made. */
  BeginningPage withJava() {
    offersJava = true;
    return this;
  }

  @Override
  public void createControl(Composite parent) {
    Composite all = new Composite(parent, SWT.NONE);
    GridLayoutFactory.swtDefaults().applyTo(all);
    for (Beginning one : offered) {
      Button button = new Button(all, SWT.RADIO);
      button.setText(one.words());
      button.setSelection(one == beginning);
      button.addSelectionListener(
          SelectionListener.widgetSelectedAdapter(event -> beginning = one));
    }
    if (offersJava) {
      Button wanted = new Button(all, SWT.CHECK);
      wanted.setText("Make Java of the documents, in " + GeneratedJava.USUAL_FOLDER);
      GridDataFactory.swtDefaults().indent(0, 12).applyTo(wanted);
      wanted.addSelectionListener(
          SelectionListener.widgetSelectedAdapter(event -> java = wanted.getSelection()));
    }
    setControl(all);
  }

  /** What is chosen. */
  Beginning beginning() {
    return beginning;
  }

  /** Chooses. */
  public void choose(Beginning other) {
    beginning = other;
  }

  /** Whether Java is wanted. */
  boolean isJavaWanted() {
    return java;
  }
}
