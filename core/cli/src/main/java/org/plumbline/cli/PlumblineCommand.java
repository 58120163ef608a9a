package org.plumbline.cli;

import org.plumbline.cli.console.CommonOptions;
import org.plumbline.cli.console.Engine;
import org.plumbline.cli.console.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The command that holds the others. */
@Command(
    name = "plumbline",
    versionProvider = PlumblineCommand.Version.class,
    description = "Practice standards as data: written once, checked against real cases.",
    synopsisSubcommandLabel = "COMMAND",
    commandListHeading = "%nCommands:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  plumbline check standards/newcastle/newcastle.standards \\",
      "      --cases standards/newcastle/sample/cases.csv --as-of 2026-09-30",
      "      which cases met the standards on 30 September 2026, and which did not",
      "  plumbline help check",
      "      everything about one command",
      "",
      "Exit codes: 0 nothing is wrong; 1 breaches or findings; 2 the input or the command cannot be"
          + " used.",
    })
@SuppressWarnings("UnusedVariable") // picocli reads the options by reflection
final class PlumblineCommand implements Runnable {
  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Show the version.")
  private boolean version;

  @Mixin private CommonOptions common = new CommonOptions();

  /** Without a command there is nothing to do. */
  @Override
  public void run() {
    throw new Problem("which command? See plumbline --help");
  }

  /** Prints the version. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"plumbline " + Engine.version()};
    }
  }
}
