package org.plumbline.cli.mapping;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.cli.console.Problem;
import org.plumbline.cli.diagnostics.Documents;
import org.plumbline.formats.CaseDataException;
import org.plumbline.formats.Mapping;
import org.plumbline.formats.MappingReader;

/** Finds the mapping that somebody names: a file, or one that comes with Plumbline. */
public final class Mappings {
  private Mappings() {}

  /**
   * The mapping of that name; a file goes before one that comes with Plumbline.
   *
   * @throws CaseDataException if it is neither, or no mapping
   */
  public static Mapping named(String name) throws CaseDataException {
    if (MappingReader.SHIPPED.containsKey(name) && !isFile(name)) {
      return MappingReader.shipped(name);
    }
    if (!isFile(name) && !name.contains(".")) {
      throw new CaseDataException(
          name
              + ": there is no such file, and no mapping of that name comes with plumbline, which"
              + " has "
              + String.join(", ", MappingReader.SHIPPED.keySet()));
    }
    Path file = Path.of(name);
    Documents.requireFile(file);
    return MappingReader.read(file);
  }

  /**
   * What cases mean and cover, as somebody says on the command line.
   *
   * @param name a mapping; null for none
   * @param covers the events that the data hold completely; null if that was not said
   * @throws CaseDataException if there is no such mapping
   */
  public static Mapping covering(@Nullable String name, @Nullable List<String> covers)
      throws CaseDataException {
    Mapping meaning = name == null ? Mapping.PLAIN : named(name);
    if (covers == null) {
      return meaning;
    }
    if (covers.stream().anyMatch(String::isBlank)) {
      throw new Problem("--covers: name events, separated by commas, or say all");
    }
    return meaning.covering(covers.stream().map(String::strip).toList());
  }

  private static boolean isFile(String name) {
    try {
      return Files.exists(Path.of(name));
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
