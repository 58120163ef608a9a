package org.plumbline.cli.conflict;

import java.io.PrintStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.plumbline.analysis.told.ToldExample;
import org.plumbline.analysis.told.ToldFinding;
import org.plumbline.analysis.witness.Witness;
import org.plumbline.services.conflict.WitnessExample;

/** The cases that show findings as examples, to be copied into the standards they are about. */
final class WrittenExamples {
  private final List<ToldFinding> findings;

  WrittenExamples(List<ToldFinding> findings) {
    this.findings = List.copyOf(findings);
  }

  /** Writes a block for each standard of each case, with a remark on where it belongs. */
  void write(PrintStream out) {
    Set<String> written = new LinkedHashSet<>();
    for (ToldFinding finding : findings) {
      int number = 0;
      for (ToldExample example : finding.shownBy()) {
        number++;
        String title = WitnessExample.title(finding, example, number);
        for (Witness.Said said : example.witness().said()) {
          written.add(block(said, example, title));
        }
      }
    }
    written.forEach(out::println);
  }

  private static String block(Witness.Said said, ToldExample example, String title) {
    return "# into standard "
        + said.rule().rule().id().standard()
        + " of "
        + said.rule().rule().id().document()
        + "\n"
        + WitnessExample.block(said, example, title)
            .orElse("# nothing: this case cannot be told, or is judged otherwise, as an example\n");
  }
}
