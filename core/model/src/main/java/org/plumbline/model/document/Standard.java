package org.plumbline.model.document;

import java.util.List;

/**
 * A standard: a form, one facet a line.
 *
 * @param id its number or short name, unique in the document
 * @param title what it is called
 * @param facets its lines, in order
 */
public record Standard(String id, String title, List<Facet> facets) implements Element {
  public Standard {
    facets = List.copyOf(facets);
  }
}
