package org.plumbline.documentation;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Output as a page shows it. A line {@code …} stands for any number of lines, and {@code …} within
 * a line for any part of it. Blanks at the end of a line and blank lines at the end do not matter.
 */
final class ShownOutput {

  private static final String LEFT_OUT = "…";

  private ShownOutput() {}

  static boolean matches(List<String> shown, String printed) {
    String pattern = lines(shown.stream()).map(ShownOutput::pattern).collect(Collectors.joining());
    String text = lines(printed.lines()).map(line -> line + "\n").collect(Collectors.joining());
    return Pattern.matches(pattern, text);
  }

  private static Stream<String> lines(Stream<String> lines) {
    String text = lines.map(String::stripTrailing).collect(Collectors.joining("\n"));
    return text.isBlank() ? Stream.of() : text.stripTrailing().lines();
  }

  private static String pattern(String line) {
    if (line.strip().equals(LEFT_OUT)) {
      return "(?:[^\n]*+\n)*?";
    }
    return Stream.of(line.split(LEFT_OUT, -1))
            .map(Pattern::quote)
            .collect(Collectors.joining("[^\n]*"))
        + "\n";
  }
}
