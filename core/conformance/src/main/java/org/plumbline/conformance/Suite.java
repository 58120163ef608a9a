package org.plumbline.conformance;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * All files of a suite. What their keys mean is said in the suite's README.
 *
 * @param files by path
 */
public record Suite(List<SuiteFile> files) {
  private static final ObjectMapper YAML =
      new ObjectMapper(new YAMLFactory())
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  /** The folder with the calendars that documents count by; it holds no cases. */
  private static final String CALENDARS = "calendars";

  /**
   * Copies the list.
   *
   * @param files by path
   */
  public Suite {
    files = List.copyOf(files);
  }

  /**
   * Reads a suite.
   *
   * @param directory where its folders are
   * @return its files
   * @throws IOException if a file cannot be read
   * @throws SuiteException if a file is no file of a suite
   */
  public static Suite read(Path directory) throws IOException {
    return new Suite(paths(directory).stream().map(path -> file(directory, path)).toList());
  }

  /**
   * Finds the files of a suite without reading them.
   *
   * @param directory where its folders are
   * @return their paths, in order
   * @throws IOException if the directory cannot be read
   */
  public static List<Path> paths(Path directory) throws IOException {
    try (Stream<Path> found = Files.walk(directory)) {
      return found
          .filter(path -> path.toString().endsWith(".yaml"))
          .filter(path -> !directory.relativize(path).startsWith(CALENDARS))
          .sorted()
          .toList();
    }
  }

  /**
   * Reads a file as a tree, for those who check its form.
   *
   * @param path the file
   * @return what it says
   * @throws SuiteException if it is no YAML
   */
  public static JsonNode tree(Path path) {
    try {
      return YAML.readTree(Files.readString(path));
    } catch (IOException e) {
      throw new SuiteException(
          path + ": " + String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
    }
  }

  private static SuiteFile file(Path directory, Path path) {
    String name = directory.relativize(path).toString().replace('\\', '/').toLowerCase(Locale.ROOT);
    return SuiteReader.read(name, path, tree(path));
  }
}
