package org.plumbline.analysis.comparison.facts;

/** Whether a difference changes what is asked, or only how it is told. */
public enum Weight {
  /** What is asked, of whom, when, or of which children, is another. */
  MEANING,
  /** Titles, sources, notes, reasons, examples, numbering, other names for the same. */
  WORDING
}
