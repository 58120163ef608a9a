package org.plumbline.services.colour;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.plumbline.compiler.syntax.ParsedFile;
import org.plumbline.parser.PlumblineLexer;
import org.plumbline.parser.PlumblineParser.VerdictContext;
import org.plumbline.services.names.NameKind;
import org.plumbline.services.names.NameSite;

/** What each stretch of a text is. */
public final class Colours {
  private Colours() {}

  /**
   * The stretches of a text from top to bottom, none over another, none over the end of a line.
   *
   * @param sites the names in the text
   */
  public static List<Coloured> of(ParsedFile file, List<NameSite> sites) {
    List<Coloured> all = new ArrayList<>();
    BitSet taken = new BitSet();
    for (NameSite site : sites) {
      add(site, file.source().text(), all, taken);
    }
    BitSet verdicts = new BitSet();
    verdicts(file.parsed().tree(), verdicts);
    for (Token token : file.parsed().tokens()) {
      token(token, taken, verdicts, all);
    }
    all.sort(Comparator.comparingInt(Coloured::offset));
    return all;
  }

  /** A name may go on in the next line; colours may not. */
  private static void add(NameSite site, String text, List<Coloured> all, BitSet taken) {
    int from = site.at().offset();
    if (taken.get(from)) {
      return;
    }
    taken.set(from, site.at().end());
    int start = from;
    for (int i = from; i <= site.at().end(); i++) {
      boolean ends = i == site.at().end() || text.charAt(i) == '\n' || text.charAt(i) == '\r';
      if (ends) {
        if (i > start) {
          all.add(new Coloured(start, i - start, kind(site.kind()), site.declares()));
        }
        start = i + 1;
      }
    }
  }

  private static ColourKind kind(NameKind kind) {
    return switch (kind) {
      case KEY -> ColourKind.KEY;
      case ROLE -> ColourKind.ROLE;
      case EVENT, ACT -> ColourKind.EVENT;
      case RECORD -> ColourKind.RECORD;
      case STATE -> ColourKind.STATE;
      case ATTRIBUTE, FIELD, CONDITION -> ColourKind.FIELD;
      case OPTION -> ColourKind.OPTION;
      case STANDARD -> ColourKind.STANDARD;
      case OTHER -> ColourKind.WORDS;
    };
  }

  private static void verdicts(ParseTree tree, BitSet into) {
    if (tree instanceof TerminalNode leaf) {
      if (leaf.getParent() instanceof VerdictContext && leaf.getSymbol().getStartIndex() >= 0) {
        into.set(leaf.getSymbol().getStartIndex());
      }
      return;
    }
    for (int i = 0; i < tree.getChildCount(); i++) {
      verdicts(tree.getChild(i), into);
    }
  }

  private static void token(Token token, BitSet taken, BitSet verdicts, List<Coloured> all) {
    int from = token.getStartIndex();
    int length = token.getStopIndex() + 1 - from;
    if (length <= 0 || taken.get(from)) {
      return;
    }
    switch (token.getType()) {
      case PlumblineLexer.STRING -> all.add(new Coloured(from, length, ColourKind.TEXT, false));
      case PlumblineLexer.INT -> all.add(new Coloured(from, length, ColourKind.NUMBER, false));
      case PlumblineLexer.COMMENT -> all.add(new Coloured(from, length, ColourKind.COMMENT, false));
      case PlumblineLexer.NL -> comments(token, all);
      case PlumblineLexer.WS, PlumblineLexer.PLAIN_WORD, PlumblineLexer.ANY_OTHER, Token.EOF -> {}
      default -> {
        if (Character.isLetter(token.getText().charAt(0))) {
          boolean verdict = verdicts.get(from);
          all.add(
              new Coloured(from, length, verdict ? ColourKind.VERDICT : ColourKind.KEYWORD, false));
        }
      }
    }
  }

  /** Whole lines of comment belong to the line break before them. */
  private static void comments(Token token, List<Coloured> all) {
    String text = token.getText();
    int at = text.indexOf('#');
    while (at >= 0) {
      int end = at;
      while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
        end++;
      }
      all.add(new Coloured(token.getStartIndex() + at, end - at, ColourKind.COMMENT, false));
      at = text.indexOf('#', end);
    }
  }
}
