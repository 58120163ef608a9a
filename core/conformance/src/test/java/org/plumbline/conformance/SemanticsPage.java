package org.plumbline.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The definition, docs/semantics.md, by its numbered rules. */
final class SemanticsPage {
  private static final Pattern SECTION = Pattern.compile("## ([0-9]+)\\. .*");
  private static final Pattern RULE = Pattern.compile("([0-9]+)\\. \\S.*");
  private static final Pattern EXAMPLE =
      Pattern.compile("\\]\\((\\.\\./core/conformance/[^)\\s]+)\\)");
  private static final Pattern STANDARD = Pattern.compile("(?m)^\\s*standard (\\S+) \"");

  private SemanticsPage() {}

  /** "2.7" for a numbered rule; "7" for a section that has none. */
  static Set<String> rules() throws IOException {
    Set<String> rules = new LinkedHashSet<>();
    String section = "";
    for (String line : Files.readAllLines(Places.SEMANTICS)) {
      Matcher heading = SECTION.matcher(line);
      Matcher rule = RULE.matcher(line);
      if (heading.matches()) {
        section = heading.group(1);
        rules.add(section);
      } else if (rule.matches()) {
        rules.remove(section);
        rules.add(section + "." + rule.group(1));
      }
    }
    return rules;
  }

  /** The paths into the suite that each section links to, by the section's number. */
  static List<Example> examples() throws IOException {
    List<Example> examples = new ArrayList<>();
    String section = "";
    for (String line : Files.readAllLines(Places.SEMANTICS)) {
      Matcher heading = SECTION.matcher(line);
      if (heading.matches()) {
        section = heading.group(1);
      }
      Matcher link = EXAMPLE.matcher(line);
      while (link.find()) {
        examples.add(new Example(section, link.group(1)));
      }
    }
    return examples;
  }

  static Set<String> standardsOf(String document) {
    Set<String> standards = new LinkedHashSet<>();
    Matcher standard = STANDARD.matcher(document);
    while (standard.find()) {
      standards.add(standard.group(1));
    }
    return standards;
  }

  /**
   * A link to an example.
   *
   * @param section the number of the section that it stands in
   * @param path relative to the page
   */
  record Example(String section, String path) {}
}
