package org.plumbline.cli.diff;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.plumbline.cli.console.Problem;
import org.plumbline.cli.diagnostics.Documents;
import org.plumbline.compiler.diagnostic.DiagnosticKind;

/**
 * Alternative readings in use on both sides of a comparison, each on those that have it: what one
 * version leaves to a reading, the next may say.
 */
final class OtherReadings {
  private final List<String> asked;
  private final Set<String> found = new LinkedHashSet<>();

  /** Those asked for, each the name of an alternative, or {@code WORD=MEANING}. */
  OtherReadings(List<String> asked) {
    this.asked = List.copyOf(asked);
  }

  /** Those of them that documents have. */
  List<String> of(List<Path> files) {
    List<String> some = new ArrayList<>();
    for (String one : asked) {
      boolean unknown =
          Documents.compiled(files, List.of(one)).diagnostics().stream()
              .anyMatch(d -> d.kind() == DiagnosticKind.UNKNOWN_ALTERNATIVE);
      if (!unknown) {
        some.add(one);
        found.add(one);
      }
    }
    return some;
  }

  /** Refuses those that neither side has. */
  void requireAll() {
    for (String one : asked) {
      if (!found.contains(one)) {
        throw new Problem(
            "--reading: neither version has a reading that can be switched to `" + one + "`");
      }
    }
  }
}
