package org.plumbline.compiler.validate;

import java.util.List;
import org.plumbline.compiler.diagnostic.Findings;
import org.plumbline.compiler.resolve.Resolver;
import org.plumbline.compiler.resolve.Vocabulary;
import org.plumbline.model.document.Facet;
import org.plumbline.model.document.Standard;
import org.plumbline.model.document.StandardsFile;
import org.plumbline.model.kernel.KernelDocument;
import org.plumbline.model.kernel.Rule;

/**
 * A document to be looked at.
 *
 * @param source what it says, its parts in place
 * @param kernel what it means
 */
record Subject(
    StandardsFile source,
    Vocabulary vocabulary,
    Resolver names,
    KernelDocument kernel,
    Findings findings) {
  List<Standard> standards() {
    return source.elements().stream()
        .filter(Standard.class::isInstance)
        .map(Standard.class::cast)
        .toList();
  }

  /** The rules that a standard came down to. */
  List<Rule> rules(Standard standard) {
    return kernel.rules().stream()
        .filter(rule -> rule.id().standard().equals(standard.id()))
        .toList();
  }

  static <F extends Facet> List<F> facets(Standard standard, Class<F> kind) {
    return standard.facets().stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  static boolean has(Standard standard, Class<? extends Facet> kind) {
    return standard.facets().stream().anyMatch(kind::isInstance);
  }
}
