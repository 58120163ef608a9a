package org.plumbline.compiler.desugar;

import org.plumbline.runtime.verdict.RuleId;

/** How a document's rules cite it. */
record DocumentFacts(String id, String version) {
  RuleId rule(String standard, int clause) {
    return new RuleId(id, version, standard, clause);
  }
}
