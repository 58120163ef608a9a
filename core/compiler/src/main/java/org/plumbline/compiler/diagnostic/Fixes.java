package org.plumbline.compiler.diagnostic;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Remedies in the making. One that concerns a node which has no place is left out. */
public final class Fixes {
  private final Positions positions;
  private final List<Fix> fixes = new ArrayList<>();

  Fixes(Positions positions) {
    this.positions = positions;
  }

  /** Takes a node's text out. */
  public Fixes remove(String title, Object node) {
    return change(title, node, "");
  }

  /** Puts other text in a node's place. */
  public Fixes change(String title, Object node, String replacement) {
    add(title, positions.of(node), replacement);
    return this;
  }

  /** Puts other text in the place of a part of a node. */
  public Fixes changePart(String title, Object node, String component, String replacement) {
    SourceRange part = positions.part(node, component);
    if (part != null && !part.equals(positions.of(node))) {
      add(title, part, replacement);
    }
    return this;
  }

  /** Puts text before a node. */
  public Fixes insertBefore(String title, Object node, String text) {
    SourceRange at = positions.of(node);
    if (at != null) {
      add(title, new SourceRange(at.file(), at.offset(), 0, at.line(), at.column()), text);
    }
    return this;
  }

  /** Puts text after a node. */
  public Fixes insertAfter(String title, Object node, String text) {
    SourceRange at = positions.of(node);
    if (at != null) {
      add(title, new SourceRange(at.file(), at.end(), 0, at.line(), at.column()), text);
    }
    return this;
  }

  private void add(String title, @Nullable SourceRange at, String text) {
    if (at != null) {
      fixes.add(Fix.replace(title, at, text));
    }
  }

  /** Those that have a place, in the order in which they were added. */
  public List<Fix> list() {
    return List.copyOf(fixes);
  }
}
