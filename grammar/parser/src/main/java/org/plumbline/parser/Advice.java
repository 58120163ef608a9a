package org.plumbline.parser;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.antlr.v4.runtime.Token;

/**
 * What to say of mistakes that authors make again and again, where "expected …" would name a token
 * and not the remedy.
 *
 * @param message the whole message
 * @param from where in the text begins what was meant as something else, in UTF-16 units
 * @param to where it ends; {@code from} if it cannot be read as anything
 * @param types the types of the tokens as which it is to be read
 */
record Advice(String message, int from, int to, List<Integer> types) {

  private static final Pattern FIRST_WORD = Pattern.compile("\\s*([A-Za-z]+)");
  private static final Pattern UNQUOTED_TITLE =
      Pattern.compile("(document|standard\\s+\\S+)\\s+([^\"“”]+)");
  private static final Pattern RANGE = Pattern.compile("(\\d+)\\s*[-–—]\\s*(\\d+)");
  private static final Set<String> ROLES =
      Set.of("actor", "deputy", "responsible", "approval", "consult");
  private static final Set<String> YES_OR_NO = Set.of("yes", "true", "bool", "boolean");
  private static final Set<String> DAYS_OF_WORK =
      Set.of("business", "workingdays", "workdays", "weekdays", "working-day", "working-days");
  private static final Set<String> LIMIT_WORDS = Set.of("within");
  private static final Set<String> WEEKDAYS =
      Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

  /** Words with which a line begins, hardly ever a thing in a list. */
  private static final Set<String> LINE_WORDS =
      Set.of(
          "source",
          "actor",
          "deputy",
          "responsible",
          "trigger",
          "must",
          "should",
          "may",
          "deadline",
          "content",
          "wording",
          "recipients",
          "participants",
          "quorum",
          "approval",
          "consult",
          "note",
          "example",
          "unless",
          "counting",
          "extension",
          "standard",
          "item");

  /** What people begin a line with, and what the language has for it. */
  private static final Map<String, String> OTHER_WORDS =
      Map.of(
          "when", "trigger",
          "who", "actor",
          "within", "deadline within",
          "by", "deadline by",
          "shall", "must",
          "will", "must",
          "what", "must");

  private static Optional<Advice> say(String message) {
    return Optional.of(new Advice(message, 0, 0, List.of()));
  }

  /** The advice on a fault, if there is better than to say what is expected. */
  static Optional<Advice> on(Fault fault, String text, boolean first) {
    Line line = Line.of(fault.found(), text);
    Expectations expected = Expectations.at(fault);
    if (first) {
      return beginning(line, expected, fault.found());
    }
    Optional<Advice> advice = title(line, expected);
    if (advice.isEmpty()) {
      advice = Notation.on(line, expected);
    }
    if (advice.isEmpty()) {
      advice = comma(line, text);
    }
    if (advice.isEmpty()) {
      advice = signs(line, expected);
    }
    return advice.isEmpty() ? words(line, expected, fault.found()) : advice;
  }

  /** A title without its quotes is read as part of the number, and goes wrong somewhere within. */
  private static Optional<Advice> title(Line line, Expectations expected) {
    Matcher header = UNQUOTED_TITLE.matcher(line.text().strip());
    return header.matches() && expected.phrases().contains(Wording.ofToken(PlumblineParser.STRING))
        ? say(
            "a title stands in quotes; write `"
                + header.group(1)
                + " \""
                + header.group(2).strip()
                + "\"`")
        : Optional.empty();
  }

  // ---- what a line begins with

  private static Optional<Advice> beginning(Line line, Expectations expected, Token found) {
    String word = found.getText();
    if (isAboutFirstLine(expected)) {
      return say(
          word.isBlank() || found.getType() == Token.EOF
              ? "the file is empty; its first line is `language 1`"
              : "the first line says in which version of the language the file is written; write"
                  + " `language 1` above this line");
    }
    if (TokenLines.isBreak(found)) {
      return Optional.empty();
    }
    if (word.length() == 1 && "-–—•·*▪●○◦‣".contains(word)) {
      return say("no bullet or dash stands before a line; delete the " + word);
    }
    String meant = OTHER_WORDS.get(word);
    if (meant != null && expected.tokens().contains(Wording.type(meant.split(" ", -1)[0]))) {
      return say("write `" + meant + "` for \"" + word + "\" at the beginning of the line");
    }
    Matcher number = Pattern.compile("(\\d+)[.)]?\\s.*", Pattern.DOTALL).matcher(line.rest());
    if (expected.tokens().contains(Wording.type(".")) && number.matches()) {
      return say(
          "the limits of a standard are numbered with the dot first; write ." + number.group(1));
    }
    return Optional.empty();
  }

  /** Whether the line that says the version of the language is still to come. */
  static boolean isAboutFirstLine(Expectations expected) {
    int language = Wording.type("language");
    return expected.tokens().equals(Set.of(language))
        || expected.tokens().equals(Set.of(language, PlumblineParser.NL));
  }

  // ---- signs

  private static Optional<Advice> signs(Line line, Expectations expected) {
    String sign = line.rest().isEmpty() ? "" : line.rest().substring(0, 1);
    Matcher arrow = Pattern.compile("(→|⇒|➔|➜|[=–—-]+>)").matcher(line.rest());
    if (expected.tokens().contains(Wording.type("->")) && arrow.lookingAt()) {
      return Optional.of(
          new Advice(
              "what is expected of an example stands after ->; write -> in place of "
                  + arrow.group(1),
              line.offset(),
              line.offset() + arrow.end(),
              List.of(Wording.type("->"))));
    }
    if ("-–—".contains(sign) && !sign.isEmpty()) {
      Matcher range = RANGE.matcher(line.text());
      if (range.find() && range.start() < line.at() && line.at() < range.end()) {
        String lines = line.firstWord().equals("source") ? "lines " : "";
        return say(
            "a range is written with the word to; write "
                + lines
                + "%s to %s in place of %s"
                    .formatted(range.group(1), range.group(2), range.group()));
      }
    }
    if (sign.equals(":") && line.before().strip().equals(line.firstWord())) {
      return say("no colon stands after \"" + line.firstWord() + "\"; delete it");
    }
    return Optional.empty();
  }

  // ---- words

  /** A list goes on in the next line if this one ends in a comma: then that line is no list. */
  private static Optional<Advice> comma(Line line, String text) {
    int lineStart = line.inText(0);
    boolean above = text.substring(0, lineStart).stripTrailing().endsWith(",");
    return above && LINE_WORDS.contains(line.firstWord())
        ? say("the line above ends in a comma, so that its list goes on here; delete that comma")
        : Optional.empty();
  }

  private static Optional<Advice> words(Line line, Expectations expected, Token found) {
    String word = found.getText();
    if (line.before().matches(".*\\bno\\s+") && word.matches("more|longer")) {
      return say("a limit begins with within; write `within` for \"no " + word + " than\"");
    }
    if (line.firstWord().equals("deadline") && WEEKDAYS.contains(word.toLowerCase(Locale.ROOT))) {
      return say(
          "a limit is so many days, working days or weeks after something, not a day of the week;"
              + " write such as `within 5 working days`");
    }
    boolean limit = expected.phrases().contains(Wording.ofRule(PlumblineParser.RULE_limit));
    if (limit && found.getType() == PlumblineParser.INT) {
      return say(
          "a limit begins with a word that says how it is meant, such as within; write `within "
              + line.rest().strip()
              + "`");
    }
    if (expected.tokens().contains(PlumblineParser.INT)) {
      Optional<Integer> number = Numbers.of(word);
      if (number.isPresent()) {
        return say(
            "numbers are written in figures; write " + number.get() + " for \"" + word + "\"");
      }
    }
    if (expected.tokens().contains(Wording.type("working"))) {
      if (DAYS_OF_WORK.contains(word)) {
        return say(
            "write `working days` for \""
                + (word.equals("business") ? "business days" : word)
                + "\"");
      }
      if (word.startsWith("fortnight")) {
        return say("a fortnight is written `2 weeks`");
      }
    }
    if (expected.tokens().contains(Wording.type("flag")) && YES_OR_NO.contains(word)) {
      return say("what is either so or not so is a `flag`; write `: flag`");
    }
    if (word.equals("before")
        && LIMIT_WORDS.stream().anyMatch(each -> line.before().contains(each + " "))) {
      return say("a time before something is written `at least … before …`");
    }
    if (word.equals("and") || word.equals("or")) {
      return joined(word, line, expected);
    }
    return Optional.empty();
  }

  /** Lists in which the word that joins the last two does not stand. */
  private static Optional<Advice> joined(String word, Line line, Expectations expected) {
    String first = line.firstWord();
    if (ROLES.contains(first)) {
      return say(
          "`and` and `or` cannot be mixed: with commas or `or` any of them will do, with `and` all"
              + " act together. For a mixture declare a role that `includes` others, and name"
              + " that");
    }
    if (first.equals("trigger")) {
      return say(
          "a trigger is one event, or any of several joined by `or`. Where two things must both"
              + " have happened, declare an event that is `complete when … and …`");
    }
    if (word.equals("and") && Set.of("must", "should", "may").contains(first)) {
      return say(
          "a standard asks for one thing; write a standard of its own for what comes after `and`");
    }
    if (!expected.tokens().contains(Wording.type(","))) {
      return Optional.empty();
    }
    if (word.equals("and")) {
      return say("the parts of this list are separated by commas; write a comma for `and`");
    }
    return say(
        "all in this list is asked for, so that `or` cannot stand in it. Write commas; where one of"
            + " several will do, declare one name for them");
  }

  /**
   * The line of a token.
   *
   * @param text all of it, without its end
   * @param at where in it the token begins
   * @param offset where in the whole text the token begins
   */
  record Line(String text, int at, int offset) {

    static Line of(Token token, String text) {
      int offset = Math.min(token.getStartIndex(), text.length());
      int from = offset;
      while (from > 0 && !isBreak(text.charAt(from - 1))) {
        from--;
      }
      int to = offset;
      while (to < text.length() && !isBreak(text.charAt(to))) {
        to++;
      }
      return new Line(text.substring(from, to), offset - from, offset);
    }

    private static boolean isBreak(char c) {
      return c == '\n' || c == '\r';
    }

    String before() {
      return text.substring(0, at);
    }

    String rest() {
      return text.substring(at);
    }

    String firstWord() {
      Matcher first = FIRST_WORD.matcher(text);
      return first.lookingAt() ? first.group(1) : "";
    }

    /** The place in the whole text of a place in the line. */
    int inText(int index) {
      return offset - at + index;
    }
  }
}
