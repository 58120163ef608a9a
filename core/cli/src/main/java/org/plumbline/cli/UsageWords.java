package org.plumbline.cli;

import java.time.Clock;
import java.util.List;
import org.plumbline.cli.check.CheckCommand;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with an invocation, in the words of somebody who typed it. */
final class UsageWords {
  private final Clock clock;

  /**
   * With a clock for hints.
   *
   * @param clock tells today's date
   */
  UsageWords(Clock clock) {
    this.clock = clock;
  }

  String of(ParameterException e) {
    if (e instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched);
    }
    if (e instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
      return missing(missing.getMissing());
    }
    ArgSpec argument = e.getArgSpec();
    if (e instanceof OverwrittenOptionException twice) {
      return named(twice.getOverwritten()) + " is given twice";
    }
    if (argument != null && argument.type().isEnum()) {
      return named(argument) + ": it is " + choices(argument) + ", not `" + e.getValue() + "`";
    }
    if (argument != null && isNumber(argument.type())) {
      return named(argument) + ": `" + e.getValue() + "` is not a whole number";
    }
    return plain(String.valueOf(e.getMessage()));
  }

  private String missing(List<ArgSpec> missing) {
    List<String> names = missing.stream().map(UsageWords::name).toList();
    if (names.size() > 1) {
      int last = names.size() - 1;
      return String.join(", ", names.subList(0, last)) + " and " + names.get(last) + " are missing";
    }
    return names.get(0) + " is missing" + CheckCommand.advice(named(missing.get(0)), clock);
  }

  private static String unmatched(UnmatchedArgumentException e) {
    String first = e.getUnmatched().get(0);
    if (e.isUnknownOption()) {
      return "there is no option `" + first + "`";
    }
    if (e.getCommandLine().getCommandName().equals("calendars") && first.matches("[0-9]{4}")) {
      return "one argument too many: for a year say --year " + first;
    }
    return e.getCommandLine().getParent() == null
        ? "there is no command `" + first + "`"
        : "one argument too many: `" + first + "`";
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option
        ? option.longestName() + " " + argument.paramLabel()
        : argument.paramLabel();
  }

  private static String named(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }

  /** a, b or c. */
  private static String choices(ArgSpec argument) {
    String[] labels = argument.paramLabel().split("\\|", -1);
    int last = labels.length - 1;
    return String.join(", ", List.of(labels).subList(0, last)) + " or " + labels[last];
  }

  private static boolean isNumber(Class<?> type) {
    return type == Integer.class || type == int.class;
  }

  /** Without picocli's preamble to what a converter of ours has said. */
  private static String plain(String message) {
    return message
        .replaceFirst("^Invalid value for option '(--[a-z-]+)'(?: \\([^)]*\\))?: ", "$1: ")
        .replaceFirst("^Unknown subcommand '(.*)'\\.$", "there is no command `$1`");
  }
}
