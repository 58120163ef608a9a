package org.plumbline.compiler.files;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import org.plumbline.compiler.diagnostic.DiagnosticKind;
import org.plumbline.compiler.syntax.SourceText;

/** Texts by name. */
final class MemoryFiles implements SourceFiles {
  private final Map<String, String> texts;

  MemoryFiles(Map<String, String> texts) {
    this.texts = Map.copyOf(texts);
  }

  @Override
  public SourceText read(String file) throws RefusedFileException {
    String text = texts.get(file);
    if (text == null) {
      throw missing(file);
    }
    return new SourceText(file, text);
  }

  @Override
  public String resolve(String from, String path) {
    String plain = path.replace('\\', '/');
    int slash = from.lastIndexOf('/');
    String joined =
        plain.startsWith("/") || slash < 0 ? plain : from.substring(0, slash + 1) + plain;
    Deque<String> parts = new ArrayDeque<>();
    for (String part : joined.split("/", -1)) {
      if (part.equals("..") && !parts.isEmpty() && !parts.peekLast().equals("..")) {
        parts.removeLast();
      } else if (!part.isEmpty() && !part.equals(".")) {
        parts.addLast(part);
      }
    }
    return (joined.startsWith("/") ? "/" : "") + String.join("/", parts);
  }

  @Override
  public String identity(String file) throws RefusedFileException {
    if (!texts.containsKey(file)) {
      throw missing(file);
    }
    return file;
  }

  private static RefusedFileException missing(String file) {
    return RefusedFileException.of(
        DiagnosticKind.NO_SUCH_FILE, file, "there is no file `" + file + "`");
  }
}
