package org.plumbline.eclipse.project;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.WizardNewFileCreationPage;
import org.eclipse.ui.ide.IDE;

/**
 * A new standards document, with a first standard to go on from; with the vocabulary that it uses,
 * where the project does not have it yet.
 */
public final class NewDocumentWizard extends Wizard implements INewWizard {
  private IStructuredSelection selection = StructuredSelection.EMPTY;
  private final BeginningPage beginning =
      new BeginningPage(Beginning.BESIDE_NATIONAL, Beginning.SMALL);
  private WizardNewFileCreationPage page = new DocumentPage(selection);

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
    page = new DocumentPage(selection);
    page.setFileName(Starter.DOCUMENT_FILE);
    addPage(page);
    addPage(beginning);
  }

  private final class DocumentPage extends WizardNewFileCreationPage {
    DocumentPage(IStructuredSelection chosen) {
      super("document", chosen);
      setTitle("Standards document");
      setDescription("A document with one standard, which you change into your own.");
      setFileExtension("standards");
    }

    @Override
    protected InputStream getInitialContents() {
      String text =
          beginning.beginning() == Beginning.SMALL
              ? Starter.document()
              : Starter.besideNational("../".repeat(getContainerFullPath().segmentCount() - 1));
      return new ByteArrayInputStream(text.getBytes(UTF_8));
    }
  }

  @Override
  public boolean performFinish() {
    IPath at = page.getContainerFullPath();
    IFile file = page.createNewFile();
    if (file == null) {
      return false;
    }
    try {
      IResource folder = ResourcesPlugin.getWorkspace().getRoot().findMember(at);
      boolean small = beginning.beginning() == Beginning.SMALL;
      if (folder instanceof IContainer container) {
        beginning
            .beginning()
            .writeInto(small ? container : container.getProject(), Starter.DOCUMENT_FILE);
      }
      IDE.openEditor(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(), file);
    } catch (CoreException e) {
      ILog.get().log(e.getStatus());
    }
    return true;
  }
}
