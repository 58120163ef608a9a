package org.plumbline.cli.diff;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.analysis.comparison.Edition;
import org.plumbline.cli.console.Console;
import org.plumbline.cli.console.Ink;
import org.plumbline.cli.console.Problem;
import org.plumbline.cli.diagnostics.Documents;
import org.plumbline.cli.diagnostics.StandardsFiles;

/**
 * All documents of one side of a comparison.
 *
 * @param editions the documents
 * @param root the folder below which they were laid out for reading; null if they are where they
 *     were named
 * @param revision the revision from which they were taken; empty if from none
 */
record Versions(List<Edition> editions, @Nullable Path root, String revision) {
  Versions {
    editions = List.copyOf(editions);
  }

  /** The documents of a file or folder. */
  static Versions of(Path named, OtherReadings readings, Console console, Ink ink) {
    return new Versions(read(named, readings, console, ink), null, "");
  }

  private static List<Edition> read(Path named, OtherReadings readings, Console console, Ink ink) {
    List<Path> files = StandardsFiles.find(List.of(named));
    return Documents.compile(files, readings.of(files), console, ink).stream()
        .map(document -> new Edition(document, Documents.calendar(document).definition()))
        .toList();
  }

  /**
   * The documents of a file or folder as they were in a revision.
   *
   * @param prefix where the folder of the repository lies in which git is asked
   * @param below the file or folder below that
   */
  static Versions in(
      Git git,
      String revision,
      String prefix,
      Path below,
      OtherReadings readings,
      Console console,
      Ink ink) {
    String commit = git.commit(revision);
    Path root = null;
    try {
      root = Files.createTempDirectory("plumbline").toRealPath();
      git.checkOut(commit, root);
      Path file = root.resolve(prefix).resolve(below).normalize();
      if (!Files.exists(file)) {
        throw new Problem(
            "--git: there is no " + root.relativize(file) + " in revision `" + revision + "`");
      }
      return new Versions(read(file, readings, console, ink), root, revision);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      delete(root);
    }
  }

  private static void delete(@Nullable Path root) {
    if (root == null) {
      return;
    }
    try (Stream<Path> all = Files.walk(root)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A file as people know it: as it was named, or its place in the revision. */
  String shown(String file) {
    return root == null || !Path.of(file).startsWith(root)
        ? file
        : revision + ":" + root.relativize(Path.of(file)).toString().replace('\\', '/');
  }
}
