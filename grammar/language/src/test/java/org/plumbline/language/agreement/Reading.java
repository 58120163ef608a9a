package org.plumbline.language.agreement;

import java.util.List;

/**
 * What one parser made of a text.
 *
 * @param problems its error messages; none if it accepts the text
 * @param features the tree of features and texts, written alike for both parsers; empty unless
 *     accepted
 */
record Reading(List<String> problems, String features) {

  boolean accepted() {
    return problems.isEmpty();
  }
}
