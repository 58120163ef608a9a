package org.plumbline.eclipse.project;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.PropertyPage;
import org.jspecify.annotations.Nullable;

/** Project > Properties > Practice standards: whether Java is made of the documents, and where. */
public final class JavaPage extends PropertyPage {
  private @Nullable Text folder;
  private @Nullable Text packageName;

  /** Made by Eclipse. */
  public JavaPage() {
    setDescription("Java is made of the project's documents whenever one of them is saved.");
  }

  @Override
  protected Control createContents(Composite parent) {
    Composite all = new Composite(parent, SWT.NONE);
    GridLayoutFactory.swtDefaults().numColumns(2).applyTo(all);
    IProject project = project();
    folder = text(all, "Folder of sources (empty: none is made):");
    packageName = text(all, "Package:");
    if (project != null) {
      type(
          GeneratedJava.of(project).get(GeneratedJava.FOLDER, ""),
          GeneratedJava.of(project).get(GeneratedJava.PACKAGE, GeneratedJava.USUAL_PACKAGE));
    }
    return all;
  }

  private Text text(Composite parent, String label) {
    new Label(parent, SWT.NONE).setText(label);
    Text text = new Text(parent, SWT.BORDER);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
    text.addModifyListener(event -> check());
    return text;
  }

  /** Types. */
  public void type(String intoFolder, String intoPackage) {
    if (folder != null && packageName != null) {
      folder.setText(intoFolder);
      packageName.setText(intoPackage);
    }
  }

  private @Nullable IProject project() {
    return Adapters.adapt(getElement(), IProject.class);
  }

  private void check() {
    if (folder != null && packageName != null) {
      String problem =
          GeneratedJava.problem(folder.getText().strip(), packageName.getText().strip());
      setErrorMessage(problem);
      setValid(problem == null);
    }
  }

  @Override
  public boolean performOk() {
    IProject project = project();
    if (project == null || folder == null || packageName == null) {
      return true;
    }
    try {
      GeneratedJava.want(project, folder.getText().strip(), packageName.getText().strip());
      Projects.lookAgain();
      return true;
    } catch (CoreException e) {
      setErrorMessage(e.getMessage());
      return false;
    }
  }
}
