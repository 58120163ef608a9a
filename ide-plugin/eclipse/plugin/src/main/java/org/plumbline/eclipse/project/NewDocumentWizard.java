package org.plumbline.eclipse.project;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.WizardNewFileCreationPage;
import org.eclipse.ui.ide.IDE;

/** A new standards document, with a first standard to go on from. */
public final class NewDocumentWizard extends Wizard implements INewWizard {
  private IStructuredSelection selection = StructuredSelection.EMPTY;
  private WizardNewFileCreationPage page = page(selection);

  /** Made by Eclipse. */
  public NewDocumentWizard() {
    setWindowTitle("New standards document");
  }

  @Override
  public void init(IWorkbench workbench, IStructuredSelection chosen) {
    selection = chosen;
  }

  @Override
  public void addPages() {
    page = page(selection);
    page.setFileName("local.standards");
    addPage(page);
  }

  private static WizardNewFileCreationPage page(IStructuredSelection chosen) {
    WizardNewFileCreationPage page =
        new WizardNewFileCreationPage("document", chosen) {
          @Override
          protected InputStream getInitialContents() {
            return new ByteArrayInputStream(Starter.document().getBytes(UTF_8));
          }
        };
    page.setTitle("Standards document");
    page.setDescription("A document with one standard, which you change into your own.");
    page.setFileExtension("standards");
    return page;
  }

  @Override
  public boolean performFinish() {
    IFile file = page.createNewFile();
    if (file == null) {
      return false;
    }
    try {
      IDE.openEditor(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(), file);
    } catch (CoreException e) {
      ILog.get().log(e.getStatus());
    }
    return true;
  }
}
