package org.plumbline.model.yaml;

/** Ends the reading of one value; caught where reading can go on with the next. */
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient YamlProblem problem;

  Refusal(YamlNode.Place place, String message) {
    super(message, null, false, false);
    this.problem = place.problem(message);
  }

  YamlProblem problem() {
    return problem;
  }
}
