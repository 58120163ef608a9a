package org.plumbline.eclipse.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.ui.DebugUITools;
import org.eclipse.debug.ui.ILaunchShortcut;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.jspecify.annotations.Nullable;
import org.plumbline.compiler.CompiledDocument;
import org.plumbline.eclipse.model.Model;
import org.plumbline.services.workspace.Snapshot;

/**
 * Run As > Check cases: of the chosen files of cases, or a mapping, whose cases are then those
 * beside it; against the documents of the project, or the chosen ones. A mapping is the file {@code
 * mapping.yaml} beside the cases.
 */
public final class CasesShortcut implements ILaunchShortcut {
  private static final String MAPPING = "mapping.yaml";

  /** Made by Eclipse. */
  public CasesShortcut() {}

  @Override
  public void launch(ISelection selection, String mode) {
    launch(Chosen.in(selection), mode);
  }

  @Override
  public void launch(IEditorPart editor, String mode) {
    launch(Chosen.in(editor), mode);
  }

  private static void launch(List<IResource> chosen, String mode) {
    if (chosen.isEmpty()) {
      return;
    }
    Job.create(
            "Looking for documents and cases",
            (ICoreRunnable)
                monitor -> {
                  ILaunchConfiguration configuration = configuration(chosen);
                  Display.getDefault().asyncExec(() -> DebugUITools.launch(configuration, mode));
                })
        .schedule();
  }

  private static ILaunchConfiguration configuration(List<IResource> chosen) throws CoreException {
    IProject project = chosen.get(0).getProject();
    Model.get().see(project);
    List<IFile> documents = Chosen.standards(chosen);
    List<IResource> cases = new ArrayList<>(cases(chosen));
    @Nullable IResource mapping = mapping(chosen);
    if (mapping != null && cases.isEmpty()) {
      cases.addAll(cases(List.of(mapping.getParent().members())));
    }
    if (cases.isEmpty()) {
      cases.addAll(within(project));
    }
    if (mapping == null && !cases.isEmpty()) {
      mapping = cases.get(0).getParent().findMember(MAPPING);
    }
    return Settings.forFiles(
        Settings.CASES,
        "Check cases of " + project.getName(),
        documents.isEmpty() ? documents(project) : whole(documents),
        cases,
        mapping == null ? "" : mapping.getFullPath().toString());
  }

  /** The whole documents of a project, without vocabularies and parts. */
  private static List<IFile> documents(IProject project) {
    return Model.get().analysed(() -> false).documents(() -> false).stream()
        .map(CompiledDocument::file)
        .map(name -> Model.file(name).orElse(null))
        .filter(Objects::nonNull)
        .filter(file -> file.getProject().equals(project))
        .toList();
  }

  /** The documents of which these files are, or are parts. */
  private static List<IFile> whole(List<IFile> files) {
    Snapshot snapshot = Model.get().analysed(() -> false);
    return files.stream()
        .flatMap(file -> snapshot.documentOf(String.valueOf(Model.name(file))).stream())
        .flatMap(document -> Model.file(document.file()).stream())
        .distinct()
        .toList();
  }

  private static List<IResource> cases(List<IResource> some) {
    return some.stream()
        .filter(IFile.class::isInstance)
        .filter(one -> !one.getName().startsWith("."))
        .filter(one -> CasesRun.isCases(Path.of(one.getName())))
        .toList();
  }

  private static @Nullable IResource mapping(List<IResource> chosen) {
    return chosen.stream()
        .filter(one -> one.getName().matches(".*\\.ya?ml"))
        .findFirst()
        .orElse(null);
  }

  private static List<IResource> within(IProject project) throws CoreException {
    List<IResource> found = new ArrayList<>();
    project.accept(
        one -> {
          if (!one.getName().startsWith(".") && !one.isDerived()) {
            found.addAll(cases(List.of(one)));
            return true;
          }
          return false;
        });
    return found;
  }
}
