package org.plumbline.model.document;

import java.util.List;

/** The keys that an event, a state or a standard is about. */
public record About(List<Name> keys) implements Element.Fact, Facet {
  public About {
    keys = List.copyOf(keys);
  }
}
