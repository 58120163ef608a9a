package org.plumbline.eclipse.project;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
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

/** A new project of standards, with a vocabulary and a document to go on from. */
public final class NewProjectWizard extends Wizard implements INewWizard {
  private final WizardNewProjectCreationPage page = new WizardNewProjectCreationPage("project");

  /** Made by Eclipse. */
  public NewProjectWizard() {
    setWindowTitle("New standards project");
    page.setTitle("Standards project");
    page.setDescription("A folder for documents, checked as you type.");
  }

  @Override
  public void init(IWorkbench workbench, IStructuredSelection selection) {
    // there is nothing to choose from
  }

  @Override
  public void addPages() {
    addPage(page);
  }

  @Override
  public boolean performFinish() {
    try {
      IProject project = page.getProjectHandle();
      IFile document = create(project);
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
   * Makes a project with a starter in it.
   *
   * @return the document to begin with
   * @throws CoreException if the project cannot be made
   */
  public static IFile create(IProject project) throws CoreException {
    project.create(new NullProgressMonitor());
    project.open(new NullProgressMonitor());
    project.setDefaultCharset(UTF_8.name(), new NullProgressMonitor());
    write(project.getFile(Starter.VOCABULARY_FILE), Starter.vocabulary());
    IFile document = project.getFile("local.standards");
    write(document, Starter.document());
    Nature.addTo(project);
    return document;
  }

  private static void write(IFile file, String text) throws CoreException {
    file.create(new ByteArrayInputStream(text.getBytes(UTF_8)), true, new NullProgressMonitor());
  }
}
