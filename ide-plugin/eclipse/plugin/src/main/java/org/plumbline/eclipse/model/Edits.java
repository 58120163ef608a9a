package org.plumbline.eclipse.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBufferManager;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Path;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;
import org.plumbline.compiler.diagnostic.Fix.Edit;

/** Changes to files: in the editor where one is open, else on disk. */
public final class Edits {
  private Edits() {}

  /** Makes the changes; those of a file that is open can be undone there at once. */
  public static void apply(List<Edit> edits) {
    Map<String, List<Edit>> byFile = new TreeMap<>();
    edits.forEach(
        edit -> byFile.computeIfAbsent(edit.at().file(), f -> new ArrayList<>()).add(edit));
    apply(byFile);
  }

  /** Makes changes to several files. Only on the user interface's thread. */
  public static void apply(Map<String, List<Edit>> byFile) {
    byFile.forEach(
        (file, edits) -> {
          try {
            apply(file, edits);
          } catch (CoreException | BadLocationException e) {
            ILog.get().error("the changes to " + file + " could not be made", e);
          }
        });
  }

  private static void apply(String name, List<Edit> edits)
      throws CoreException, BadLocationException {
    IFile file = Model.file(name).orElse(null);
    LocationKind kind = file == null ? LocationKind.LOCATION : LocationKind.IFILE;
    IPath path = file == null ? Path.fromOSString(name) : file.getFullPath();
    ITextFileBufferManager buffers = FileBuffers.getTextFileBufferManager();
    boolean open = buffers.getTextFileBuffer(path, kind) != null;
    buffers.connect(path, kind, new NullProgressMonitor());
    try {
      ITextFileBuffer buffer = buffers.getTextFileBuffer(path, kind);
      change(buffer.getDocument(), edits);
      if (!open) {
        buffer.commit(new NullProgressMonitor(), true);
      }
    } finally {
      buffers.disconnect(path, kind, new NullProgressMonitor());
    }
  }

  private static void change(IDocument document, List<Edit> edits) throws BadLocationException {
    MultiTextEdit all = new MultiTextEdit();
    edits.stream()
        .sorted(Comparator.comparingInt(edit -> edit.at().offset()))
        .forEach(
            edit ->
                all.addChild(
                    new ReplaceEdit(edit.at().offset(), edit.at().length(), edit.replacement())));
    all.apply(document);
  }
}
