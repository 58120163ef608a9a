package org.plumbline.analysis.comparison;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.plumbline.calendars.Calendars;
import org.plumbline.compiler.Compilation;
import org.plumbline.compiler.CompiledDocument;
import org.plumbline.compiler.StandardsCompiler;
import org.plumbline.compiler.files.SourceFiles;

/** The documents that come with Plumbline, as texts that can be edited. */
public final class ShippedTexts {
  public static final Path FOLDER = Path.of("../../standards");

  private static final Map<String, String> TEXTS = read();

  private ShippedTexts() {}

  /** Every file by its path below {@code standards}. */
  public static Map<String, String> texts() {
    return TEXTS;
  }

  private static Map<String, String> read() {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(FOLDER)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".standards")).toList()) {
        texts.put(FOLDER.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }

  /** The document of that file; null if the texts have errors. */
  public static @org.jspecify.annotations.Nullable Edition edition(
      String file, Map<String, String> texts) {
    Compilation compilation =
        StandardsCompiler.compile(SourceFiles.inMemory(texts), java.util.List.of(file));
    if (compilation.hasErrors()) {
      return null;
    }
    CompiledDocument document = compilation.documents().get(0);
    Path folder = FOLDER.resolve(file).getParent();
    return new Edition(
        document, Calendars.in(folder).load(document.kernel().calendar()).definition());
  }
}
