package org.plumbline.eclipse.project;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.plumbline.compiler.syntax.StandardsParser;
import org.plumbline.model.document.Element;

/** The documents that come with the plug-in, as they stand in {@code standards}. */
final class Shipped {
  private Shipped() {}

  /**
   * A document with all that it takes into use.
   *
   * @param path of its file, below the folder of all of them
   * @return texts by their paths below that folder
   */
  static Map<String, String> files(String path) {
    Map<String, String> files = new LinkedHashMap<>();
    take(path, files);
    return files;
  }

  private static void take(String path, Map<String, String> files) {
    if (files.containsKey(path)) {
      return;
    }
    String text = text(path);
    files.put(path, text);
    for (Element element : StandardsParser.parse(path, text).file().elements()) {
      if (element instanceof Element.Use use) {
        take(beside(path, use.path()), files);
      } else if (element instanceof Element.Include include) {
        take(beside(path, include.path()), files);
      }
    }
  }

  private static String beside(String path, String other) {
    return Path.of(path).resolveSibling(other).normalize().toString().replace('\\', '/');
  }

  private static String text(String path) {
    try (InputStream bytes = Shipped.class.getResourceAsStream("/standards/" + path)) {
      if (bytes == null) {
        throw new IllegalStateException(path + " does not come with the plug-in");
      }
      return new String(bytes.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
