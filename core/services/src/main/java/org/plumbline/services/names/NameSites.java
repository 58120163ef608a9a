package org.plumbline.services.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;
import org.plumbline.compiler.syntax.ParsedFile;
import org.plumbline.compiler.syntax.SourceText;
import org.plumbline.parser.PlumblineParser;
import org.plumbline.parser.PlumblineParser.AdoptedContext;
import org.plumbline.parser.PlumblineParser.AliasFactContext;
import org.plumbline.parser.PlumblineParser.ChapterContext;
import org.plumbline.parser.PlumblineParser.ChoiceTypeContext;
import org.plumbline.parser.PlumblineParser.ListTypeContext;
import org.plumbline.parser.PlumblineParser.NameContext;
import org.plumbline.parser.PlumblineParser.PhraseContext;
import org.plumbline.parser.PlumblineParser.PlainPhraseContext;
import org.plumbline.parser.PlumblineParser.StandardContext;
import org.plumbline.parser.PlumblineParser.StandardIdContext;

/** Every name of a text, from top to bottom. */
public final class NameSites {
  /** Rules that are lines, or that begin one. */
  private static final Set<String> LINES =
      Set.of(
          "headerFact",
          "keyFact",
          "roleFact",
          "eventFact",
          "recordFact",
          "stateFact",
          "anyFact",
          "aboutFact",
          "adoptionFact",
          "facet",
          "key",
          "role",
          "event",
          "record",
          "state",
          "attribute",
          "adoption",
          "standard",
          "chapter");

  /** Rules whose first name is what they declare. */
  private static final Set<String> DECLARATIONS =
      Set.of("key", "role", "event", "record", "state", "attribute");

  private final SourceText source;
  private final List<NameSite> sites = new ArrayList<>();
  private @Nullable Token before;

  private NameSites(SourceText source) {
    this.source = source;
  }

  /** The names of a text; of one with errors, those that could be read. */
  public static List<NameSite> of(ParsedFile file) {
    NameSites names = new NameSites(file.source());
    names.walk(file.parsed().tree());
    names.sites.sort(Comparator.comparingInt(site -> site.at().offset()));
    return List.copyOf(names.sites);
  }

  /** The name that stands at an offset, or ends there. */
  public static Optional<NameSite> at(List<NameSite> sites, int offset) {
    NameSite touching = null;
    for (NameSite site : sites) {
      if (site.at().offset() <= offset && offset < site.at().end()) {
        return Optional.of(site);
      }
      if (site.at().end() == offset) {
        touching = site;
      }
    }
    return Optional.ofNullable(touching);
  }

  private void walk(ParseTree tree) {
    if (tree instanceof TerminalNode leaf) {
      before = leaf.getSymbol();
      return;
    }
    if (tree instanceof NameContext
        || tree instanceof PhraseContext
        || tree instanceof PlainPhraseContext) {
      name((ParserRuleContext) tree);
    } else if (tree instanceof StandardIdContext id) {
      standard(id);
    }
    for (int i = 0; i < tree.getChildCount(); i++) {
      walk(tree.getChild(i));
    }
  }

  private void name(ParserRuleContext rule) {
    if (!isReal(rule)) {
      return;
    }
    List<String> within = new ArrayList<>();
    String first = "";
    for (ParserRuleContext outer = rule.getParent(); outer != null; outer = outer.getParent()) {
      String name = PlumblineParser.ruleNames[outer.getRuleIndex()];
      within.add(name);
      if (LINES.contains(name) && first.isEmpty()) {
        first = outer.getStart().getText();
      }
    }
    ParserRuleContext parent = rule.getParent();
    String previous = before == null ? "" : before.getText();
    boolean declares = DECLARATIONS.contains(within.get(0));
    NameKind kind = NamePlaces.kind(within, first, previous);
    if (parent instanceof AliasFactContext) {
      kind = declaredBy(within);
      declares = true;
    } else if (parent instanceof ListTypeContext) {
      kind = NameKind.KEY;
    } else if (parent instanceof ChoiceTypeContext) {
      declares = true;
    } else if (kind == NameKind.ACT && first.equals("act")) {
      declares = true;
    } else if (kind == NameKind.FIELD && (first.equals("field") || first.equals("item"))) {
      declares = true;
    }
    add(rule, words(rule), kind, declares);
  }

  private static NameKind declaredBy(List<String> within) {
    for (String rule : within) {
      if (DECLARATIONS.contains(rule)) {
        return NamePlaces.kind(List.of(rule), "", "");
      }
    }
    return NameKind.OTHER;
  }

  private void standard(StandardIdContext id) {
    ParserRuleContext parent = id.getParent();
    boolean number = parent instanceof ChapterContext || isDocumentId(id);
    if (!number && isReal(id)) {
      boolean declares =
          parent instanceof StandardContext
              || (parent instanceof AdoptedContext adopted && adopted.id == id);
      add(id, id.getText(), NameKind.STANDARD, declares);
    }
  }

  private static boolean isDocumentId(StandardIdContext id) {
    return PlumblineParser.ruleNames[id.getParent().getRuleIndex()].equals("headerFact");
  }

  private void add(ParserRuleContext rule, String text, NameKind kind, boolean declares) {
    sites.add(
        new NameSite(
            source.range(rule.getStart().getStartIndex(), rule.getStop().getStopIndex() + 1),
            text,
            kind,
            declares));
  }

  /** The parser makes up what it misses, as tokens without length. */
  private static boolean isReal(ParserRuleContext rule) {
    Token start = rule.getStart();
    Token stop = rule.getStop();
    return start != null
        && stop != null
        && rule.exception == null
        && start.getStartIndex() >= 0
        && start.getStopIndex() >= start.getStartIndex()
        && stop.getStopIndex() >= start.getStartIndex();
  }

  private String words(ParserRuleContext rule) {
    String text =
        source.text().substring(rule.getStart().getStartIndex(), rule.getStop().getStopIndex() + 1);
    return text.strip().replaceAll("\\s+", " ");
  }
}
