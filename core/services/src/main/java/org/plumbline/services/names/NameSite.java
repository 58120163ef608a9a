package org.plumbline.services.names;

import org.plumbline.compiler.diagnostic.SourceRange;
import org.plumbline.model.document.Name;

/**
 * A name in a text.
 *
 * @param at where
 * @param text the name, a single space between its words
 * @param kind what it is a name of, by where it stands
 * @param declares whether it is declared here, also as another name of the same
 */
public record NameSite(SourceRange at, String text, NameKind kind, boolean declares) {
  /** What names are compared by; numbers of standards as they are. */
  public String key() {
    return kind == NameKind.STANDARD ? text : new Name(text).key();
  }
}
