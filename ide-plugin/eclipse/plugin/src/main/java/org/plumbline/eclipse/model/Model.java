package org.plumbline.eclipse.model;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.widgets.Display;
import org.jspecify.annotations.Nullable;
import org.plumbline.services.workspace.Cancel;
import org.plumbline.services.workspace.Snapshot;
import org.plumbline.services.workspace.Workspace;

/**
 * All standards files of the Eclipse workspace as the language services know them. Whatever works
 * anything out does so away from the user interface's thread, and is refused on it; there the last
 * worked out snapshot is at hand.
 */
public final class Model {
  private static final Model INSTANCE = new Model();

  private final Workspace workspace = new Workspace();
  private final Set<IProject> projects = new HashSet<>();
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
  private volatile Snapshot latest = workspace.snapshot();

  private Model() {}

  /** The one model. */
  public static Model get() {
    return INSTANCE;
  }

  /** The name by which the services know a file; null if it is not on this machine. */
  public static @Nullable String name(IFile file) {
    IPath location = file.getLocation();
    return location == null ? null : Workspace.name(location.toPath());
  }

  /** The name of the file that is open in a document; null if it is none. */
  public static @Nullable String name(IDocument document) {
    ITextFileBuffer buffer = FileBuffers.getTextFileBufferManager().getTextFileBuffer(document);
    if (buffer == null || buffer.getLocation() == null) {
      return null;
    }
    IFile file = FileBuffers.getWorkspaceFileAtLocation(buffer.getLocation());
    return file == null ? Workspace.name(buffer.getLocation().toPath()) : name(file);
  }

  /** The file of that name in the Eclipse workspace. */
  public static Optional<IFile> file(String name) {
    IFile[] files =
        ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(Path.of(name).toUri());
    return files.length == 0 ? Optional.empty() : Optional.of(files[0]);
  }

  /** Takes the files of a project in. */
  public void see(IProject project) {
    IPath location = project.getLocation();
    synchronized (projects) {
      if (location != null && projects.add(project)) {
        workspace.addFolder(location.toPath());
      }
    }
  }

  /** Leaves the files of a project out again. */
  public void leave(IProject project, @Nullable IPath location) {
    synchronized (projects) {
      if (projects.remove(project) && location != null) {
        workspace.removeFolder(location.toPath());
      }
    }
  }

  /** A text is open, or was changed in its editor. */
  public void open(String name, String text) {
    file(name).ifPresent(file -> see(file.getProject()));
    workspace.open(name, text);
  }

  /** Takes over what is typed in editors and not saved, however short a time ago. */
  public void takeTyped() {
    for (IFileBuffer buffer : FileBuffers.getTextFileBufferManager().getFileBuffers()) {
      if (buffer instanceof ITextFileBuffer text && text.isDirty()) {
        String name = name(text.getDocument());
        if (name != null && name.endsWith(Workspace.SUFFIX)) {
          open(name, text.getDocument().get());
        }
      }
    }
  }

  /** A text is no longer open. */
  public void close(String name) {
    workspace.close(name);
  }

  /** A file came, went or was saved. */
  public void changed(String name) {
    workspace.changed(name);
  }

  /**
   * Everything as it is now, with all findings worked out.
   *
   * @throws IllegalStateException on the thread of the user interface
   */
  public Snapshot analysed(Cancel cancel) {
    requireBackground();
    Snapshot now = workspace.snapshot();
    now.diagnostics(cancel);
    now.names().forEach(now::sites);
    latest = now;
    listeners.forEach(Runnable::run);
    return now;
  }

  /** Everything as it was when it was last worked out: for the user interface. */
  public Snapshot latest() {
    return latest;
  }

  /** Asks to be told, on some thread, when something was worked out. */
  public void addListener(Runnable listener) {
    listeners.add(listener);
  }

  /** Asks no longer. */
  public void removeListener(Runnable listener) {
    listeners.remove(listener);
  }

  /**
   * Refuses to go on where the user would have to wait.
   *
   * @throws IllegalStateException on the thread of the user interface
   */
  public static void requireBackground() {
    if (Display.getCurrent() != null) {
      throw new IllegalStateException("standards are not worked on while the user waits");
    }
  }
}
