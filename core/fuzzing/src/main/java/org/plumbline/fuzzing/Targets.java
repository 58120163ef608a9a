package org.plumbline.fuzzing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds targets, and the input that each begins with. */
public final class Targets {
  private Targets() {}

  /**
   * The target of that word.
   *
   * @throws IllegalArgumentException if there is none, with those that there are
   */
  public static Target named(String word) {
    return Arrays.stream(Target.values())
        .filter(target -> target.word().equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no target “" + word + "”; there are " + words(List.of(Target.values()))));
  }

  static String words(List<Target> targets) {
    return targets.stream().map(Target::word).collect(Collectors.joining(", "));
  }

  /**
   * The folders with input for a target: what is malformed in the command line's tests, what
   * fuzzing has found, and samples of what can be read.
   *
   * @param module the folder of this module
   */
  public static List<Path> seeds(Path module, Target target) {
    return Stream.of(
            module.resolve("../cli/src/test/resources/org/plumbline/cli/bad/" + target.seeds()),
            module.resolve("src/test/resources/org/plumbline/fuzzing/found/" + target.word()),
            module.resolve("src/test/resources/org/plumbline/fuzzing/samples/" + target.seeds()))
        .map(Path::normalize)
        .filter(Files::isDirectory)
        .toList();
  }

  /** The files in them, in the order of their names. */
  public static List<Path> files(List<Path> folders) throws IOException {
    List<Path> all = new ArrayList<>();
    for (Path folder : folders) {
      try (Stream<Path> files = Files.list(folder)) {
        files
            .filter(Files::isRegularFile)
            .filter(file -> !file.toString().endsWith(".expected"))
            .sorted()
            .forEach(all::add);
      }
    }
    return all;
  }
}
