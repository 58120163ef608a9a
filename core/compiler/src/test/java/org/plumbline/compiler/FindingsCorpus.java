package org.plumbline.compiler;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plumbline.compiler.diagnostic.Diagnostic;

/**
 * Documents with something wrong in them. What is to be found stands beside it in a comment: {@code
 * #! PL-0110 words of the message}, once for each finding of the line; or on a line of its own, for
 * the line above.
 */
final class FindingsCorpus {
  private static final Path FOLDER = Path.of("src/test/resources/findings");
  private static final String MARK = "#!";
  private static final Pattern EXPECTED = Pattern.compile("#!\\s*(PL-\\d{4})([^#]*)");

  private FindingsCorpus() {}

  /** One test: a file, or a folder of files that belong together. */
  record Sample(String name, Map<String, String> texts) {
    @Override
    public String toString() {
      return name;
    }

    Compilation compile() {
      return StandardsCompiler.compile(texts);
    }

    List<Expected> expected() {
      List<Expected> all = new ArrayList<>();
      texts.forEach(
          (file, text) -> {
            List<String> lines = text.lines().toList();
            int line = 0;
            for (int i = 0; i < lines.size(); i++) {
              line = lines.get(i).strip().startsWith(MARK) ? line : i + 1;
              Matcher matcher = EXPECTED.matcher(lines.get(i));
              while (matcher.find()) {
                all.add(new Expected(file, line, matcher.group(1), matcher.group(2).strip()));
              }
            }
          });
      return all;
    }
  }

  /** A finding that is to be made. */
  record Expected(String file, int line, String code, String words) {
    String place() {
      return file + ":" + line + " " + code;
    }

    boolean isMadeBy(Diagnostic diagnostic) {
      return FindingsCorpus.place(diagnostic).equals(place())
          && diagnostic.message().contains(words);
    }
  }

  static String place(Diagnostic diagnostic) {
    return diagnostic.at().file() + ":" + diagnostic.at().line() + " " + diagnostic.code();
  }

  static List<Sample> samples() {
    try (Stream<Path> entries = Files.list(FOLDER)) {
      return entries.sorted().map(FindingsCorpus::sample).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Sample sample(Path entry) {
    Map<String, String> texts = new LinkedHashMap<>();
    try {
      if (Files.isDirectory(entry)) {
        try (Stream<Path> files = Files.list(entry)) {
          for (Path file : files.sorted().toList()) {
            texts.put(name(file), Files.readString(file));
          }
        }
      } else {
        texts.put(name(entry), Files.readString(entry));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Sample(name(entry).replace(".standards", ""), texts);
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }
}
