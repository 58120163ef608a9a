package org.plumbline.cli.diff;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.cli.check.AsOf;
import org.plumbline.cli.console.Problem;
import org.plumbline.cli.diagnostics.Documents;
import org.plumbline.cli.mapping.Mappings;
import org.plumbline.formats.CaseDataException;
import org.plumbline.formats.CaseFiles;
import picocli.CommandLine.Option;

/** Which recorded cases both versions are to judge. */
final class CaseOptions {
  @Option(
      names = "--cases",
      paramLabel = "FILE|FOLDER",
      description =
          "Judge these cases by both versions, and tell of which obligations they say something"
              + " else. May be given several times, as with check.")
  private List<Path> cases = List.of();

  @Option(
      names = "--as-of",
      paramLabel = "DATE[THH:MM]",
      converter = AsOf.Reader.class,
      description = "With --cases: the moment at which to judge; a date means the end of that day.")
  private @Nullable AsOf asOf;

  @Option(
      names = "--mapping",
      paramLabel = "FILE|NAME",
      description = "With --cases: what their columns and codes mean, and what they cover.")
  private @Nullable String mapping;

  @Option(
      names = "--covers",
      split = ",",
      paramLabel = "EVENTS",
      hideParamSyntax = true,
      description = "With --cases: the events that the data hold completely, or all.")
  private @Nullable List<String> covers;

  /** The cases, and how to judge them; null if there are none. */
  CaseReplay.@Nullable Cases read() {
    if (cases.isEmpty()) {
      if (asOf != null || mapping != null || covers != null) {
        throw new Problem(
            "--as-of, --mapping and --covers are about cases: name them with --cases");
      }
      return null;
    }
    cases.stream().filter(one -> !Files.isDirectory(one)).forEach(Documents::requireFile);
    if (asOf == null) {
      throw new Problem(
          "--cases: on which day are the cases to be judged? A verdict depends on it: say --as-of");
    }
    try {
      List<Path> apart = new ArrayList<>();
      if (mapping != null && Files.exists(Path.of(mapping))) {
        apart.add(Path.of(mapping));
      }
      return new CaseReplay.Cases(
          CaseFiles.of(cases, apart), Mappings.covering(mapping, covers), asOf);
    } catch (CaseDataException e) {
      throw new Problem(String.valueOf(e.getMessage()));
    }
  }
}
