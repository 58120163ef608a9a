package org.plumbline.cli;

import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.plumbline.cli.console.CommonOptions;
import org.plumbline.cli.console.Console;
import org.plumbline.cli.console.ExitCode;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Writes what a shell needs to complete commands and options. */
@Command(
    name = "completion",
    description = {
      "Write a script by which bash or zsh completes plumbline's commands and options with the"
          + " tabulator key."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  plumbline completion",
      "      the script; in a shell say source <(plumbline completion), or put that line into"
          + " .bashrc",
    })
@SuppressWarnings("UnusedVariable") // picocli reads the options by reflection
final class CompletionCommand implements Callable<Integer> {
  private final Console console;
  private final Supplier<CommandLine> everything;

  @Mixin private CommonOptions common = new CommonOptions();

  /**
   * Writes to that console.
   *
   * @param everything the command line with all its commands
   */
  CompletionCommand(Console console, Supplier<CommandLine> everything) {
    this.console = console;
    this.everything = everything;
  }

  @Override
  public Integer call() {
    console.out().print(AutoComplete.bash("plumbline", everything.get()));
    return ExitCode.FINE;
  }
}
