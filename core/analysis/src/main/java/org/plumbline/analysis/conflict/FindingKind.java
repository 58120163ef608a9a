package org.plumbline.analysis.conflict;

/** What can be found between two clauses that ask for the same. */
public enum FindingKind {
  /** In some case no moment is in time for both. */
  APART("PL-0301", "there are cases in which no moment is in time for both"),
  /** Each allows what the other does not. */
  OVERLAPPING("PL-0302", "each allows what the other does not"),
  /** Which of the two is stricter depends on the day. */
  DATE_DEPENDENT("PL-0303", "which is stricter depends on the date"),
  /** Which of the two is stricter depends on what else is so. */
  CASE_DEPENDENT("PL-0304", "which is stricter depends on the case"),
  /** The first asks for it sooner, or in a narrower window. */
  STRICTER("PL-0305", "one is stricter than the other"),
  /** On some days what is in time for both falls on days off alone. */
  WORKLESS("PL-0306", "there are days from which no working day is in time for both"),
  /** The second forbids what the first asks for. */
  FORBIDDEN("PL-0307", "one forbids what the other asks for"),
  /** A case that begins on some days cannot keep all of them. */
  NOT_TOGETHER("PL-0308", "there are days from which the clauses cannot all be kept"),
  /** A lead time before a deadline. */
  HIDDEN_LIMIT("PL-0309", "together the clauses set a limit that none of them says");

  private final String code;
  private final String title;

  FindingKind(String code, String title) {
    this.code = code;
    this.title = title;
  }

  /** The stable id of the kind. */
  public String code() {
    return code;
  }

  /** What it says, in a few words. */
  public String title() {
    return title;
  }
}
