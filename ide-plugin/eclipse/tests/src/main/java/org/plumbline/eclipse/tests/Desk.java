package org.plumbline.eclipse.tests;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.plumbline.eclipse.editor.Finding;
import org.plumbline.eclipse.model.Model;
import org.plumbline.eclipse.project.Beginning;
import org.plumbline.eclipse.project.NewProjectWizard;
import org.plumbline.eclipse.project.Starter;

/**
 * A workbench with a project in it that the wizard has made, as it was before each test; and what
 * tests do with it. Nothing that goes wrong inside the plug-in stays unseen.
 */
final class Desk implements BeforeAllCallback, BeforeEachCallback, AfterAllCallback {
  private static final List<String> ERRORS = new CopyOnWriteArrayList<>();
  private static final ILogListener LISTENER =
      (status, plugin) -> {
        boolean ours = plugin.startsWith("org.plumbline");
        Throwable thrown = status.getException();
        boolean through =
            thrown != null
                && Arrays.stream(thrown.getStackTrace())
                    .anyMatch(frame -> frame.getClassName().startsWith("org.plumbline"));
        if (status.getSeverity() == IStatus.ERROR && (ours || through)) {
          ERRORS.add(status + " " + thrown);
        }
      };

  Desk() {}

  @Override
  public void beforeAll(ExtensionContext context) throws Exception {
    Platform.addLogListener(LISTENER);
    if (project().exists()) {
      return;
    }
    Ui.run(
        () -> {
          IWorkbenchPage page = page();
          for (IViewReference view : page.getViewReferences()) {
            if (view.getId().contains("introview")) {
              page.hideView(view);
            }
          }
          page.getWorkbenchWindow().getShell().setBounds(0, 0, 1280, 900);
          page.showView("org.eclipse.ui.views.ProblemView");
          page.showView("org.eclipse.ui.views.ContentOutline");
          page.showView("org.eclipse.ui.navigator.ProjectExplorer");
        });
    NewProjectWizard.create(project(), Beginning.SMALL);
  }

  @Override
  public void afterAll(ExtensionContext context) {
    Platform.removeLogListener(LISTENER);
    assertEquals(List.of(), ERRORS);
  }

  @Override
  public void beforeEach(ExtensionContext context) throws Exception {
    Ui.run(() -> page().closeAllEditors(false));
    write(document(), Starter.document());
    write(words(), Starter.vocabulary());
    for (IResource one : project().members()) {
      if (one instanceof IFile file
          && !file.getName().startsWith(".")
          && !file.equals(document())
          && !file.equals(words())) {
        file.delete(true, new NullProgressMonitor());
      }
    }
    build();
  }

  // ---- files

  static IProject project() {
    return ResourcesPlugin.getWorkspace().getRoot().getProject("Anytown");
  }

  /** The document with which the project began. */
  static IFile document() {
    return project().getFile("local.standards");
  }

  /** The vocabulary that it uses. */
  static IFile words() {
    return project().getFile(Starter.VOCABULARY_FILE);
  }

  static void write(IFile file, String text) throws Exception {
    ByteArrayInputStream bytes = new ByteArrayInputStream(text.getBytes(UTF_8));
    if (file.exists()) {
      file.setContents(bytes, true, true, new NullProgressMonitor());
    } else {
      file.create(bytes, true, new NullProgressMonitor());
    }
  }

  static String read(IFile file) throws Exception {
    return new String(file.getContents(true).readAllBytes(), UTF_8);
  }

  static void build() throws Exception {
    project().build(IncrementalProjectBuilder.INCREMENTAL_BUILD, new NullProgressMonitor());
  }

  /** A document that asks for what the first asks for, ten days after instead of fifteen. */
  static IFile baseline() throws Exception {
    IFile file = project().getFile("baseline.standards");
    write(
        file,
        Starter.document()
            .replace("id            local", "id            baseline")
            .replace("Our local standards", "The baseline")
            .replace("within 15 working days", "within 10 working days")
            .replaceAll("(?s)  example .*", ""));
    build();
    return file;
  }

  // ---- the workbench

  static IWorkbenchPage page() {
    return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
  }

  static void command(String id) {
    Ui.run(
        () -> {
          if (page().getActiveEditor() != null) {
            page().activate(page().getActiveEditor());
          }
          PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(id, null);
        });
  }

  // ---- editors

  static ITextEditor open(IFile file) throws Exception {
    ITextEditor editor = Ui.get(() -> (ITextEditor) IDE.openEditor(page(), file));
    String name = String.valueOf(Model.name(file));
    Ui.await("the first look at " + name, () -> Model.get().latest().names().contains(name));
    return editor;
  }

  static IDocument text(ITextEditor editor) {
    return Ui.get(() -> editor.getDocumentProvider().getDocument(editor.getEditorInput()));
  }

  static void type(ITextEditor editor, String old, String changed) {
    IDocument text = text(editor);
    Ui.run(() -> text.replace(text.get().indexOf(old), old.length(), changed));
  }

  static ISourceViewer viewer(ITextEditor editor) {
    return (ISourceViewer) Ui.get(() -> editor.getAdapter(ITextViewer.class));
  }

  static List<Finding> findings(ITextEditor editor) {
    return Ui.get(
        () -> {
          List<Finding> found = new ArrayList<>();
          IAnnotationModel model =
              editor.getDocumentProvider().getAnnotationModel(editor.getEditorInput());
          for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext(); ) {
            if (all.next() instanceof Finding finding) {
              found.add(finding);
            }
          }
          return found;
        });
  }

  static int offset(ITextEditor editor, String mark) {
    return text(editor).get().indexOf(mark);
  }

  /** Where quick fixes are asked for. */
  record At(ISourceViewer viewer, int offset) implements IQuickAssistInvocationContext {
    @Override
    public int getOffset() {
      return offset;
    }

    @Override
    public int getLength() {
      return 0;
    }

    @Override
    public ISourceViewer getSourceViewer() {
      return viewer;
    }
  }
}
