package org.plumbline.analysis.comparison;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plumbline.analysis.comparison.facts.Aspect;

/**
 * A small change in the text of one standard, as somebody might make it in an editor: by patterns
 * on lines of text, knowing nothing of what the comparison makes of them.
 */
@SuppressWarnings("ImmutableEnumChecker") // none of it is ever changed
enum Edit {
  ANOTHER_AMOUNT(
      "(?m)^(  (?:deadline|\\.\\d+)\\s+(?:then )?within )(\\d+)( [a-z ]+)$",
      m -> m.group(1) + (Integer.parseInt(m.group(2)) + 7) + plural(m.group(3)),
      Aspect.AMOUNT),
  /** Not where the data can set another: what they are held against is part of that. */
  ANOTHER_INTERVAL(
      "(?m)^(  (?:deadline|\\.\\d+) .*every )(\\d+)( (?:weeks|months|days))"
          + "(?!(?s:.*\\n  (?:shortened|replaced) +by))",
      m -> m.group(1) + (Integer.parseInt(m.group(2)) + 7) + m.group(3),
      Aspect.AMOUNT),
  ANOTHER_UNIT(
      "(?m)^(  (?:deadline|\\.\\d+)\\s+(?:then )?within \\d+) working (days?)$",
      m -> m.group(1) + " calendar " + m.group(2),
      Aspect.UNIT),
  LONGER_UNIT(
      "(?m)^(  (?:deadline|\\.\\d+)\\s+(?:then )?within \\d+) hours$",
      m -> m.group(1) + " weeks",
      Aspect.UNIT),
  NO_DEADLINE(
      "(?m)^  deadline +within .*\n",
      m -> "",
      Aspect.LIMIT,
      Aspect.TRIGGER,
      Aspect.ACT,
      Aspect.ABOUT),
  A_DEADLINE(
      "(?m)^  must .*\n(?!  deadline|  \\.|  while|  until|  for at)",
      m -> m.group() + "  deadline within 11 working days\n",
      Aspect.LIMIT,
      Aspect.ACT,
      Aspect.ABOUT),
  LESS_CONTENT("(?m)^(  content .+), [^,\n\"]+$(?!\n     )", m -> m.group(1), Aspect.CONTENT),
  LESS_PARTICIPANTS(
      "(?m)^(  participants .+), [^,\n]+$(?!\n     )", m -> m.group(1), Aspect.PARTICIPANTS),
  LESS_RECIPIENTS(
      "(?m)^(  recipients .+), [^,\n]+$(?!\n     )", m -> m.group(1), Aspect.RECIPIENTS),
  NO_CONTENT(
      "(?m)^  content .*[^,]\n(?=  \\S)",
      m -> "",
      Aspect.CONTENT,
      Aspect.TRIGGER,
      Aspect.ACT,
      Aspect.ABOUT),
  NO_APPROVAL(
      "(?m)^  approval by .*\n",
      m -> "",
      Aspect.APPROVAL,
      Aspect.TRIGGER,
      Aspect.ACT,
      Aspect.ABOUT),
  NO_CONSULTATION(
      "(?m)^  consult .*\n",
      m -> "",
      Aspect.CONSULTATION,
      Aspect.TRIGGER,
      Aspect.ACT,
      Aspect.ABOUT),
  NO_FORM("(?m)^  form .*\n", m -> "", Aspect.FORM, Aspect.TRIGGER, Aspect.ACT, Aspect.ABOUT),
  NO_EXCEPTION("(?m)^  unless .*[^,]\n(?=  \\S)", m -> "", Aspect.EXCEPTION, Aspect.COUNTS_ONLY),
  NO_CONDITION("(?m)^  if .*[^,]\n(?=  \\S)", m -> "", Aspect.CONDITION, Aspect.EXCEPTION),
  ONE_MORE_CONDITION(
      "(?m)^(  if +)([a-z ]+)\n",
      m -> m.group(1) + "not " + m.group(2) + "\n",
      Aspect.CONDITION,
      Aspect.EXCEPTION),
  NO_ACTOR("(?m)^  actor .*\n", m -> "", Aspect.ACTOR, Aspect.COUNTS_ONLY, Aspect.PHRASING),
  LEEWAY(
      "(?m)^(  (?:must|should))( +(?!not|normally).*)$",
      m -> m.group(1) + " normally" + m.group(2),
      Aspect.LEEWAY),
  FORBIDDEN(
      "(?m)^(  must)( +(?!not|normally).*)$",
      m -> m.group(1) + " not" + m.group(2),
      Aspect.values()),
  ANOTHER_QUESTION(
      "(?m)^(  audit +\")", m -> m.group(1) + "Always, and in every case: ", Aspect.QUESTION),
  ONE_MORE_QUESTION(
      "(?m)^(standard .*\n)(?![\\s\\S]*audit)",
      m -> m.group(1) + "  audit \"Was this looked at?\"\n",
      Aspect.DUTY),
  NO_RESPONSIBLE("(?m)^  responsible .*\n", m -> "", Aspect.RESPONSIBLE),
  ON_RECORD(
      "(?m)^  must (?!not).*\n",
      m -> m.group() + "  on record within 3 working days\n",
      Aspect.ON_RECORD,
      Aspect.TRIGGER,
      Aspect.ACT,
      Aspect.ABOUT),
  A_COUNT(
      "(?m)^(  deadline +at least )(?:once|twice|\\d+ times)( each)",
      m -> m.group(1) + "7 times" + m.group(2),
      Aspect.COUNT),

  // ---- without effect on what is asked
  A_TITLE("(?m)^(standard \\S+ \")", m -> m.group(1) + "By the way: ", Aspect.TITLE),
  A_SOURCE(
      "(?m)^(  source .*lines?) \\d+.*$",
      m -> m.group(1).replace("lines", "line") + " 4711",
      Aspect.SOURCE),
  A_NOTE("\\z", m -> "  note \"As ever.\"\n", Aspect.NOTE),
  NO_EXAMPLE(
      "(?m)^  example \"[^\"]*\"[^\n]*\n(?:    .*\n)+?(?=  \\S|\\s*\\z)", m -> "", Aspect.EXAMPLE),
  SHOULD("(?m)^  must (?! *normally)", m -> "  should ", Aspect.MODAL),
  WILL("(?m)^  should (?! *normally)", m -> "  must ", Aspect.MODAL),
  A_REMARK("(?m)^  (?=must|trigger|source)", m -> "  # a remark\n\n  "),
  MORE_SPACE("(?m)^  (must|trigger|source|actor) +", m -> "        " + m.group(1) + "          "),
  OTHER_ORDER(
      "(?m)^(  source .*\n)(  (?:actor|trigger|responsible|if) .*[^,]\n)(?=  \\S)",
      m -> m.group(2) + m.group(1)),
  ORDER_OF_A_LIST(
      "(?m)^(  (?:content|participants|recipients) +)([a-z ]+), ([a-z ]+)$(?!\n     )",
      m -> m.group(1) + m.group(3) + ", " + m.group(2)),
  ARTICLES("(?m)^(  trigger +)(?=[a-z ]+$)(?!\\d)", m -> m.group(1) + "the "),
  CAPITALS(
      "(?m)^(  actor +)([a-z])", m -> m.group(1) + m.group(2).toUpperCase(java.util.Locale.ROOT)),
  BRACKETS(
      "(?m)^(  (?:if|unless) +)([a-z ]+)\n(?=  \\S)",
      m -> m.group(1) + "(" + m.group(2) + ")\n",
      Aspect.PHRASING);

  private final Pattern pattern;
  private final Function<MatchResult, String> change;
  private final Set<Aspect> expected;

  Edit(String pattern, Function<MatchResult, String> change, Aspect... expected) {
    this.pattern = Pattern.compile(pattern);
    this.change = change;
    this.expected =
        expected.length == 0 ? EnumSet.noneOf(Aspect.class) : EnumSet.of(expected[0], expected);
  }

  private static String plural(String unit) {
    return unit.endsWith("s") || unit.endsWith("s ") ? unit : unit + "s";
  }

  /** The standard's text with the change; null if there is nothing to change. */
  @Nullable String apply(String standard) {
    Matcher matcher = pattern.matcher(standard);
    return matcher.find()
        ? standard.substring(0, matcher.start())
            + change.apply(matcher.toMatchResult())
            + standard.substring(matcher.end())
        : null;
  }

  /** What may be told of it, the first being what was changed; nothing if it says the same. */
  Set<Aspect> expected() {
    return expected;
  }

  /** Whether what is asked is another. */
  boolean hasEffect() {
    return !EnumSet.range(A_TITLE, BRACKETS).contains(this);
  }
}
