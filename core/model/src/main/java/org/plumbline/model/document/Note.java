package org.plumbline.model.document;

import java.util.List;

/** A remark for people, without effect. */
public record Note(List<String> paragraphs)
    implements HeaderFact, Facet, Element.Fact, Adoption.Fact {
  public Note {
    paragraphs = List.copyOf(paragraphs);
  }
}
