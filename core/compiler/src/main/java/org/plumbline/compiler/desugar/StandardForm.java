package org.plumbline.compiler.desugar;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.document.Facet;
import org.plumbline.model.document.Standard;

/** A standard's lines by kind. */
record StandardForm(Standard standard) {
  <F extends Facet> List<F> all(Class<F> kind) {
    return standard.facets().stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /**
   * The first line of that kind: a second one is reported by validation where it makes no sense.
   */
  <F extends Facet> @Nullable F first(Class<F> kind) {
    for (Facet facet : standard.facets()) {
      if (kind.isInstance(facet)) {
        return kind.cast(facet);
      }
    }
    return null;
  }
}
