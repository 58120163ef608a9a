package org.plumbline.compiler.files;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.plumbline.compiler.diagnostic.Diagnostic;
import org.plumbline.compiler.diagnostic.DiagnosticKind;
import org.plumbline.compiler.syntax.SourceText;

/** Documents in the form for other programs, given where the form for people is expected. */
final class OtherFormats {
  private static final Pattern YAML_DOCUMENT =
      Pattern.compile("(?m)\\A(?:\\s|#.*$|---)*language:\\s*\\d+\\s*^kind:\\s*[a-z]+\\s*$");

  private static final List<String> DATA = List.of(".csv", ".tsv", ".json", ".jsonl", ".ndjson");

  private OtherFormats() {}

  /**
   * Refuses a text of which every line would be wrong.
   *
   * @throws RefusedFileException if it is YAML, with how to turn it into a standards file
   */
  static void refuse(SourceText source) throws RefusedFileException {
    String name = source.name().toLowerCase(Locale.ROOT);
    if (DATA.stream().anyMatch(name::endsWith)) {
      throw new RefusedFileException(
          Diagnostic.of(
              DiagnosticKind.OTHER_FORMAT,
              source.range(0, 0),
              "`%s` holds data, by its name, and a standards file is expected here. Cases are named after `--cases`"
                  .formatted(source.name())));
    }
    boolean named = name.endsWith(".yaml") || name.endsWith(".yml");
    if (named || YAML_DOCUMENT.matcher(source.text()).lookingAt()) {
      throw new RefusedFileException(
          Diagnostic.of(
              DiagnosticKind.OTHER_FORMAT,
              source.range(0, 0),
              "`%s` is YAML, and a standards file is expected here: turn it into one with `plumbline"
                      .formatted(source.name())
                  + " convert %s --to text --output NAME.standards`".formatted(source.name())));
    }
  }
}
