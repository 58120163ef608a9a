package org.plumbline.compiler.syntax;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.compiler.diagnostic.DiagnosticKind;
import org.plumbline.model.document.Element;
import org.plumbline.model.document.StandardsFile;
import org.plumbline.model.document.StandardsFile.Header;
import org.plumbline.parser.PlumblineParser.ElementContext;
import org.plumbline.parser.PlumblineParser.StandardsFileContext;
import org.plumbline.parser.PlumblineParser.WholeNumberContext;

/** A whole file. */
final class FileBuilder {
  /** The version of the language that this program knows. */
  private static final int LANGUAGE = 1;

  private final Site site;
  private final ValueBuilder values;
  private final HeaderBuilder headers;
  private final ElementBuilder elements;

  FileBuilder(Site site) {
    this.site = site;
    this.values = new ValueBuilder(site);
    WordBuilder words = new WordBuilder(site, values);
    AmountBuilder amounts = new AmountBuilder(site, values);
    ConditionBuilder conditions = new ConditionBuilder(site, words, values, amounts);
    this.headers = new HeaderBuilder(site, words, values);
    this.elements =
        new ElementBuilder(
            site,
            words,
            new FactBuilder(site, words, values, conditions),
            new FacetBuilder(site, words, values, amounts, conditions));
  }

  StandardsFile build(StandardsFileContext rule) {
    int language = language(rule.language);
    List<ElementContext> blocks = rule.elements;
    Header header = headers.header(rule.header_, lastLineBefore(blocks, 0));
    boolean damaged = site.hasProblem(1, site.lastLine());
    List<Element> built = new ArrayList<>(blocks.size());
    for (int i = 0; i < blocks.size(); i++) {
      try {
        built.add(elements.element(blocks.get(i), lastLineBefore(blocks, i + 1)));
      } catch (Gap gap) {
        damaged = true;
        if (blocks.get(i).standard() == null && blocks.get(i).chapter() == null) {
          site.places().lackWords();
        }
      }
    }
    if (site.problemOnLineWith(".standards\"")) { // a `use` or `include` that could not be read
      site.places().lackWords();
    }
    StandardsFile file = new StandardsFile(language, header, built);
    site.places().place(file, site.everything());
    if (damaged) {
      site.places().damaged(file);
    }
    return file;
  }

  private int lastLineBefore(List<ElementContext> blocks, int next) {
    return next == blocks.size() ? site.lastLine() : site.line(blocks.get(next).getStart()) - 1;
  }

  private int language(@Nullable WholeNumberContext rule) {
    if (rule == null || !Site.isReal(rule.getStart())) {
      return LANGUAGE;
    }
    try {
      int language = values.whole(rule);
      if (language != LANGUAGE) {
        site.report(
            DiagnosticKind.UNKNOWN_LANGUAGE,
            rule,
            "this file is written in language %d, and this program knows language %d only: use a newer program"
                .formatted(language, LANGUAGE));
      }
      return language;
    } catch (Gap tooLarge) {
      return LANGUAGE;
    }
  }
}
