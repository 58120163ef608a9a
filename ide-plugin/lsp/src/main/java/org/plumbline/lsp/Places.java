package org.plumbline.lsp;

import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.plumbline.compiler.diagnostic.SourceRange;
import org.plumbline.compiler.syntax.SourceText;

/** Places in texts: the protocol counts lines and columns from 0, both in UTF-16 units. */
final class Places {
  private Places() {}

  static Position position(SourceText source, int offset) {
    int at = Math.max(0, Math.min(offset, source.text().length()));
    return new Position(source.line(at) - 1, source.column(at) - 1);
  }

  static Range range(SourceText source, int from, int to) {
    return new Range(position(source, from), position(source, to));
  }

  static Range range(SourceText source, SourceRange at) {
    return range(source, at.offset(), at.end());
  }

  static int offset(SourceText source, Position position) {
    return source.offset(position.getLine() + 1, position.getCharacter() + 1);
  }

  static Location location(String uri, SourceText source, SourceRange at) {
    return new Location(uri, range(source, at));
  }
}
