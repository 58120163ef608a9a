package org.plumbline.services.structure;

import java.util.List;
import org.plumbline.compiler.diagnostic.SourceRange;

/**
 * An entry of the outline.
 *
 * @param kind what it is, in a word of the language: {@code standard}, {@code event}, {@code
 *     chapter}
 * @param label its number or name
 * @param detail its title, or nothing
 * @param range all of it
 * @param at its name
 * @param children what is inside
 */
public record OutlineNode(
    String kind,
    String label,
    String detail,
    SourceRange range,
    SourceRange at,
    List<OutlineNode> children) {
  public OutlineNode {
    children = List.copyOf(children);
  }
}
