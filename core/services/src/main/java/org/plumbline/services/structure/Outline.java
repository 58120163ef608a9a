package org.plumbline.services.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;
import org.plumbline.compiler.diagnostic.SourceRange;
import org.plumbline.compiler.syntax.ParsedFile;
import org.plumbline.compiler.syntax.SourceText;
import org.plumbline.parser.PlumblineParser.AdoptionContext;
import org.plumbline.parser.PlumblineParser.AttributeContext;
import org.plumbline.parser.PlumblineParser.ChapterContext;
import org.plumbline.parser.PlumblineParser.ElementContext;
import org.plumbline.parser.PlumblineParser.EventContext;
import org.plumbline.parser.PlumblineParser.FacetExampleContext;
import org.plumbline.parser.PlumblineParser.HeaderContext;
import org.plumbline.parser.PlumblineParser.IncludeContext;
import org.plumbline.parser.PlumblineParser.KeyContext;
import org.plumbline.parser.PlumblineParser.RecordContext;
import org.plumbline.parser.PlumblineParser.RoleContext;
import org.plumbline.parser.PlumblineParser.StandardContext;
import org.plumbline.parser.PlumblineParser.StateContext;
import org.plumbline.parser.PlumblineParser.UseContext;

/** What a text consists of: its head, and its blocks under the chapters they stand in. */
public final class Outline {
  private final SourceText source;

  private Outline(SourceText source) {
    this.source = source;
  }

  /** The outline of a text; of one with errors, of what could be read. */
  public static List<OutlineNode> of(ParsedFile file) {
    return new Outline(file.source()).nodes(file);
  }

  private List<OutlineNode> nodes(ParsedFile file) {
    List<OutlineNode> top = new ArrayList<>();
    HeaderContext header = file.parsed().tree().header_;
    if (header != null && isReal(header.title)) {
      top.add(
          new OutlineNode(
              file.file().header().kind().name().toLowerCase(Locale.ROOT),
              quoted(header.title),
              "",
              range(header),
              range(header.title),
              List.of()));
    }
    OutlineNode chapter = null;
    List<OutlineNode> inChapter = new ArrayList<>();
    for (ElementContext element : file.parsed().tree().elements) {
      OutlineNode node = element.getChildCount() == 0 ? null : node(element.getChild(0));
      if (node == null) {
        continue;
      }
      if (node.kind().equals("chapter")) {
        close(chapter, inChapter, top);
        chapter = node;
        inChapter = new ArrayList<>();
      } else {
        inChapter.add(node);
      }
    }
    close(chapter, inChapter, top);
    return top;
  }

  private static void close(
      @Nullable OutlineNode chapter, List<OutlineNode> inside, List<OutlineNode> top) {
    if (chapter == null) {
      top.addAll(inside);
      return;
    }
    SourceRange begin = chapter.range();
    int end = inside.isEmpty() ? begin.end() : inside.get(inside.size() - 1).range().end();
    top.add(
        new OutlineNode(
            chapter.kind(),
            chapter.label(),
            chapter.detail(),
            new SourceRange(
                begin.file(), begin.offset(), end - begin.offset(), begin.line(), begin.column()),
            chapter.at(),
            inside));
  }

  private @Nullable OutlineNode node(Object tree) {
    if (tree instanceof StandardContext it) {
      List<OutlineNode> examples = new ArrayList<>();
      it.facets.forEach(
          facet -> {
            if (facet instanceof FacetExampleContext example
                && example.example() != null
                && isReal(example.example().title)) {
              examples.add(node("example", example, example.example().title, null, List.of()));
            }
          });
      return it.id == null || !isReal(it.id.getStart())
          ? null
          : node("standard", it, it.id, it.title, examples);
    } else if (tree instanceof ChapterContext it) {
      return isReal(it.title) ? node("chapter", it, it.title, null, List.of()) : null;
    } else if (tree instanceof UseContext it) {
      return isReal(it.path) ? node("use", it, it.path, null, List.of()) : null;
    } else if (tree instanceof IncludeContext it) {
      return isReal(it.path) ? node("include", it, it.path, null, List.of()) : null;
    } else if (tree instanceof AdoptionContext it) {
      return isReal(it.getStart()) ? node("adopt", it, it.getStart(), it.path, List.of()) : null;
    } else if (tree instanceof KeyContext it) {
      return named("key", it, it.name_, it.title);
    } else if (tree instanceof RoleContext it) {
      return named("role", it, it.name_, it.title);
    } else if (tree instanceof EventContext it) {
      return named("event", it, it.name_, it.title);
    } else if (tree instanceof RecordContext it) {
      return named("record", it, it.name_, it.title);
    } else if (tree instanceof StateContext it) {
      return named("state", it, it.name_, it.title);
    } else if (tree instanceof AttributeContext it) {
      return named("attribute", it, it.name_, it.title);
    }
    return null;
  }

  private @Nullable OutlineNode named(
      String kind,
      ParserRuleContext rule,
      @Nullable ParserRuleContext name,
      @Nullable Token title) {
    return name == null || !isReal(name.getStart())
        ? null
        : node(kind, rule, name, title, List.of());
  }

  private OutlineNode node(
      String kind,
      ParserRuleContext rule,
      ParserRuleContext name,
      @Nullable Token title,
      List<OutlineNode> children) {
    SourceRange at = range(name);
    String text = source.text().substring(at.offset(), at.end()).replaceAll("\\s+", " ");
    return new OutlineNode(kind, text, quoted(title), range(rule), at, children);
  }

  private OutlineNode node(
      String kind,
      ParserRuleContext rule,
      Token name,
      @Nullable Token title,
      List<OutlineNode> children) {
    String label = isReal(name) && name.getText().startsWith("\"") ? quoted(name) : name.getText();
    return new OutlineNode(kind, label, quoted(title), range(rule), range(name), children);
  }

  private static boolean isReal(@Nullable Token token) {
    return token != null
        && token.getStartIndex() >= 0
        && token.getStopIndex() >= token.getStartIndex();
  }

  private static String quoted(@Nullable Token token) {
    if (token == null || !isReal(token) || token.getText().length() < 2) {
      return "";
    }
    return token.getText().substring(1, token.getText().length() - 1);
  }

  private SourceRange range(ParserRuleContext rule) {
    Token stop = rule.getStop();
    int from = rule.getStart().getStartIndex();
    int to = isReal(stop) ? stop.getStopIndex() + 1 : rule.getStart().getStopIndex() + 1;
    return source.range(from, Math.max(from, to));
  }

  private SourceRange range(Token token) {
    return source.range(token.getStartIndex(), token.getStopIndex() + 1);
  }
}
