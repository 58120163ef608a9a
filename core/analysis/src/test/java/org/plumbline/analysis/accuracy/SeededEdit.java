package org.plumbline.analysis.accuracy;

import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A change of one line of a standard, of which it follows from what the line says which way it
 * goes. It is made by patterns on the text, and knows nothing of rules or of comparing.
 */
@SuppressWarnings("ImmutableEnumChecker") // none of it is ever changed
enum SeededEdit {
  // ---- by when
  LATER(
      Truth.LOOSER,
      Only.DUTY_ONE_LIMIT,
      "(?m)^(  deadline +within )(\\d+)( [a-z ]+)$",
      m -> m.group(1) + plus(m, 2, 7) + plural(m.group(3))),
  SOONER(
      Truth.TIGHTER,
      Only.DUTY_ONE_LIMIT,
      "(?m)^(  deadline +within )([2-9]|\\d\\d)( [a-z ]+)$",
      m -> m.group(1) + plus(m, 2, -1) + plural(m.group(3))),
  FIRST_CLAUSE_LATER(
      Truth.LOOSER,
      Only.DUTY,
      "(?m)^(  \\.1 +within )(\\d+)( [a-z ]+)$",
      m -> m.group(1) + plus(m, 2, 7) + plural(m.group(3))),
  LONGER_INTERVAL(
      Truth.LOOSER,
      Only.DUTY,
      "(?m)^(  (?:deadline|\\.\\d+) .*(?:every|not more than) )(\\d+)( (?:weeks|months|days))(?!"
          + " to)",
      m -> m.group(1) + plus(m, 2, 7) + m.group(3)),
  SHORTER_INTERVAL(
      Truth.TIGHTER,
      Only.DUTY,
      "(?m)^(  (?:deadline|\\.\\d+) .*(?:every|not more than) )([2-9]|\\d\\d)("
          + " (?:weeks|months|days))(?! to)",
      m -> m.group(1) + plus(m, 2, -1) + m.group(3)),
  CALENDAR_DAYS(
      Truth.TIGHTER,
      Only.DUTY_ONE_LIMIT,
      "(?m)^(  deadline +within \\d+) working (days?)$",
      m -> m.group(1) + " calendar " + m.group(2)),
  WEEKS_FOR_HOURS(
      Truth.LOOSER,
      Only.DUTY_ONE_LIMIT,
      "(?m)^(  deadline +within \\d+) hours$",
      m -> m.group(1) + " weeks"),
  WEEKS_FOR_DAYS(
      Truth.LOOSER,
      Only.DUTY_ONE_LIMIT,
      "(?m)^(  deadline +within \\d+)(?: calendar)? days$",
      m -> m.group(1) + " weeks"),
  EARLIER_NOTICE(
      Truth.TIGHTER,
      Only.DUTY_ONE_LIMIT,
      "(?m)^(  deadline +at least )(\\d+)( (?:working )?days?)( before .*)$",
      m -> m.group(1) + plus(m, 2, 3) + plural(m.group(3)) + m.group(4)),
  SHORTER_NOTICE(
      Truth.LOOSER,
      Only.DUTY_ONE_LIMIT,
      "(?m)^(  deadline +at least )([2-9]|\\d\\d)( (?:working days|days|hours))( before .*)$",
      m -> m.group(1) + plus(m, 2, -1) + m.group(3) + m.group(4)),
  SAME_DAY_OR_LATER(
      Truth.LOOSER,
      Only.DUTY_ONE_LIMIT,
      "(?m)^  deadline +on the same day$",
      m -> "  deadline  within 5 working days"),
  NO_LIMIT(Truth.LOOSER, Only.TRIGGERED_WITHOUT_END, "(?m)^  deadline +within .*\n", m -> ""),
  A_LIMIT(
      Truth.TIGHTER,
      Only.UNTIMED,
      "(?m)^  must .*\n",
      m -> m.group() + "  deadline within 11 working days\n"),
  MONTHLY_FOR_WEEKLY(
      Truth.LOOSER,
      Only.DUTY,
      "(?m)^(  (?:deadline|\\.\\d+) .*)\\bweekly\\b",
      m -> m.group(1) + "monthly"),
  OFTENER(
      Truth.TIGHTER,
      Only.DUTY,
      "(?m)^(  deadline +at least )(?:once|twice|[234] times)( each)",
      m -> m.group(1) + "7 times" + m.group(2)),
  // ---- in which cases
  NO_CONDITION(Truth.TIGHTER, Only.DUTY_ONE_IF, "(?m)^  if .*[^,]\n(?=  \\S)", m -> ""),
  THE_CONTRARY(
      Truth.BOTH,
      Only.DUTY_ONE_IF,
      "(?m)^(  if +)([a-z ]+)\n",
      m -> m.group(1) + "not (" + m.group(2) + ")\n"),
  NO_EXCEPTION(Truth.TIGHTER, Only.DUTY, "(?m)^  unless .*[^,]\n(?=  \\S)", m -> ""),
  // ---- what must be shown
  LESS_CONTENT(
      Truth.LOOSER, Only.DUTY, "(?m)^(  content .+), [^,\n\"()]+$(?!\n     )", m -> m.group(1)),
  MORE_PARTICIPANTS(
      Truth.TIGHTER,
      Only.DUTY_ONE_LIMIT,
      "(?m)^  (trigger .*)\n(?![\\s\\S]*  participants)",
      m -> "  " + m.group(1) + "\n  participants social worker\n"),
  LESS_PARTICIPANTS(
      Truth.LOOSER, Only.DUTY, "(?m)^(  participants .+), [^,\n]+$(?!\n     )", m -> m.group(1)),
  LESS_RECIPIENTS(
      Truth.LOOSER, Only.DUTY, "(?m)^(  recipients .+), [^,\n]+$(?!\n     )", m -> m.group(1)),
  NO_APPROVAL(Truth.LOOSER, Only.DUTY_ONE_LIMIT, "(?m)^  approval by .*\n", m -> ""),
  AN_APPROVAL(
      Truth.TIGHTER,
      Only.DUTY_ONE_LIMIT,
      "(?m)^  (trigger .*)\n(?![\\s\\S]*  approval)",
      m -> "  " + m.group(1) + "\n  approval by social worker\n"),
  NO_CONSULTATION(Truth.LOOSER, Only.DUTY_ONE_LIMIT, "(?m)^  consult .*\n", m -> ""),
  NO_FORM(Truth.LOOSER, Only.DUTY_ONE_LIMIT, "(?m)^  form .*\n", m -> ""),
  A_FORM(
      Truth.TIGHTER,
      Only.DUTY_ONE_LIMIT,
      "(?m)^  (trigger .*)\n(?![\\s\\S]*  form )",
      m -> "  " + m.group(1) + "\n  form letter\n"),
  ON_RECORD(
      Truth.TIGHTER,
      Only.DUTY_ONE_LIMIT,
      "(?m)^  must (?!not).*\n",
      m -> m.group() + "  on record within 3 working days\n"),
  NO_ACTOR(Truth.LOOSER, Only.DUTY_ONE_LIMIT, "(?m)^  actor .*\n", m -> ""),
  ANYBODY_ELSE_TOO(
      Truth.LOOSER,
      Only.DUTY_ONE_LIMIT,
      "(?m)^(  actor +(?!.*(?:social worker|professional|practitioner|staff|agenc| and"
          + " |,|deput|stand))[a-z ]+)\n",
      m -> m.group(1) + " or social worker\n"),
  A_QUESTION(
      Truth.TIGHTER,
      Only.ANY,
      "(?m)^(standard .*\n)(?![\\s\\S]*audit)",
      m -> m.group(1) + "  audit \"Was this looked at?\"\n"),
  // ---- how binding
  LEEWAY(
      Truth.LOOSER,
      Only.ANY,
      "(?m)^(  must)( +(?!not|normally).*)$",
      m -> m.group(1) + " normally" + m.group(2)),
  ADVICE(
      Truth.LOOSER,
      Only.DUTY_WITHOUT_READING,
      "(?m)^  must (?!not|normally)(.*)$",
      m ->
          "  should "
              + m.group(1)
              + "\n  reading \"should\" taken as advice because \"it is a wish so far\""),
  FORBIDDEN(
      Truth.BOTH,
      Only.DUTY_ONE_LIMIT,
      "(?m)^(  must)( +(?!not|normally).*)$",
      m -> m.group(1) + " not" + m.group(2)),

  // ---- without effect
  DAYS_FOR_WEEKS(
      Truth.NONE,
      Only.ANY,
      "(?m)^(  (?:deadline|\\.\\d+) +(?:then )?within )(\\d+) weeks?$",
      m -> m.group(1) + 7 * Integer.parseInt(m.group(2)) + " calendar days"),
  MINUTES_FOR_HOURS(
      Truth.NONE,
      Only.ANY,
      "(?m)^(  (?:deadline|\\.\\d+) +(?:then )?within )(\\d+) hours?$",
      m -> m.group(1) + 60 * Integer.parseInt(m.group(2)) + " minutes"),
  YEARS_FOR_MONTHS(
      Truth.NONE,
      Only.ANY,
      "(?m)^(  (?:deadline|\\.\\d+) .*)\\b12 months",
      m -> m.group(1) + "1 year"),
  A_LOOSER_LIMIT_BESIDE(
      Truth.NONE,
      Only.DUTY_ONE_LIMIT,
      "(?m)^(  deadline +within )(\\d+)( (?:working |calendar )?(?:days|hours|months))$",
      m -> m.group() + "\n" + m.group(1) + plus(m, 2, 3) + m.group(3)),
  DOUBLE_NEGATION(
      Truth.NONE,
      Only.ANY,
      "(?m)^(  if +)([a-z ]+)\n(?=  \\S)",
      m -> m.group(1) + "not (not (" + m.group(2) + "))\n"),
  UNLESS_NOT(
      Truth.NONE,
      Only.DUTY_ONE_IF,
      "(?m)^  if +([a-z ]+)\n(?=  \\S)",
      m -> "  unless not (" + m.group(1) + ")\n"),
  SAID_TWICE(
      Truth.NONE,
      Only.ANY,
      "(?m)^(  if +)([a-z ]+)\n(?=  \\S)",
      m -> m.group(1) + m.group(2) + " and " + m.group(2) + "\n"),
  A_TITLE(Truth.NONE, Only.ANY, "(?m)^(standard \\S+ \")", m -> m.group(1) + "By the way: "),
  A_SOURCE(
      Truth.NONE,
      Only.ANY,
      "(?m)^(  source .*lines?) \\d+.*$",
      m -> m.group(1).replace("lines", "line") + " 4711"),
  A_NOTE(Truth.NONE, Only.ANY, "\\z", m -> "  note \"As ever.\"\n"),
  NO_EXAMPLE(
      Truth.NONE,
      Only.ANY,
      "(?m)^  example \"[^\"]*\"[^\n]*\n(?:    .*\n)+?(?=  \\S|\\s*\\z)",
      m -> ""),
  A_REMARK(Truth.NONE, Only.ANY, "(?m)^  (?=must|trigger|source)", m -> "  # a remark\n\n  "),
  MORE_SPACE(
      Truth.NONE,
      Only.ANY,
      "(?m)^  (must|trigger|source|actor) +",
      m -> "        " + m.group(1) + "          "),
  OTHER_ORDER(
      Truth.NONE,
      Only.ANY,
      "(?m)^(  source .*\n)(  (?:actor|trigger|responsible|if) .*[^,]\n)(?=  \\S)",
      m -> m.group(2) + m.group(1)),
  ORDER_OF_A_LIST(
      Truth.NONE,
      Only.ANY,
      "(?m)^(  (?:content|participants|recipients) +)([a-z ]+), ([a-z ]+)$(?!\n     )",
      m -> m.group(1) + m.group(3) + ", " + m.group(2)),
  ARTICLES(Truth.NONE, Only.ANY, "(?m)^(  trigger +)(?=[a-z ]+$)(?!\\d)", m -> m.group(1) + "the "),
  CAPITALS(
      Truth.NONE,
      Only.ANY,
      "(?m)^(  actor +)([a-z])",
      m -> m.group(1) + m.group(2).toUpperCase(java.util.Locale.ROOT)),
  BRACKETS(
      Truth.NONE,
      Only.ANY,
      "(?m)^(  (?:if|unless) +)([a-z ]+)\n(?=  \\S)",
      m -> m.group(1) + "(" + m.group(2) + ")\n");

  /** Which way it goes, in truth. */
  enum Truth {
    TIGHTER,
    LOOSER,
    /** Some cases that were met are breached, and some that were breached are met. */
    BOTH,
    NONE
  }

  /** Where it goes that way for certain. */
  private enum Only {
    ANY("(?s).*"),
    DUTY("(?s)(?!.*\\n  (?:may|must not|should not) ).*\\n  (?:must|should) .*"),
    DUTY_ONE_IF(
        "(?s)(?!.*\\n"
            + "  (?:may|must not|should not) )(?!.*\\n"
            + "  (?:if|unless) .*\\n"
            + "  (?:if|unless) ).*\\n"
            + "  (?:must|should) .*"),
    /** Not how long something is to last: that is no act, so nothing of it can be shown. */
    DUTY_ONE_LIMIT(
        "(?s)(?!.*\\n  deadline +for )(?!.*\\n"
            + "  (?:may|must not|should not|missed|extension|\\.\\d+) )(?!.*\\n"
            + "  deadline .*\\n"
            + "  deadline ).*\\n"
            + "  trigger .*\\n"
            + "  deadline .*"),
    TRIGGERED_WITHOUT_END(
        "(?s)(?!.*\\n"
            + "  (?:may|must not|should not|missed|extension|\\.\\d+|until|while) )(?!.*\\n"
            + "  deadline .*\\n"
            + "  deadline ).*\\n"
            + "  trigger .*\\n"
            + "  deadline .*"),
    UNTIMED(
        "(?s)(?!.*\\n"
            + "  (?:may|must not|should not|missed|deadline|\\.\\d+|until|while|for"
            + " each|share|participants|content|form|approval|recipients|consult|actor) ).*\\n"
            + "  trigger .*\\n"
            + "  must .*"),
    DUTY_WITHOUT_READING("(?s)(?!.*\\n  (?:may|must not|should not|should|reading|share) ).*");

    private final String pattern;

    Only(String pattern) {
      this.pattern = pattern;
    }

    boolean takesIn(String standard) {
      return standard.matches(pattern);
    }
  }

  private final Truth truth;
  private final Only only;
  private final Pattern pattern;
  private final Function<MatchResult, String> change;

  SeededEdit(Truth truth, Only only, String pattern, Function<MatchResult, String> change) {
    this.truth = truth;
    this.only = only;
    this.pattern = Pattern.compile(pattern);
    this.change = change;
  }

  Truth truth() {
    return truth;
  }

  /** The standard's text with the change; null if there is nothing to change. */
  @Nullable String apply(String standard) {
    Matcher matcher = pattern.matcher(standard);
    return only.takesIn(standard) && matcher.find()
        ? standard.substring(0, matcher.start())
            + change.apply(matcher.toMatchResult())
            + standard.substring(matcher.end())
        : null;
  }

  private static int plus(MatchResult m, int group, int more) {
    return Integer.parseInt(m.group(group)) + more;
  }

  private static String plural(String unit) {
    return unit.endsWith("s") ? unit : unit + "s";
  }
}
