package org.plumbline.eclipse.compare;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.eclipse.compare.CompareConfiguration;
import org.eclipse.compare.IResourceProvider;
import org.eclipse.compare.IStreamContentAccessor;
import org.eclipse.compare.ITypedElement;
import org.eclipse.compare.structuremergeviewer.ICompareInput;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.jspecify.annotations.Nullable;
import org.plumbline.eclipse.model.Model;
import org.plumbline.services.versions.TwoTexts;
import org.plumbline.services.workspace.Cancel;
import org.plumbline.services.workspace.Snapshot;

/** Compares two texts in the background. The one on the left is taken for the newer. */
final class MeaningJob extends Job {
  private final CompareConfiguration configuration;
  private final Consumer<List<Meaning>> show;
  private volatile @Nullable ICompareInput input;

  /** Shows what came of it on the user interface's thread. */
  MeaningJob(CompareConfiguration configuration, Consumer<List<Meaning>> show) {
    super("Comparing what the versions mean");
    this.configuration = configuration;
    this.show = show;
  }

  void compare(ICompareInput other) {
    cancel();
    input = other;
    schedule();
  }

  @Override
  protected IStatus run(IProgressMonitor monitor) {
    ICompareInput compared = input;
    if (compared == null) {
      return Status.OK_STATUS;
    }
    try {
      Cancel cancel = monitor::isCanceled;
      List<Meaning> lines = lines(compared, cancel);
      cancel.check();
      Display.getDefault().asyncExec(() -> show.accept(lines));
      return Status.OK_STATUS;
    } catch (CancellationException e) {
      return Status.CANCEL_STATUS;
    } catch (CoreException e) {
      return e.getStatus();
    } catch (IOException e) {
      return Status.warning("a version cannot be read: " + e.getMessage());
    }
  }

  private List<Meaning> lines(ICompareInput compared, Cancel cancel)
      throws CoreException, IOException {
    ITypedElement left = compared.getLeft();
    ITypedElement right = compared.getRight();
    if (left == null || right == null) {
      return List.of(Meaning.line("There is one version only."));
    }
    boolean swapped = configuration.isMirrored();
    TwoTexts.Version newer = version(left, right);
    TwoTexts.Version older = version(right, left);
    Snapshot now = Model.get().analysed(cancel);
    TwoTexts.Version before = swapped ? newer : older;
    TwoTexts.Version after = swapped ? older : newer;
    return Meanings.of(TwoTexts.compare(before, after, now, cancel));
  }

  private static TwoTexts.Version version(ITypedElement element, ITypedElement other)
      throws CoreException, IOException {
    String name = name(element);
    String file = name == null ? name(other) : name;
    if (!(element instanceof IStreamContentAccessor accessor) || file == null) {
      throw new IOException("it is no text of a file of the workspace");
    }
    try (InputStream bytes = accessor.getContents()) {
      String text = bytes == null ? "" : new String(bytes.readAllBytes(), UTF_8);
      return new TwoTexts.Version(file, text);
    }
  }

  /** The name of the file; null for a version out of its history, which is that of the other. */
  private static @Nullable String name(ITypedElement element) {
    return element instanceof IResourceProvider provider
            && provider.getResource() instanceof IFile file
        ? Model.name(file)
        : null;
  }
}
