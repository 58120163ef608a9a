package org.plumbline.parser;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.WritableToken;
import org.jspecify.annotations.Nullable;
import org.plumbline.parser.PlumblineParser.StandardsFileContext;
import org.plumbline.parser.SyntaxProblem.Kind;

/**
 * Reads a text that has problems. It parses up to the first fault, repairs the line that has it,
 * and parses again, so that what comes after is judged as if the author had mended what came
 * before: a document is a form of lines, and a line that is wrong says little about the next.
 *
 * <p>It parses again from the beginning of the element that has the fault, not of the text: what
 * comes before is known to be good, and a long text with many faults is read in a time that grows
 * with its length.
 */
final class RepairingReader {

  private static final int MOST_PROBLEMS = 200;

  /** How many tokens are parsed again in all; a bound on the time that a text can take. */
  private static final long MOST_TOKENS = 4_000_000;

  /** A repair is to be trusted if so many tokens after it fit. */
  private static final int TOKENS_TO_TRUST = 4;

  /** How many tokens may be made up within a line; what lacks more is not a slip. */
  private static final int MOST_WITHIN_LINE = 2;

  /** How many tokens may be made up to complete a line, or what should have come before it. */
  private static final int MOST_AROUND_LINE = 6;

  private static final int ARROW = Wording.type("->");

  /** What can be done to a line. Each is done once at most; the last always helps. */
  private enum Repair {
    READ_AS_MEANT,
    WORD_REPLACED,
    TOKEN_REMOVED,
    TOKENS_SUPPLIED,
    BEGINNING_SUPPLIED,
    END_CUT,
    END_SUPPLIED,
    LINE_REMOVED
  }

  private final String text;
  private final List<Token> original;
  private final LineIndex index;
  private final TokenLines lines;
  private final List<SyntaxProblem> problems = new ArrayList<>();
  private final Set<Integer> reported = new HashSet<>();
  private final Map<Integer, Set<Repair>> repairs = new HashMap<>();

  /** The first tokens of the elements up to the one that is being repaired, the last one first. */
  private final Deque<Token> elements = new ArrayDeque<>();

  /** The token that follows a line that was removed. */
  private @Nullable Token afterRemoved;

  RepairingReader(String text, List<Token> tokens) {
    this.text = text;
    this.original = tokens;
    this.index = new LineIndex(text);
    this.lines = new TokenLines(tokens);
  }

  ParsedText read() {
    StandardsFileContext tree = tree();
    for (int i = 0; i < original.size(); i++) { // the parser has counted what it was given
      ((WritableToken) original.get(i)).setTokenIndex(i);
    }
    return new ParsedText(text, tree, original, problems);
  }

  private StandardsFileContext tree() {
    long budget = MOST_TOKENS;
    while (true) {
      boolean whole = elements.isEmpty();
      FaultFinder finder =
          new FaultFinder(whole ? lines.tokens() : lines.headAndFrom(elements.pop()));
      try {
        StandardsFileContext tree = finder.parse();
        if (tree != null && whole) {
          return tree;
        }
        if (tree != null) { // all is mended: once more, for the tree of the whole
          elements.clear();
          continue;
        }
      } catch (NestingGuard.TooDeepException | StackOverflowError e) {
        add(Kind.TOO_DEEP, finder.current(), Messages.TOO_DEEP);
        return ParsedText.emptyTree();
      }
      Fault fault = finder.fault();
      budget -= finder.tokensRead();
      if (problems.size() == MOST_PROBLEMS || (budget < 0 && !problems.isEmpty())) {
        add(Kind.TOO_MANY, fault.found(), Messages.TOO_MANY);
        return ParsedText.emptyTree();
      }
      report(fault);
      finder.elements().forEach(elements::push);
      if (!repair(fault)) {
        return ParsedText.emptyTree();
      }
      while (!elements.isEmpty() && !lines.has(elements.element())) {
        elements.pop();
      }
    }
  }

  private void report(Fault fault) {
    Token found = fault.found();
    // Without the line before it, a line that is right in itself may have no place to be.
    boolean echo = found == afterRemoved && Wording.keyword(found.getType()) != null;
    if (echo || reported.contains(index.line(found.getStartIndex()))) {
      return;
    }
    boolean first = lines.beginsLine(found);
    Token before = first ? lines.breakBefore(found) : null;
    if (before != null && Expectations.at(fault).tokens().contains(ARROW)) {
      if (reported.add(index.line(before.getStartIndex()))) {
        add(Kind.UNEXPECTED, before, Messages.NO_EXPECTATION);
      }
      return;
    }
    if (!problems.isEmpty() && Advice.isAboutFirstLine(Expectations.at(fault))) {
      return; // said once, and the lines after it are not even looked at for more
    }
    reported.add(index.line(found.getStartIndex()));
    add(Messages.kind(fault), found, Messages.of(fault, text, first));
  }

  private void add(Kind kind, Token token, String message) {
    int offset = token.getStartIndex();
    problems.add(
        new SyntaxProblem(
            kind, message, index.line(offset), index.column(offset), offset, length(token)));
  }

  /** Of a line break only the beginning is marked, not the blank lines that it takes along. */
  private int length(Token token) {
    return switch (token.getType()) {
      case Token.EOF -> 0;
      case PlumblineParser.NL -> Math.min(1, token.getText().length());
      default -> Messages.whole(token, text).length();
    };
  }

  /** Repairs the line of the fault; false if there is nothing left to do. */
  private boolean repair(Fault fault) {
    Token found = fault.found();
    Set<Repair> done =
        repairs.computeIfAbsent(
            index.line(found.getStartIndex()), line -> EnumSet.noneOf(Repair.class));
    boolean end = TokenLines.isBreak(found);
    boolean beginning = !end && lines.beginsLine(found);
    if (done.add(Repair.READ_AS_MEANT) && readAsMeant(fault, beginning)) {
      return true;
    }
    if (mendSlip(fault, done, beginning)) {
      return true;
    }
    if (beginning
        && Wording.keyword(found.getType()) != null
        && done.add(Repair.BEGINNING_SUPPLIED)
        && supplyBeginning(fault)) {
      return true;
    }
    if (!end && !beginning && done.add(Repair.END_CUT)) {
      lines.removeRestOfLine(found);
      return true;
    }
    if (end && done.add(Repair.END_SUPPLIED) && supplyEnd(fault)) {
      return true;
    }
    afterRemoved = lines.removeLine(found);
    return done.add(Repair.LINE_REMOVED);
  }

  private boolean readAsMeant(Fault fault, boolean beginning) {
    return Advice.on(fault, text, beginning)
        .filter(advice -> !advice.types().isEmpty())
        .map(advice -> lines.replace(advice.from(), advice.to(), advice.types()))
        .orElse(false);
  }

  /** Mends what is off by a letter or a token, if the tokens after it then fit. */
  private boolean mendSlip(Fault fault, Set<Repair> done, boolean beginning) {
    Token found = fault.found();
    Optional<Integer> near = NearMiss.of(fault);
    if (near.isPresent() && done.add(Repair.WORD_REPLACED)) {
      lines.replace(found, near.get());
      return true;
    }
    List<Integer> next = lines.typesFrom(found, TOKENS_TO_TRUST + 1);
    if (next.size() > 1
        && AtnWalk.canTake(next.subList(1, next.size()), fault.places())
        && done.add(Repair.TOKEN_REMOVED)) {
      lines.remove(found);
      return true;
    }
    if (beginning) {
      return false; // to make up how a line begins would make sense of almost any words
    }
    List<Integer> trusted = next.subList(0, Math.min(next.size(), TOKENS_TO_TRUST));
    List<Integer> missing = Insertion.before(trusted, fault.places(), MOST_WITHIN_LINE);
    if (!missing.isEmpty() && done.add(Repair.TOKENS_SUPPLIED)) {
      lines.insertBefore(found, missing);
      return true;
    }
    return false;
  }

  /** Supplies the lines that a line lacks before it, so that it and the next one fit. */
  private boolean supplyBeginning(Fault fault) {
    List<Integer> next = lines.typesIntoNextLine(fault.found());
    List<Integer> missing = Insertion.before(next, fault.places(), MOST_AROUND_LINE);
    if (missing.isEmpty() || missing.get(missing.size() - 1) != PlumblineParser.NL) {
      return false;
    }
    lines.insertBefore(fault.found(), missing);
    return true;
  }

  /** Supplies what a line lacks at its end, so that as much of what follows as possible fits. */
  private boolean supplyEnd(Fault fault) {
    for (int trusted = TOKENS_TO_TRUST; trusted > 0; trusted--) {
      if (supply(fault, lines.typesFrom(fault.found(), trusted))) {
        return true;
      }
    }
    return false;
  }

  private boolean supply(Fault fault, List<Integer> next) {
    List<Integer> missing = Insertion.before(next, fault.places(), MOST_AROUND_LINE);
    lines.insertBefore(fault.found(), missing);
    return !missing.isEmpty();
  }
}
