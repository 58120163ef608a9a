package org.plumbline.compiler.files;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Files of the machine. */
final class DiskFiles implements SourceFiles {
  private static final long LARGEST = 64L * 1024 * 1024;

  @Override
  public String read(String file) throws IOException {
    Path path = path(file);
    if (Files.isDirectory(path)) {
      throw new IOException("`" + file + "` is a folder. Name a file in it");
    }
    if (Files.exists(path) && Files.size(path) > LARGEST) {
      throw new IOException("`" + file + "` is larger than 64 MB, and so hardly a document");
    }
    try {
      return Files.readString(path);
    } catch (CharacterCodingException e) {
      throw new IOException("`" + file + "` is not in UTF-8. Save it as UTF-8", e);
    } catch (NoSuchFileException e) {
      throw new IOException("there is no file `" + file + "`", e);
    } catch (IOException e) {
      throw new IOException("`" + file + "` cannot be read: " + e.getMessage(), e);
    }
  }

  @Override
  public String resolve(String from, String path) {
    try {
      return Path.of(from).resolveSibling(path).normalize().toString();
    } catch (InvalidPathException e) {
      return path;
    }
  }

  @Override
  public String identity(String file) throws IOException {
    try {
      return path(file).toRealPath().toString();
    } catch (NoSuchFileException e) {
      throw new IOException("there is no file `" + file + "`", e);
    } catch (IOException e) {
      throw new IOException("`" + file + "` leads nowhere: " + e.getMessage(), e);
    }
  }

  private static Path path(String file) throws IOException {
    try {
      return Path.of(file);
    } catch (InvalidPathException e) {
      throw new IOException("`" + file + "` is no path: " + e.getReason(), e);
    }
  }
}
