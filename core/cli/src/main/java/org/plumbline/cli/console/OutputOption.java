package org.plumbline.cli.console;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the result of a command goes: to standard output or to a file. */
public final class OutputOption {
  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to this file, whole or not at all, instead of standard output.")
  private @Nullable Path file;

  /** Whether a file is written, and not what may be a terminal. */
  public boolean isFile() {
    return file != null;
  }

  /**
   * Refuses to write over what is read; for commands that want to know before they begin.
   *
   * @throws Problem if the file is one of the inputs, by whatever name
   */
  public void refuseInputs(List<Path> inputs) {
    if (file != null) {
      OutputFile.refuseInputs(file, inputs);
    }
  }

  /**
   * Writes the result.
   *
   * @param inputs what the command has read, and so must not write over
   * @throws Problem if it cannot be written
   */
  public void write(Console console, List<Path> inputs, Consumer<PrintStream> content) {
    if (file == null) {
      content.accept(console.out());
    } else {
      refuseInputs(inputs);
      OutputFile.write(file, content);
    }
  }
}
