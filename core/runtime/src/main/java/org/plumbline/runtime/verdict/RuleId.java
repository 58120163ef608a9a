package org.plumbline.runtime.verdict;

import org.jspecify.annotations.Nullable;

/**
 * Names a rule: what one standard, or one numbered clause of it, asks.
 *
 * @param document the document's id
 * @param version the document's version as it calls itself
 * @param standard the standard's id, such as "1.2.2"
 * @param clause the number of the clause, or 0 if the standard has none
 */
public record RuleId(String document, String version, String standard, int clause) {
  // Both are asked for every verdict; what Java makes of a record by itself starts slowly.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RuleId that
        && clause == that.clause
        && standard.equals(that.standard)
        && document.equals(that.document)
        && version.equals(that.version);
  }

  @Override
  public int hashCode() {
    return 31 * standard.hashCode() + clause;
  }

  /** The rule within its document, as people cite it: "VIS-03" or "VIS-03 .2". */
  public String citation() {
    return clause == 0 ? standard : standard + " ." + clause;
  }
}
