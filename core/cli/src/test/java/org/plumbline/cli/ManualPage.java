package org.plumbline.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What one command's own description of itself says, as a page of the documentation and of man. */
final class ManualPage {
  private static final Pattern PAGE = Pattern.compile("docs/([\\w-]+\\.md)");

  private static final List<List<String>> CODES =
      List.of(
          List.of("0", "Nothing is wrong."),
          List.of("1", "Breaches or findings, as the description says."),
          List.of("2", "The input or the command cannot be used; the message says why."));

  private static final int WIDE = 10_000;

  private final CommandSpec spec;
  private final String name;
  private final List<String> description;
  private final List<Argument> arguments = new ArrayList<>();
  private final List<String> examples;

  /** An option or a parameter: what is typed, and what it does. */
  private record Argument(String typed, boolean required, String does) {}

  ManualPage(CommandLine command) {
    this.spec = command.getCommandSpec();
    this.name = command.getCommandName();
    this.description =
        Stream.concat(
                plain(spec.usageMessage().header()).stream(),
                plain(spec.usageMessage().description()).stream())
            .map(String::strip)
            .toList();
    this.examples = plain(spec.usageMessage().footer());
    spec.positionalParameters()
        .forEach(one -> arguments.add(argument(one, one.paramLabel() + dots(one))));
    for (OptionSpec one : spec.options()) {
      boolean value = one.arity().max() > 0;
      arguments.add(
          argument(
              one,
              String.join(", ", one.names()) + (value ? "=" + one.paramLabel() : "") + dots(one)));
    }
  }

  private static String dots(ArgSpec one) {
    return one.arity().max() > 1 || (one.isMultiValue() && one.isPositional()) ? "…" : "";
  }

  private static Argument argument(ArgSpec one, String typed) {
    return new Argument(typed, one.required(), String.join(" ", plain(one.description())));
  }

  /** As help shows it. */
  private static List<String> plain(String[] lines) {
    return Arrays.stream(lines).map(line -> String.format(Locale.ROOT, line)).toList();
  }

  String name() {
    return name;
  }

  private String synopsis() {
    int usual = spec.usageMessage().width();
    spec.usageMessage().width(WIDE); // or it is broken where it must not be
    String synopsis = new Help(spec, Help.defaultColorScheme(Help.Ansi.OFF)).synopsis(0);
    spec.usageMessage().width(usual);
    return synopsis.strip().replaceAll("\\s+", " ");
  }

  /** The synopsis in lines of a hundred characters, broken between arguments. */
  private String wrapped() {
    StringBuilder all = new StringBuilder();
    int length = 0;
    for (String word : synopsis().split(" ", -1)) {
      if (length > 0 && length + 1 + word.length() > 100) {
        all.append("\n    ");
        length = 4;
      } else if (length > 0) {
        all.append(' ');
        length++;
      }
      all.append(word);
      length += word.length();
    }
    return all.toString();
  }

  /** For docs/commands. */
  String markdown() {
    StringBuilder page = new StringBuilder();
    page.append("# plumbline ").append(name).append("\n\n");
    description.forEach(line -> page.append(escaped(line)).append("\n\n"));
    page.append("```text\n").append(wrapped()).append("\n```\n\n## Arguments and options\n\n");
    for (Argument one : arguments) {
      page.append("- `").append(one.typed).append("`");
      page.append(one.required ? " (required): " : ": ").append(escaped(one.does)).append('\n');
    }
    page.append("\n## Exit code\n\n");
    CODES.forEach(
        code ->
            page.append("- ").append(code.get(0)).append(": ").append(code.get(1)).append('\n'));
    if (!examples.isEmpty()) {
      page.append("\n## Examples\n\n```text\n");
      page.append(
          examples.stream()
              .map(line -> line.startsWith("  ") ? line.substring(2) : line)
              .collect(Collectors.joining("\n")));
      page.append("\n```\n");
    }
    page.append("\n## See also\n\n");
    if (!name.equals("help")) {
      page.append("- [").append(name).append(" at work](../commands.md#").append(name);
      page.append("), with what it prints\n");
    }
    pages()
        .forEach(one -> page.append("- [").append(one).append("](../").append(one).append(")\n"));
    page.append("- [all commands](../commands.md)\n");
    return page.toString();
  }

  /** Pages that the descriptions name. */
  private List<String> pages() {
    return Stream.concat(description.stream(), arguments.stream().map(Argument::does))
        .flatMap(text -> PAGE.matcher(text).results().map(found -> found.group(1)))
        .filter(page -> !page.equals("commands.md"))
        .distinct()
        .toList();
  }

  /** What Markdown would take for something else. */
  private static String escaped(String text) {
    Matcher pages = PAGE.matcher(text.replace("<", "\\<").replace("*", "\\*").replace("_", "\\_"));
    return pages.replaceAll("[docs/$1](../$1)");
  }

  /** For man: troff with the macros that every man has. */
  String troff() {
    StringBuilder page = new StringBuilder();
    page.append(".TH \"PLUMBLINE-").append(name.toUpperCase(Locale.ROOT));
    page.append("\" 1 \"\" \"Plumbline\" \"Plumbline manual\"\n.SH NAME\n");
    String first = description.isEmpty() ? "" : description.get(0);
    page.append("plumbline\\-").append(name).append(" \\- ").append(troff(first)).append('\n');
    page.append(".SH SYNOPSIS\n").append(troff(synopsis())).append("\n.SH DESCRIPTION\n");
    page.append(description.stream().map(ManualPage::troff).collect(Collectors.joining("\n.PP\n")));
    page.append("\n.SH OPTIONS\n");
    for (Argument one : arguments) {
      page.append(".TP\n.B ").append(troff(one.typed)).append('\n');
      page.append(troff(one.does)).append(one.required ? " Required.\n" : "\n");
    }
    page.append(".SH EXIT STATUS\n");
    CODES.forEach(
        code -> page.append(".TP\n.B ").append(code.get(0) + "\n" + troff(code.get(1)) + "\n"));
    if (!examples.isEmpty()) {
      page.append(".SH EXAMPLES\n.nf\n");
      examples.forEach(line -> page.append(troff(line)).append('\n'));
      page.append(".fi\n");
    }
    return page.append(".SH SEE ALSO\nThe pages in the folder docs of Plumbline.\n").toString();
  }

  private static String troff(String text) {
    String escaped =
        text.replace("\\", "\\e")
            .replace("-", "\\-")
            .replace("“", "\\(lq")
            .replace("”", "\\(rq")
            .replace("…", "...");
    return escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" + escaped : escaped;
  }
}
