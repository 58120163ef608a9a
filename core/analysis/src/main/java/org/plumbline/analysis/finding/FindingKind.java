package org.plumbline.analysis.finding;

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
  HIDDEN_LIMIT("PL-0309", "together the clauses set a limit that none of them says"),
  /** No one who may do it for the one may do it for the other. */
  OTHER_PEOPLE("PL-0310", "each asks other people to do it"),
  /** The first wants shown of the act what the second does not. */
  MORE_SHOWN("PL-0311", "one wants more shown of the act than the other"),
  /** Whoever keeps the second keeps the first. */
  REDUNDANT("PL-0312", "one asks for nothing that the other does not ask for"),
  /** It can never apply, or nothing can ever keep or break it. */
  VACUOUS("PL-0313", "a clause never applies"),
  /** Clauses that tell cases apart leave out some. */
  GAP("PL-0314", "there are cases for which no clause says anything"),
  /** Taken otherwise, vague words would make another finding. */
  READING("PL-0315", "how the clauses stand to each other depends on a reading"),
  /** Two words of which one may have been meant. */
  NEAR_MISS("PL-0316", "two names that may mean the same");

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
