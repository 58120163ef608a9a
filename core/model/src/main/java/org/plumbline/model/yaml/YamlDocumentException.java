package org.plumbline.model.yaml;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A YAML text is not a document; every problem that was found is listed, in the order of the text.
 */
public final class YamlDocumentException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<YamlProblem> problems;

  YamlDocumentException(List<YamlProblem> problems) {
    super(problems.stream().map(YamlProblem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /** What is wrong: at least one problem. */
  public List<YamlProblem> problems() {
    return problems;
  }
}
