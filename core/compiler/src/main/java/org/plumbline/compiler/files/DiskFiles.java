package org.plumbline.compiler.files;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.plumbline.compiler.diagnostic.DiagnosticKind;
import org.plumbline.compiler.syntax.SourceBytes;
import org.plumbline.compiler.syntax.SourceText;

/** Files of the machine. */
final class DiskFiles implements SourceFiles {
  @Override
  public SourceText read(String file) throws RefusedFileException {
    SourceBytes.Outcome outcome = SourceBytes.read(path(file), file);
    if (outcome instanceof SourceBytes.Outcome.Refused refused) {
      throw new RefusedFileException(refused.diagnostic());
    }
    return ((SourceBytes.Outcome.Read) outcome).source();
  }

  @Override
  public String resolve(String from, String path) {
    try {
      return Path.of(from).resolveSibling(path).normalize().toString();
    } catch (InvalidPathException e) {
      return path;
    }
  }

  /** The real path: links that lead in a circle end here. */
  @Override
  public String identity(String file) throws RefusedFileException {
    try {
      return path(file).toRealPath().toString();
    } catch (NoSuchFileException e) {
      throw RefusedFileException.of(
          DiagnosticKind.NO_SUCH_FILE, file, "there is no file `" + file + "`");
    } catch (IOException e) {
      throw RefusedFileException.of(
          DiagnosticKind.UNREADABLE_FILE, file, "`" + file + "` cannot be read: " + e.getMessage());
    }
  }

  private static Path path(String file) throws RefusedFileException {
    try {
      return Path.of(file);
    } catch (InvalidPathException e) {
      throw RefusedFileException.of(
          DiagnosticKind.NO_SUCH_FILE, file, "`" + file + "` is no path: " + e.getReason());
    }
  }
}
