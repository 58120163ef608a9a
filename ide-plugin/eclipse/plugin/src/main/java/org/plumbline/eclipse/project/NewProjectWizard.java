package org.plumbline.eclipse.project;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.WizardNewProjectCreationPage;
import org.eclipse.ui.ide.IDE;

/** A new project of standards, with documents to go on from. */
public final class NewProjectWizard extends Wizard implements INewWizard {
  private final WizardNewProjectCreationPage page = new WizardNewProjectCreationPage("project");
  private final BeginningPage beginning = new BeginningPage(Beginning.values()).withJava();

  /** Made by Eclipse. */
  public NewProjectWizard() {
    setWindowTitle("New standards project");
    page.setTitle("Standards project");
    page.setDescription("A folder for documents, checked as you type.");
  }

  /** Proposes a name for the project, before the wizard opens. */
  public void propose(String name) {
    page.setInitialProjectName(name);
  }

  @Override
  public void init(IWorkbench workbench, IStructuredSelection selection) {
    // there is nothing to choose from
  }

  @Override
  public void addPages() {
    addPage(page);
    addPage(beginning);
  }

  @Override
  public boolean performFinish() {
    try {
      IProject project = page.getProjectHandle();
      IFile document = create(project, beginning.beginning());
      if (beginning.isJavaWanted()) {
        GeneratedJava.want(project, GeneratedJava.USUAL_FOLDER, GeneratedJava.USUAL_PACKAGE);
      }
      IDE.openEditor(
          PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(), document);
      return true;
    } catch (CoreException e) {
      ILog.get().log(e.getStatus());
      page.setErrorMessage(e.getStatus().getMessage());
      return false;
    }
  }

  /**
   * Makes a project.
   *
   * @param with what it begins with
   * @return the document to begin with
   * @throws CoreException if the project cannot be made
   */
  public static IFile create(IProject project, Beginning with) throws CoreException {
    project.create(new NullProgressMonitor());
    project.open(new NullProgressMonitor());
    project.setDefaultCharset(UTF_8.name(), new NullProgressMonitor());
    with.writeInto(project, "");
    Nature.addTo(project);
    return project.getFile(with.first());
  }
}
