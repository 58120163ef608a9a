package org.plumbline.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.calendars.CalendarFileException;
import org.plumbline.cli.console.Console;
import org.plumbline.cli.console.ExitCode;
import org.plumbline.cli.console.Ink;
import org.plumbline.cli.console.OutputFile;
import org.plumbline.cli.console.Problem;
import org.plumbline.cli.console.Visible;
import org.plumbline.formats.CaseDataException;
import org.plumbline.model.yaml.YamlDocumentException;
import org.plumbline.runtime.calendar.CalendarException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns whatever went wrong into one message in the user's terms. */
final class Errors {
  private static final String LABEL = "plumbline: ";

  private final Console console;
  private final Ink ink;
  private final boolean debug;

  Errors(Console console, Ink ink, boolean debug) {
    this.console = console;
    this.ink = ink;
    this.debug = debug;
  }

  /** Tells what is wrong with an invocation. */
  int misused(ParameterException e) {
    tell(e, new UsageWords(console.clock()).of(e));
    PrintStream err = console.err();
    List<String> similar =
        e instanceof UnmatchedArgumentException unmatched
            ? unmatched.getSuggestions().stream().limit(3).toList()
            : List.of();
    if (!similar.isEmpty()) {
      err.println("Did you mean " + String.join(", or ", similar) + "?");
    }
    CommandLine.Model.CommandSpec command = e.getCommandLine().getCommandSpec();
    err.println("See " + command.qualifiedName() + " --help");
    err.flush();
    return ExitCode.UNUSABLE;
  }

  /** Tells what stopped a command, unless whoever started it did: they know. */
  int stopped(Throwable e) {
    if (!isEnding()) {
      tell(e, message(e));
      console.err().flush();
    }
    return ExitCode.UNUSABLE;
  }

  /**
   * Whether the virtual machine is ending, since it was told to: then temporary files are closed
   * and deleted while the command still reads them, which is no error.
   */
  private static boolean isEnding() {
    Thread probe = new Thread(() -> {}, "plumbline-probe");
    try {
      Runtime.getRuntime().addShutdownHook(probe);
      Runtime.getRuntime().removeShutdownHook(probe);
      return false;
    } catch (IllegalStateException e) {
      return true;
    }
  }

  private void tell(Throwable e, String message) {
    console.out().flush();
    console.err().println(ink.bad(LABEL) + Visible.text(message));
    if (debug) {
      e.printStackTrace(console.err());
    }
  }

  private static String message(Throwable e) {
    if (e instanceof Problem
        || e instanceof CaseDataException
        || e instanceof CalendarFileException
        || e instanceof CalendarException
        || e instanceof YamlDocumentException) {
      return String.valueOf(e.getMessage());
    }
    if (e instanceof UncheckedIOException io && io.getCause() != null) {
      return reading(io.getCause());
    }
    if (e instanceof IOException io) {
      return reading(io);
    }
    if (e instanceof OutOfMemoryError) {
      return "there is not enough memory. Give it more, for example with the environment variable"
          + " PLUMBLINE_JAVA_OPTS=-Xmx4g, or check fewer cases at a time. Of a large file,"
          + " check --format html, --all and --explain hold what they show; as text, csv,"
          + " json or jsonl it needs no more memory, however large it is";
    }
    if (e instanceof StackOverflowError) {
      return "the input is nested too deeply to be read";
    }
    return "sorry, something is wrong with plumbline itself ("
        + cause(e)
        + ").\n"
        + "Run the command again with --debug and report what it says to those who look after"
        + " plumbline where you got it,\n"
        + "with the files if you may share them. Your files have not been changed.";
  }

  private static String reading(IOException e) {
    return e instanceof java.nio.file.FileSystemException file && file.getFile() != null
        ? file.getFile() + ": the file cannot be read: " + OutputFile.reason(e)
        : "reading or writing failed: " + OutputFile.reason(e);
  }

  private static String cause(Throwable e) {
    List<String> names = new ArrayList<>();
    for (Throwable at = e; at != null && names.size() < 3; at = at.getCause()) {
      names.add(at.getClass().getSimpleName());
    }
    return String.join(", ", names);
  }
}
