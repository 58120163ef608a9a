package org.plumbline.derivation.generation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.mwe2.launch.runtime.Mwe2Launcher;

/**
 * Generates the parser of an Xtext language, and fails where Xtext's own generator goes on: on an
 * ambiguity, which ANTLR 3 settles by a warning that nobody reads.
 *
 * <p>What is there already and came of the same inputs is left as it is.
 */
public final class StrictGeneration {

  private StrictGeneration() {}

  /**
   * Generates, or finds that there is no need to.
   *
   * @param arguments the directory of the project; the workflow and the grammar, relative to it;
   *     the directories that are generated, relative to it and separated by commas; whatever else
   *     the result depends on, such as versions
   * @throws IOException if a file cannot be read or written
   * @throws GenerationFailedException if the generator failed or warned
   */
  public static void main(String[] arguments) throws IOException {
    Path project = Path.of(arguments[0]);
    Path workflow = project.resolve(arguments[1]);
    Path grammar = project.resolve(arguments[2]);
    List<Path> outputs = new ArrayList<>();
    for (String output : arguments[3].split(",", -1)) {
      outputs.add(project.resolve(output));
    }
    Stamp stamp = new Stamp(outputs.get(0).resolveSibling("xtext.stamp"));
    String inputs = Digest.of(List.of(workflow, grammar), List.of(arguments));

    if (!stamp.matches(inputs, Digest.of(Digest.filesIn(outputs), List.of()))) {
      generate(project, workflow, outputs.get(0).resolveSibling("xtext.log"));
      stamp.write(inputs, Digest.of(Digest.filesIn(outputs), List.of()));
    }
  }

  private static void generate(Path project, Path workflow, Path log) throws IOException {
    String[] arguments = {
      workflow.toUri().toString(), "-p", "rootPath=" + project.toAbsolutePath().getParent()
    };
    Console.Captured captured = Console.capture(() -> new Mwe2Launcher().run(arguments), log);
    List<String> warnings = Antlr3Warnings.in(captured.output(), StrictGeneration::lines);
    if (!warnings.isEmpty()) {
      throw new GenerationFailedException(
          "the grammar is ambiguous, or ANTLR 3 cannot decide it:\n  "
              + String.join("\n  ", warnings)
              + "\nSee "
              + log);
    }
    if (captured.failure() != null) {
      throw new GenerationFailedException(captured.output(), captured.failure());
    }
  }

  private static List<String> lines(String file) {
    try {
      return Files.readAllLines(Path.of(file));
    } catch (IOException e) {
      return List.of(); // then the warning has to do without the rule
    }
  }
}
