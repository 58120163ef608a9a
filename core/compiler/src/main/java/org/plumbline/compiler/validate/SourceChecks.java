package org.plumbline.compiler.validate;

import org.plumbline.compiler.diagnostic.DiagnosticKind;
import org.plumbline.compiler.diagnostic.Findings;
import org.plumbline.model.document.Facet;
import org.plumbline.model.document.Standard;

/** Each standard says where the paper has it. */
final class SourceChecks {
  private SourceChecks() {}

  static void check(Subject subject) {
    for (Standard standard : subject.standards()) {
      Findings here = subject.findings().inside(standard);
      if (!Subject.has(standard, Facet.Source.class) && !here.isDamaged(standard)) {
        here.add(
            DiagnosticKind.NO_SOURCE,
            standard,
            "standard "
                + standard.id()
                + " does not say where it comes from. Add a line `source \"section\"`, with `line"
                + " …` if the text has numbered lines");
      }
      for (Facet.Source source : Subject.facets(standard, Facet.Source.class)) {
        if (source.section() == null && source.firstLine() == null) {
          here.add(
              DiagnosticKind.EMPTY_SOURCE,
              source,
              "this says nothing of the source. Give a section, a line, or both");
        } else if (source.firstLine() != null
            && source.lastLine() != null
            && source.lastLine() < source.firstLine()) {
          here.add(
              DiagnosticKind.SOURCE_LINES,
              source,
              "these lines end ("
                  + source.lastLine()
                  + ") before they begin ("
                  + source.firstLine()
                  + ")",
              here.fixes()
                  .change(
                      "put the smaller number first",
                      source,
                      "source"
                          + (source.section() == null ? "" : " \"" + source.section() + "\"")
                          + " lines "
                          + source.lastLine()
                          + " to "
                          + source.firstLine()));
        }
      }
    }
  }
}
