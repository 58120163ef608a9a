package org.plumbline.compiler.validate;

import org.plumbline.compiler.diagnostic.DiagnosticKind;
import org.plumbline.compiler.diagnostic.Findings;
import org.plumbline.model.document.Element;
import org.plumbline.model.document.Example;
import org.plumbline.model.document.Facet;
import org.plumbline.model.document.Standard;

/** Titles and questions say something. */
final class TitleChecks {
  private TitleChecks() {}

  static void check(Subject subject) {
    Findings findings = subject.findings();
    title(subject.source().header().title(), "the document", subject.source().header(), findings);
    for (Element element : subject.source().elements()) {
      Findings here = findings.inside(element);
      if (element instanceof Element.Chapter chapter) {
        title(chapter.title(), "the chapter", chapter, here);
      } else if (element instanceof Standard standard) {
        title(standard.title(), "standard " + standard.id(), standard, here);
        for (Facet facet : standard.facets()) {
          if (facet instanceof Example example) {
            title(example.title(), "the example", example, here);
          } else if (facet instanceof Facet.Audit audit) {
            title(audit.question(), "the question", audit, here);
          }
        }
      }
    }
  }

  private static void title(String title, String what, Object node, Findings findings) {
    if (title.isBlank() && !findings.isDamaged(node)) {
      findings.add(
          DiagnosticKind.EMPTY_TITLE,
          node,
          what + " has no words between its quotes. Say in a few what it is about");
    }
  }
}
