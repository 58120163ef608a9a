package org.plumbline.model.yaml;

/** Ends the reading of one value; caught where reading can go on with the next. */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient YamlProblem problem;

  /** Refuses what stands there. */
  public Refusal(YamlNode.Place place, String message) {
    super(message, null, false, false);
    this.problem = place.problem(message);
  }

  /** What is wrong, and where. */
  public YamlProblem problem() {
    return problem;
  }
}
