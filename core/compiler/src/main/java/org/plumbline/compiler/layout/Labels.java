package org.plumbline.compiler.layout;

import java.util.List;
import java.util.Map;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;
import org.plumbline.parser.PlumblineParser.AdoptionFactContext;
import org.plumbline.parser.PlumblineParser.AlternativeContext;
import org.plumbline.parser.PlumblineParser.AnyFactContext;
import org.plumbline.parser.PlumblineParser.ClauseFacetContext;
import org.plumbline.parser.PlumblineParser.ElementContext;
import org.plumbline.parser.PlumblineParser.EventFactContext;
import org.plumbline.parser.PlumblineParser.FacetContext;
import org.plumbline.parser.PlumblineParser.FacetExampleContext;
import org.plumbline.parser.PlumblineParser.HeaderContext;
import org.plumbline.parser.PlumblineParser.HeaderFactContext;
import org.plumbline.parser.PlumblineParser.KeyFactContext;
import org.plumbline.parser.PlumblineParser.RecordFactContext;
import org.plumbline.parser.PlumblineParser.RoleFactContext;
import org.plumbline.parser.PlumblineParser.StateFactContext;

/** Which rules of the grammar are lines, and how many of a line's first words are its label. */
final class Labels {
  /** Labels of more than one word, by their first. */
  private static final Map<String, Integer> WORDS =
      Map.ofEntries(
          Map.entry("in", 2), // force
          Map.entry("review", 2), // due
          Map.entry("across", 2), // cases
          Map.entry("also", 2), // called
          Map.entry("recorded", 2), // in
          Map.entry("scheduled", 2), // by
          Map.entry("cancelled", 2), // by
          Map.entry("complete", 2), // when
          Map.entry("for", 2), // each
          Map.entry("on", 2), // record
          Map.entry("stands", 2), // for
          Map.entry("fixed", 2), // by
          Map.entry("counted", 2), // as
          Map.entry("begins", 2), // with
          Map.entry("ends", 2), // with
          Map.entry("counts", 3), // only when
          Map.entry("wording", 2), // not
          Map.entry("approval", 2), // by
          Map.entry("missed", 2), // must
          Map.entry("departs", 2), // from
          Map.entry("prevails", 2), // over
          Map.entry("is", 2)); // one

  private Labels() {}

  /** What line the rule is; null if it is none. */
  static @Nullable LineKind line(ParserRuleContext rule) {
    if (rule instanceof HeaderContext) {
      return LineKind.HEADER;
    }
    if (rule instanceof ElementContext) {
      return LineKind.ELEMENT;
    }
    if (rule instanceof HeaderFactContext) {
      return LineKind.HEADER_FACT;
    }
    if (rule instanceof AlternativeContext) {
      return rule.getParent().getParent() instanceof HeaderFactContext
          ? LineKind.HEADER_FACT
          : LineKind.FACET;
    }
    if (rule instanceof ClauseFacetContext || rule instanceof FacetExampleContext) {
      return LineKind.PLAIN_FACET;
    }
    if (rule instanceof FacetContext) {
      return LineKind.FACET;
    }
    boolean fact =
        rule instanceof AnyFactContext
            || rule instanceof AdoptionFactContext
            || rule instanceof KeyFactContext
            || rule instanceof RoleFactContext
            || rule instanceof EventFactContext
            || rule instanceof RecordFactContext
            || rule instanceof StateFactContext;
    return fact ? LineKind.FACT : null;
  }

  /** The number of tokens in the label of a line. */
  static int length(List<Token> line) {
    String first = line.get(0).getText();
    return switch (first) {
      case "must", "should", "may" -> 1 + qualifiers(line);
      default -> WORDS.getOrDefault(first, 1);
    };
  }

  /** "not" and "normally", neither of which can begin what follows. */
  private static int qualifiers(List<Token> line) {
    int more = 0;
    while (line.size() > 1 + more
        && List.of("not", "normally").contains(line.get(1 + more).getText())) {
      more++;
    }
    return more;
  }
}
