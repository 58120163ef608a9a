package org.plumbline.publish.trace;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.document.Facet;
import org.plumbline.model.document.Standard;

/**
 * A standard, and a place of the paper that it carries.
 *
 * @param standard its id
 * @param title its title
 * @param clauses how many numbered clauses it has; 0 if none
 * @param section the paper's numbering or heading; null if it is not given
 * @param first the first line; null if no line is given
 * @param last the last, the same if there is but one; null if no line is given
 */
public record Citation(
    String standard,
    String title,
    int clauses,
    @Nullable String section,
    @Nullable Integer first,
    @Nullable Integer last) {
  /** Every place that the standard cites. */
  static List<Citation> of(Standard standard) {
    Set<Integer> clauses = new LinkedHashSet<>();
    List<Facet.Source> sources = new ArrayList<>();
    for (Facet facet : standard.facets()) {
      if (facet instanceof Facet.Clause clause) {
        clauses.add(clause.number());
      } else if (facet instanceof Facet.Source source) {
        sources.add(source);
      }
    }
    return sources.stream()
        .map(
            source ->
                new Citation(
                    standard.id(),
                    standard.title(),
                    clauses.size(),
                    source.section(),
                    source.firstLine(),
                    source.lastLine() == null ? source.firstLine() : source.lastLine()))
        .toList();
  }

  /** Whether it cites that line. */
  boolean cites(int line) {
    return first != null && last != null && first <= line && line <= last;
  }

  /** How many lines; 0 if none is given. */
  public int span() {
    return first == null || last == null ? 0 : last - first + 1;
  }

  /** "line 12", "lines 12 to 14", "no line". */
  public String lines() {
    if (first == null || last == null) {
      return "no line";
    }
    return first.equals(last) ? "line " + first : "lines " + first + " to " + last;
  }

  /** The standard and its clauses: "2.1", "2.1 (.1 to .3)". */
  public String name() {
    return switch (clauses) {
      case 0 -> standard;
      case 1 -> standard + " (.1)";
      default -> standard + " (.1 to ." + clauses + ")";
    };
  }
}
