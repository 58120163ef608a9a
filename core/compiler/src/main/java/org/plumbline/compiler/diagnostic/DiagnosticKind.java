package org.plumbline.compiler.diagnostic;

/**
 * The catalogue of findings. A code never changes its meaning and is never given to another kind. Codes below PL-0100 are about
 * the text, from PL-0100 about words and forms, from PL-0200 about vague words.
 */
public enum DiagnosticKind {
  // ---- the text
  SYNTAX_ERROR("PL-0001", Severity.ERROR, "the text does not follow the grammar"),

  // ---- files
  FILE_NOT_FOUND("PL-0101", Severity.ERROR, "a file cannot be read"),
  FILE_CYCLE("PL-0102", Severity.ERROR, "a part includes itself"),
  WRONG_FILE_KIND("PL-0103", Severity.ERROR, "a file of the wrong kind is taken into use"),
  PART_ALONE("PL-0104", Severity.INFO, "a part is checked without its document");

  private final String code;
  private final Severity severity;
  private final String summary;

  DiagnosticKind(String code, Severity severity, String summary) {
    this.code = code;
    this.severity = severity;
    this.summary = summary;
  }

  /** The stable code, such as PL-0101. */
  public String code() {
    return code;
  }

  /** How much it matters unless a project says otherwise. */
  public Severity severity() {
    return severity;
  }

  /** What it is about, in a few words. */
  public String summary() {
    return summary;
  }
}
