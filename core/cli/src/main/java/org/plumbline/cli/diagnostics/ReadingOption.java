package org.plumbline.cli.diagnostics;

import java.util.List;
import picocli.CommandLine.Option;

/** Which alternative readings of the documents are in use instead of those that usually are. */
public final class ReadingOption {
  @Option(
      names = "--reading",
      paramLabel = "NAME|WORD=MEANING",
      hideParamSyntax = true,
      description =
          "Put an alternative reading in use (`or taken as …` in the document): by its name, such"
              + " as AM2, or as \"days=working days\". Can be given several times.")
  private List<String> switchedOn = List.of();

  /** Each the name of an alternative, or {@code WORD=MEANING}. */
  public List<String> switchedOn() {
    return switchedOn;
  }
}
