package org.plumbline.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.plumbline.cli.console.Console;
import org.plumbline.cli.console.ExitCode;
import org.plumbline.cli.console.Ink;
import org.plumbline.cli.console.OutputFile;
import org.plumbline.cli.console.Pipe;

/** What is started: the machine's streams, and what is known of the terminal. */
public final class Main {
  private static final int BUFFER = 1 << 16;

  private Main() {}

  /** Runs a command line and ends with its exit code. */
  public static void main(String[] args) {
    boolean outIsTerminal = isTerminal("1");
    boolean errIsTerminal = isTerminal("2");
    Pipe pipe = new Pipe(new FileOutputStream(FileDescriptor.out));
    PrintStream out = stream(pipe, outIsTerminal);
    PrintStream err = stream(new Pipe(new FileOutputStream(FileDescriptor.err)), errIsTerminal);
    Console console =
        new Console(
            System.in,
            out,
            err,
            ink(outIsTerminal),
            ink(errIsTerminal),
            errIsTerminal,
            width(outIsTerminal),
            Clock.systemUTC());
    int code = new Tool(console).run(args);
    out.flush();
    IOException failure = pipe.failure();
    if (failure != null) {
      console.say("the output could not be written: " + OutputFile.reason(failure));
      code = ExitCode.UNUSABLE;
    }
    System.exit(code);
  }

  private static PrintStream stream(Pipe pipe, boolean terminal) {
    return new PrintStream(
        new BufferedOutputStream(pipe, BUFFER), false, terminal ? terminalCharset() : UTF_8);
  }

  /** A Windows console has a charset of its own; files and pipes are always UTF-8. */
  private static Charset terminalCharset() {
    java.io.Console terminal = terminal();
    return terminal == null ? UTF_8 : terminal.charset();
  }

  /**
   * Whether a stream is a terminal. Java knows only whether input and output both are; the wrapper
   * script, which can tell them apart, passes the numbers of those that are.
   */
  private static boolean isTerminal(String stream) {
    String told = System.getProperty("plumbline.terminals");
    return told == null ? terminal() != null : told.contains(stream);
  }

  @SuppressWarnings("SystemConsoleNull") // from Java 22 on the wrapper asks for the old behaviour,
  // -Djdk.console=java.base
  private static java.io.@Nullable Console terminal() {
    return System.console();
  }

  private static Ink ink(boolean terminal) {
    String noColour = System.getenv("NO_COLOR");
    boolean wanted = noColour == null || noColour.isEmpty();
    return terminal && wanted && !"dumb".equals(System.getenv("TERM")) ? Ink.COLOURED : Ink.PLAIN;
  }

  /** As the environment says, else as the wrapper script has asked the terminal. */
  private static int width(boolean terminal) {
    if (!terminal) {
      return Console.USUAL_WIDTH;
    }
    String told = System.getenv("COLUMNS");
    return Console.width(told == null ? System.getProperty("plumbline.columns") : told);
  }
}
