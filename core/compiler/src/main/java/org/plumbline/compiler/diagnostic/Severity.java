package org.plumbline.compiler.diagnostic;

/** How much a finding matters. */
public enum Severity {
  /** The file cannot be used as it is. */
  ERROR,
  /** It can be used, but probably says something other than its author means. */
  WARNING,
  /** Worth knowing. */
  INFO
}
