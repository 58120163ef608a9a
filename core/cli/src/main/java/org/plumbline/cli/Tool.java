package org.plumbline.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.plumbline.cli.calendar.CalendarsCommand;
import org.plumbline.cli.calendar.WorkdaysCommand;
import org.plumbline.cli.check.CheckCommand;
import org.plumbline.cli.check.DueCommand;
import org.plumbline.cli.conflict.ConflictsCommand;
import org.plumbline.cli.console.Console;
import org.plumbline.cli.console.Ink;
import org.plumbline.cli.console.PrintStreamWriter;
import org.plumbline.cli.diff.DiffCommand;
import org.plumbline.cli.diff.HistoryCommand;
import org.plumbline.cli.document.CompileCommand;
import org.plumbline.cli.document.ConvertCommand;
import org.plumbline.cli.document.ExplainCommand;
import org.plumbline.cli.document.FormatCommand;
import org.plumbline.cli.document.PublishCommand;
import org.plumbline.cli.document.TestCommand;
import org.plumbline.cli.document.ValidateCommand;
import org.plumbline.cli.floor.FloorCommand;
import org.plumbline.cli.mapping.MappingCommand;
import org.plumbline.cli.trace.TraceCommand;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.HelpCommand;

/** Runs a command line. */
final class Tool {
  private static final Map<String, Function<Console, Object>> COMMANDS = commands();

  private final Console console;

  Tool(Console console) {
    this.console = console;
  }

  private static Map<String, Function<Console, Object>> commands() {
    Map<String, Function<Console, Object>> commands = new LinkedHashMap<>();
    commands.put("check", CheckCommand::new);
    commands.put("due", DueCommand::new);
    commands.put("mapping", MappingCommand::new);
    commands.put("validate", ValidateCommand::new);
    commands.put("format", FormatCommand::new);
    commands.put("test", TestCommand::new);
    commands.put("explain", ExplainCommand::new);
    commands.put("convert", ConvertCommand::new);
    commands.put("compile", CompileCommand::new);
    commands.put("diff", DiffCommand::new);
    commands.put("history", HistoryCommand::new);
    commands.put("publish", PublishCommand::new);
    commands.put("conflicts", ConflictsCommand::new);
    commands.put("floor", FloorCommand::new);
    commands.put("trace", TraceCommand::new);
    commands.put("workdays", WorkdaysCommand::new);
    commands.put("calendars", CalendarsCommand::new);
    commands.put(
        "completion", c -> new CompletionCommand(c, () -> new Tool(c).commandLine("help")));
    commands.put("help", c -> new HelpCommand());
    return commands;
  }

  /**
   * Runs it.
   *
   * @return the exit code
   */
  int run(String... args) {
    Errors errors = errors(args);
    try {
      String[] prepared =
          args.length > 0 && args[0].equals("workdays")
              ? WorkdaysCommand.withMinusSigns(args)
              : args;
      CommandLine line = commandLine(args.length == 0 ? "" : args[0]);
      line.setParameterExceptionHandler((e, given) -> errors.misused(e));
      line.setExecutionExceptionHandler((e, command, parsed) -> errors.stopped(e));
      return line.execute(prepared);
    } catch (RuntimeException | Error e) {
      return errors.stopped(e);
    } finally {
      console.out().flush();
      console.err().flush();
    }
  }

  private Errors errors(String[] args) {
    boolean plain =
        Arrays.stream(args).anyMatch(a -> a.equals("--no-color") || a.equals("--no-colour"));
    return new Errors(
        console, plain ? Ink.PLAIN : console.errInk(), Arrays.asList(args).contains("--debug"));
  }

  /**
   * Where one command is asked for by its name, only that one is prepared: the others would cost
   * time at every start.
   */
  CommandLine commandLine(String asked) {
    CommandLine line = new CommandLine(new PlumblineCommand());
    boolean one = COMMANDS.containsKey(asked) && !asked.equals("help");
    COMMANDS.forEach(
        (name, make) -> {
          if (!one || name.equals(asked)) {
            line.addSubcommand(name, make.apply(console));
          }
        });
    line.setOut(new PrintWriter(new PrintStreamWriter(console.out()), true));
    line.setErr(new PrintWriter(new PrintStreamWriter(console.err()), true));
    line.setColorScheme(
        Help.defaultColorScheme(console.outInk() == Ink.COLOURED ? Ansi.ON : Ansi.OFF));
    line.setUsageHelpWidth(console.width());
    line.setUsageHelpAutoWidth(false);
    line.getCommandSpec().usageMessage().sortOptions(false).sortSynopsis(false);
    line.getSubcommands()
        .values()
        .forEach(c -> c.getCommandSpec().usageMessage().sortOptions(false).sortSynopsis(false));
    return line;
  }
}
