package org.plumbline.compiler.diagnostic;

/**
 * The catalogue of findings. A code never changes its meaning and is never given to another kind.
 * Codes below PL-0100 are about the text, from PL-0100 about words and forms, from PL-0200 about
 * vague words.
 */
public enum DiagnosticKind {
  // ---- the text
  SYNTAX_ERROR("PL-0001", Severity.ERROR, "the text does not follow the grammar"),
  UNCLOSED_QUOTES("PL-0002", Severity.ERROR, "a text in quotes does not end on its line"),
  TOO_DEEPLY_NESTED("PL-0003", Severity.ERROR, "a condition is nested too deeply"),
  TOO_MANY_PROBLEMS("PL-0004", Severity.ERROR, "there are too many problems to list"),
  TEXT_TOO_LARGE("PL-0005", Severity.ERROR, "a file is too large"),
  UNKNOWN_LANGUAGE(
      "PL-0006", Severity.ERROR, "a file is written in another version of the language"),
  UNKNOWN_CHARACTER("PL-0007", Severity.ERROR, "a character means nothing"),
  INVISIBLE_CHARACTER("PL-0008", Severity.ERROR, "a character cannot be seen"),

  // ---- values
  NUMBER_TOO_LARGE("PL-0010", Severity.ERROR, "a number is too large"),
  IMPOSSIBLE_DATE("PL-0011", Severity.ERROR, "there is no such day"),
  DATE_FORM("PL-0012", Severity.ERROR, "a date is not written year, month, day"),
  IMPOSSIBLE_TIME("PL-0013", Severity.ERROR, "there is no such time of day"),
  TIME_FORM("PL-0014", Severity.ERROR, "a time is not written with two digits each"),

  // ---- bytes
  NO_SUCH_FILE("PL-0020", Severity.ERROR, "there is no such file"),
  NOT_A_FILE("PL-0021", Severity.ERROR, "a folder is given for a file"),
  UNREADABLE_FILE("PL-0022", Severity.ERROR, "a file cannot be read"),
  NOT_UTF_8("PL-0023", Severity.ERROR, "a file is not in UTF-8"),
  NOT_TEXT("PL-0024", Severity.ERROR, "a file is no text"),
  OTHER_FORMAT("PL-0025", Severity.ERROR, "a file is in another format"),
  CALENDAR_UNUSABLE("PL-0026", Severity.ERROR, "a calendar cannot be used"),

  // ---- files
  FILE_NOT_FOUND("PL-0101", Severity.ERROR, "a file cannot be read"),
  FILE_CYCLE("PL-0102", Severity.ERROR, "a file includes or uses itself"),
  WRONG_FILE_KIND("PL-0103", Severity.ERROR, "a file of the wrong kind is taken into use"),
  PART_ALONE("PL-0104", Severity.INFO, "a part is checked without its document"),
  PART_HEADER("PL-0105", Severity.WARNING, "a part has particulars of its own"),

  // ---- words
  UNKNOWN_EVENT("PL-0110", Severity.ERROR, "an event or act is not in the vocabulary"),
  UNKNOWN_ROLE("PL-0111", Severity.ERROR, "a role is not in the vocabulary"),
  UNKNOWN_KEY("PL-0112", Severity.ERROR, "a key is not in the vocabulary"),
  UNKNOWN_RECORD("PL-0113", Severity.ERROR, "a record is not in the vocabulary"),
  UNKNOWN_STATE("PL-0114", Severity.ERROR, "a state is not in the vocabulary"),
  UNKNOWN_CONDITION("PL-0115", Severity.ERROR, "a name in a condition means nothing"),
  DUPLICATE_NAME("PL-0116", Severity.ERROR, "two words have one name"),
  AMBIGUOUS_NAME("PL-0117", Severity.WARNING, "an alias or act is given to two words"),
  DUPLICATE_FIELD("PL-0118", Severity.ERROR, "a field or item is declared twice"),
  DUPLICATE_OPTION("PL-0119", Severity.WARNING, "an option is given twice"),
  UNKNOWN_OPTION("PL-0120", Severity.ERROR, "a value is not among the options"),
  TYPE_MISMATCH("PL-0121", Severity.ERROR, "a value is compared with one of another kind"),
  COMPARED_LENGTH("PL-0122", Severity.ERROR, "a length of several units is compared with"),
  NOT_A_DATE("PL-0123", Severity.ERROR, "a date is asked for and another thing named"),
  UNDECLARED_ITEM("PL-0124", Severity.WARNING, "an item of content is not declared"),

  STATE_WITHOUT_BEGINNING("PL-0125", Severity.ERROR, "nothing begins a state"),
  STATE_WITHOUT_END("PL-0126", Severity.WARNING, "nothing ends a state"),
  CIRCULAR_DECLARATION("PL-0127", Severity.ERROR, "a declaration leads back to itself"),
  SINGLE_PART("PL-0128", Severity.WARNING, "a composite event has one part"),
  NO_DATE_ARRANGED("PL-0129", Severity.WARNING, "an arranging event has no field for the date"),

  // ---- the header
  MISSING_ID("PL-0131", Severity.ERROR, "a document has no id"),
  MISSING_VERSION("PL-0132", Severity.ERROR, "a document has no version"),
  MISSING_CALENDAR("PL-0133", Severity.ERROR, "a document has no calendar"),
  DUPLICATE_FACT("PL-0134", Severity.ERROR, "a header says one thing twice"),
  IN_FORCE_ENDS_FIRST("PL-0135", Severity.ERROR, "something is in force until before it begins"),
  NO_STANDARDS("PL-0136", Severity.WARNING, "a document has no standards"),
  EMPTY_TITLE("PL-0137", Severity.WARNING, "a title or question is empty"),

  // ---- standards
  NOTHING_TO_COUNT_FROM("PL-0140", Severity.ERROR, "a limit has nothing to count from"),
  MIXED_TRIGGERS("PL-0141", Severity.ERROR, "triggers of different kinds are joined"),
  THEN_WITHOUT_PACE("PL-0142", Severity.ERROR, "what follows `then` does not recur"),
  NOTHING_THAT_LASTS("PL-0143", Severity.ERROR, "an event is asked to last"),
  TOO_LONG("PL-0144", Severity.ERROR, "a length of time is beyond all measure"),
  NUMBER_TOO_SMALL("PL-0145", Severity.ERROR, "a number is too small to mean anything"),
  ONE_UNIT_ONLY("PL-0146", Severity.ERROR, "a period has several units"),
  COUNTING_DAY("PL-0147", Severity.ERROR, "counting starts from an impossible day"),
  CUTOFF_ROLLS_BACK("PL-0148", Severity.ERROR, "a cut-off hour rolls back"),
  CUTOFF_BEFORE("PL-0149", Severity.ERROR, "a cut-off hour with a limit before an event"),
  DUPLICATE_STANDARD("PL-0150", Severity.ERROR, "two standards have one id"),
  UNKNOWN_STANDARD("PL-0151", Severity.ERROR, "a standard that is named is not there"),
  RELATED_TO_ITSELF("PL-0152", Severity.ERROR, "a standard replaces or prevails over itself"),
  DUPLICATE_CLAUSE("PL-0153", Severity.ERROR, "two clauses have one number"),
  CLAUSE_ORDER("PL-0154", Severity.WARNING, "clauses are not numbered in order"),
  THEN_FIRST("PL-0155", Severity.ERROR, "`then` follows nothing"),
  DEADLINE_AND_CLAUSES("PL-0156", Severity.ERROR, "a deadline stands beside numbered clauses"),
  NOTHING_ASKED("PL-0157", Severity.ERROR, "a standard asks for nothing"),
  SEVERAL_DUTIES("PL-0158", Severity.ERROR, "a standard has several duties"),
  NO_OCCASION("PL-0159", Severity.WARNING, "nothing says when a duty arises"),
  DUPLICATE_LINE("PL-0161", Severity.ERROR, "two lines contradict each other"),
  NO_EFFECT("PL-0162", Severity.WARNING, "a line has no effect"),
  RANGE_INVERTED("PL-0163", Severity.ERROR, "a range runs backwards"),
  EXTENSION_SHORTENS("PL-0164", Severity.ERROR, "an extension does not extend"),
  QUORUM_TOO_LARGE("PL-0165", Severity.ERROR, "a quorum cannot be reached"),
  APART_FROM_ITSELF("PL-0166", Severity.ERROR, "somebody is to be apart from themselves"),
  NAMED_TWICE("PL-0167", Severity.WARNING, "a list names something twice"),
  EMPTY_WORDING("PL-0168", Severity.ERROR, "a forbidden wording is empty"),
  NO_SOURCE("PL-0169", Severity.INFO, "a standard does not say where it comes from"),
  EMPTY_SOURCE("PL-0170", Severity.WARNING, "a source says nothing"),
  SOURCE_LINES("PL-0171", Severity.ERROR, "the lines of a source run backwards"),
  MISSED_CIRCLE("PL-0172", Severity.ERROR, "a standard arises from its own miss"),
  CLAUSE_LEFT_OUT("PL-0173", Severity.WARNING, "a clause number is left out"),
  PACE_WITHOUT_THEN("PL-0174", Severity.WARNING, "a clause recurs beside the one before it"),
  OR_ENDS_LIST("PL-0175", Severity.WARNING, "a list ends with `or`"),
  SEVERAL_ACTORS("PL-0176", Severity.WARNING, "several actor lines all bind"),
  TIME_SINCE_NEXT("PL-0178", Severity.ERROR, "time is counted since something to come"),
  LIST_AMONG_ALTERNATIVES(
      "PL-0177", Severity.ERROR, "a list stands among those of whom any one is enough"),
  WHERE_ON_DATE("PL-0179", Severity.ERROR, "a condition stands on a date instead of an event"),

  EACH_OF_NOTHING("PL-0190", Severity.ERROR, "a duty is for each of what is no list"),
  EACH_NOT_TOLD_APART("PL-0191", Severity.ERROR, "nothing tells the acts for each apart"),
  SUBJECT_WITHIN_CASE("PL-0193", Severity.ERROR, "the subject is told apart only within each case"),
  SUBJECT_NOT_NAMED("PL-0194", Severity.ERROR, "an event does not say whose it is"),
  OTHER_SUBJECT("PL-0195", Severity.ERROR, "standards with different subjects rest on each other"),
  CASE_OF_SUBJECT("PL-0196", Severity.WARNING, "of a subject something is asked that cases have"),
  SHARE_OF_MORE_THAN_ALL("PL-0192", Severity.ERROR, "a share cannot be reached"),

  ADOPTED_VERSION("PL-0197", Severity.ERROR, "an adopted document has another version"),
  PRECEDENCE_UNCLEAR("PL-0199", Severity.ERROR, "it is unclear when a standard prevails"),
  ADOPTED_FROM_NOWHERE("PL-0198", Severity.ERROR, "every standard of no document is adopted"),
  READ_OTHERWISE("PL-0206", Severity.WARNING, "what is adopted is read otherwise than there"),

  // ---- examples
  UNKNOWN_DETAIL("PL-0180", Severity.ERROR, "a detail of an example means nothing"),
  WRONG_VALUE("PL-0181", Severity.ERROR, "a detail of an example has a value of another kind"),
  UNKNOWN_CLAUSE(
      "PL-0182", Severity.ERROR, "an example expects something of a clause that is not there"),
  EXAMPLE_ORDER("PL-0183", Severity.WARNING, "an example is not told in order"),
  AFTER_AS_OF("PL-0184", Severity.WARNING, "something happens after the example is judged"),
  FACET_NOT_JUDGED(
      "PL-0185", Severity.ERROR, "an example expects something of a facet that is not judged"),
  EXAMPLE_NOT_TRIGGERED("PL-0186", Severity.WARNING, "an example does not trigger its standard"),
  DUPLICATE_EXAMPLE("PL-0187", Severity.WARNING, "two examples of a standard have one title"),

  // ---- vague words
  UNDECLARED_READING("PL-0200", Severity.WARNING, "a vague word has no reading"),
  UNKNOWN_VAGUE_WORD("PL-0201", Severity.WARNING, "a reading is of a word that needs none"),
  UNKNOWN_MEANING("PL-0202", Severity.ERROR, "a reading says what the word cannot mean"),
  DUPLICATE_READING("PL-0203", Severity.WARNING, "a word has two readings"),
  UNUSED_READING("PL-0204", Severity.WARNING, "a reading is never needed"),
  UNKNOWN_ALTERNATIVE("PL-0205", Severity.ERROR, "no reading has what is switched on");

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
