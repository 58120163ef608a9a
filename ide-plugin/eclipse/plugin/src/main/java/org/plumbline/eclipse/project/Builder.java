package org.plumbline.eclipse.project;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.jspecify.annotations.Nullable;
import org.plumbline.compiler.diagnostic.Diagnostic;
import org.plumbline.eclipse.model.Ids;
import org.plumbline.eclipse.model.Model;
import org.plumbline.services.workspace.Snapshot;
import org.plumbline.services.workspace.Workspace;

/**
 * Marks what is wrong with the saved files; only what changed and depends on it is compiled. Makes
 * Java of the documents where the project wants it.
 */
public final class Builder extends IncrementalProjectBuilder {
  private final Map<String, List<Diagnostic>> marked = new HashMap<>();
  private final GeneratedJava java = new GeneratedJava();

  /** Made by Eclipse. */
  public Builder() {}

  @Override
  protected IProject @Nullable [] build(
      int kind, @Nullable Map<String, String> arguments, @Nullable IProgressMonitor monitor)
      throws CoreException {
    Model.get().see(getProject());
    IResourceDelta delta = kind == FULL_BUILD ? null : getDelta(getProject());
    if (delta == null) {
      marked.clear();
      java.forget();
      getProject().deleteMarkers(Ids.MARKER, true, IResource.DEPTH_INFINITE);
      Model.get().changed("");
    } else if (!noteChanges(delta)) {
      return null;
    }
    try {
      Snapshot snapshot = Model.get().analysed(() -> monitor != null && monitor.isCanceled());
      mark(snapshot);
      Horizons.mark(getProject(), snapshot);
      java.make(getProject(), snapshot);
    } catch (CancellationException e) {
      throw new OperationCanceledException();
    }
    return null;
  }

  private static boolean noteChanges(IResourceDelta delta) throws CoreException {
    List<String> changed = new ArrayList<>();
    delta.accept(
        one -> {
          boolean file = one.getResource().getType() == IResource.FILE;
          boolean text = (one.getFlags() & ~IResourceDelta.MARKERS) != 0;
          boolean other = one.getKind() != IResourceDelta.CHANGED;
          if (file && (text || other) && one.getResource() instanceof IFile its) {
            String name = Model.name(its);
            if (name != null && (name.endsWith(Workspace.SUFFIX) || name.endsWith(".yaml"))) {
              changed.add(name);
            }
          }
          return true;
        });
    changed.forEach(Model.get()::changed);
    return !changed.isEmpty();
  }

  private void mark(Snapshot snapshot) throws CoreException {
    for (Map.Entry<String, List<Diagnostic>> one : snapshot.diagnostics(() -> false).entrySet()) {
      IFile file = Model.file(one.getKey()).orElse(null);
      if (file == null
          || !file.exists()
          || !file.getProject().equals(getProject())
          || one.getValue().equals(marked.get(one.getKey()))) {
        continue;
      }
      file.deleteMarkers(Ids.MARKER, true, IResource.DEPTH_ZERO);
      for (Diagnostic finding : one.getValue()) {
        mark(file, finding);
      }
      marked.put(one.getKey(), one.getValue());
    }
  }

  private static void mark(IFile file, Diagnostic finding) throws CoreException {
    Map<String, Object> attributes = new HashMap<>();
    attributes.put(IMarker.MESSAGE, finding.code() + ": " + finding.message());
    attributes.put(Ids.CODE, finding.code());
    attributes.put(IMarker.LINE_NUMBER, finding.at().line());
    attributes.put(IMarker.CHAR_START, finding.at().offset());
    attributes.put(IMarker.CHAR_END, finding.at().end());
    attributes.put(
        IMarker.SEVERITY,
        switch (finding.severity()) {
          case ERROR -> IMarker.SEVERITY_ERROR;
          case WARNING -> IMarker.SEVERITY_WARNING;
          case INFO -> IMarker.SEVERITY_INFO;
        });
    file.createMarker(Ids.MARKER, attributes);
  }

  @Override
  protected void clean(@Nullable IProgressMonitor monitor) throws CoreException {
    marked.clear();
    getProject().deleteMarkers(Ids.MARKER, true, IResource.DEPTH_INFINITE);
  }
}
