package org.plumbline.cli.diff;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
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
    return new Versions(read(List.of(named), readings, console, ink), null, "");
  }

  private static List<Edition> read(
      List<Path> named, OtherReadings readings, Console console, Ink ink) {
    List<Path> files = StandardsFiles.find(named);
    return Documents.compile(files, readings.of(files), console, ink).stream()
        .map(document -> new Edition(document, Documents.calendar(document).definition()))
        .toList();
  }

  /**
   * The documents of a file or folder as they were in a revision; under another name, if it has
   * another in the other revision.
   *
   * @param other the revision with which that is compared
   * @param prefix where the folder of the repository lies in which git is asked
   * @param below the file or folder below that
   */
  static Versions in(
      Git git,
      String revision,
      String other,
      String prefix,
      Path below,
      OtherReadings readings,
      Console console,
      Ink ink) {
    String commit = git.commit(revision);
    Path root = null;
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    try (PrintStream err = new PrintStream(told, false, UTF_8)) {
      root = Files.createTempDirectory("plumbline").toRealPath();
      git.checkOut(commit, root);
      List<Path> files = files(git, root, commit, other, root.resolve(prefix).resolve(below));
      return new Versions(read(files, readings, telling(console, err), ink), root, revision);
    } catch (MissingException e) {
      throw new Problem("--git: there is no " + e.getMessage() + " in revision `" + revision + "`");
    } catch (Problem e) {
      throw new Problem(named(String.valueOf(e.getMessage()), root, revision));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      console.err().print(named(told.toString(UTF_8), root, revision));
      delete(root);
    }
  }

  private static final class MissingException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MissingException(String what) {
      super(what);
    }
  }

  private static List<Path> files(Git git, Path root, String commit, String other, Path wanted) {
    Path file = wanted.normalize();
    if (Files.exists(file)) {
      return List.of(file);
    }
    String path = root.relativize(file).toString().replace('\\', '/');
    List<Path> before =
        git.renamed(commit, git.commit(other), path).stream()
            .map(name -> root.resolve(name).normalize())
            .filter(name -> name.toString().endsWith(StandardsFiles.SUFFIX) && Files.exists(name))
            .toList();
    if (before.isEmpty()) {
      throw new MissingException(path);
    }
    return before;
  }

  /** The same console, with problems told to somebody else. */
  private static Console telling(Console console, PrintStream err) {
    return new Console(
        console.in(),
        console.out(),
        err,
        console.outInk(),
        console.errInk(),
        console.errIsTerminal(),
        console.width(),
        console.clock());
  }

  /** What is said of files where nobody has put them, by their places in the revision. */
  private static String named(String said, @Nullable Path root, String revision) {
    return root == null
        ? said
        : said.replace(root + File.separator, revision + ":").replace(root.toString(), revision);
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
