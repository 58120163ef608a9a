package org.plumbline.derivation;

/**
 * A place in an Xtext grammar that has no exact equivalent.
 *
 * @param rule the name of the rule that it stands in
 * @param line the line of the grammar's text, from 1; 0 if the rule has no text
 * @param reason what cannot be carried over, and what to write in its place
 */
public record Refusal(String rule, int line, String reason) {

  @Override
  public String toString() {
    return rule + (line == 0 ? "" : ", line " + line) + ": " + reason;
  }
}
