package org.plumbline.compiler.layout;

import org.antlr.v4.runtime.ParserRuleContext;
import org.plumbline.parser.PlumblineParser.ChapterContext;
import org.plumbline.parser.PlumblineParser.ElementContext;
import org.plumbline.parser.PlumblineParser.StandardContext;

/**
 * Which blocks may follow each other without a blank line: short ones of a kind, as in a list of
 * roles. The author groups them.
 */
final class Closeness {
  private static final int SHORT = 1;

  private Closeness() {}

  static boolean mayBeClose(ElementContext one, ElementContext next) {
    ParserRuleContext a = one.getChild(ParserRuleContext.class, 0);
    ParserRuleContext b = next.getChild(ParserRuleContext.class, 0);
    return a.getClass() == b.getClass()
        && !(a instanceof StandardContext)
        && !(a instanceof ChapterContext)
        && lines(a) <= SHORT
        && lines(b) <= SHORT;
  }

  private static long lines(ParserRuleContext block) {
    return block.children.stream()
        .filter(
            child -> child instanceof ParserRuleContext rule && Labels.line(rule) == LineKind.FACT)
        .count();
  }
}
