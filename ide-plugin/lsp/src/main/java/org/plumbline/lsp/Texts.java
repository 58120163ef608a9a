package org.plumbline.lsp;

import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.plumbline.compiler.syntax.SourceText;
import org.plumbline.services.workspace.Workspace;

/** The texts that the editor has open, and how it names files. */
final class Texts {
  private final Map<String, String> uriOf = new ConcurrentHashMap<>();
  private final Map<String, SourceText> open = new ConcurrentHashMap<>();

  /** The workspace's name for a file; a text that is no file yet has a name that no file has. */
  static String name(String uri) {
    try {
      URI parsed = URI.create(uri);
      if ("file".equals(parsed.getScheme())) {
        return Workspace.name(Path.of(parsed));
      }
    } catch (IllegalArgumentException | FileSystemNotFoundException e) {
      // an editor may name unsaved texts as it likes
    }
    return Workspace.name(Path.of("unsaved", uri.replaceAll("[^A-Za-z0-9.-]", "_")));
  }

  /** As the editor names the file: by the name it used itself, if it did. */
  String uri(String name) {
    String used = uriOf.get(name);
    return used != null ? used : Path.of(name).toUri().toString();
  }

  boolean isOpen(String name) {
    return open.containsKey(name);
  }

  String opened(String uri, String text) {
    String name = name(uri);
    uriOf.put(name, uri);
    open.put(name, new SourceText(name, text));
    return name;
  }

  void closed(String name) {
    open.remove(name);
  }

  /** The text after changes, each of which is about the text that the one before left. */
  SourceText changed(String name, List<TextDocumentContentChangeEvent> changes) {
    SourceText text = open.getOrDefault(name, new SourceText(name, ""));
    for (TextDocumentContentChangeEvent change : changes) {
      if (change.getRange() == null) {
        text = new SourceText(name, change.getText());
      } else {
        int from = Places.offset(text, change.getRange().getStart());
        int to = Math.max(from, Places.offset(text, change.getRange().getEnd()));
        String old = text.text();
        text = new SourceText(name, old.substring(0, from) + change.getText() + old.substring(to));
      }
    }
    open.put(name, text);
    return text;
  }
}
