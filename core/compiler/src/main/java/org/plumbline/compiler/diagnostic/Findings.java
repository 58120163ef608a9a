package org.plumbline.compiler.diagnostic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gathers findings about the nodes of a document. A node that has no place of its own is reported
 * at the nearest enclosing one that has.
 */
public final class Findings {
  private static final String HEADING = "heading";
  private static final Comparator<Diagnostic> BY_PLACE =
      Comparator.comparing((Diagnostic d) -> d.at().file())
          .thenComparingInt(d -> d.at().offset())
          .thenComparing(Diagnostic::code);

  private final Positions positions;
  private final SourceRange top;
  private final Set<Diagnostic> found;
  private final List<Object> enclosing;

  /**
   * An empty collection.
   *
   * @param file the file to which findings belong whose nodes have no place
   */
  public Findings(Positions positions, String file) {
    this(positions, new SourceRange(file, 0, 0, 1, 1), new LinkedHashSet<>(), List.of());
  }

  private Findings(
      Positions positions, SourceRange top, Set<Diagnostic> found, List<Object> enclosing) {
    this.positions = positions;
    this.top = top;
    this.found = found;
    this.enclosing = enclosing;
  }

  /** The same collection, for what stands inside the given node. */
  public Findings inside(Object node) {
    List<Object> deeper = new ArrayList<>(enclosing.size() + 1);
    deeper.add(node);
    deeper.addAll(enclosing);
    return new Findings(positions, top, found, deeper);
  }

  /** Adds a finding that is already complete. */
  public void add(Diagnostic diagnostic) {
    found.add(diagnostic);
  }

  /** Adds a finding. */
  public void add(DiagnosticKind kind, Object node, String message) {
    add(Diagnostic.of(kind, place(node), message));
  }

  /** Adds a finding with a remedy, if there is one. */
  public void add(DiagnosticKind kind, Object node, String message, @Nullable Fix fix) {
    add(kind, node, message, List.of(), fix == null ? List.of() : List.of(fix));
  }

  /** Adds a finding that speaks of another place too. */
  public void add(
      DiagnosticKind kind, Object node, String message, Object other, String otherMessage) {
    add(
        kind,
        node,
        message,
        List.of(new Diagnostic.Related(positions.part(other, HEADING), otherMessage)),
        List.of());
  }

  /** Adds a finding with everything. */
  public void add(
      DiagnosticKind kind,
      Object node,
      String message,
      List<Diagnostic.Related> related,
      List<Fix> fixes) {
    add(new Diagnostic(kind, kind.severity(), place(node), message, related, fixes));
  }

  /** Adds a finding with remedies. */
  public void add(DiagnosticKind kind, Object node, String message, Fixes fixes) {
    add(kind, node, message, List.of(), fixes.list());
  }

  /** Adds a finding that speaks of another place too, with remedies. */
  public void add(
      DiagnosticKind kind,
      Object node,
      String message,
      Object other,
      String otherMessage,
      Fixes fixes) {
    add(
        kind,
        node,
        message,
        List.of(new Diagnostic.Related(positions.part(other, HEADING), otherMessage)),
        fixes.list());
  }

  /** Remedies to be added to a finding. */
  public Fixes fixes() {
    return new Fixes(positions);
  }

  /** The remedy of taking out the line inside which this collection looks. */
  public Fixes removalOfEnclosing(String title) {
    return enclosing.isEmpty() ? fixes() : fixes().remove(title, enclosing.get(0));
  }

  /** Where the node stands, or what encloses it. */
  public SourceRange place(Object node) {
    SourceRange own = positions.part(node, HEADING);
    if (own != null) {
      return own;
    }
    for (Object outer : enclosing) {
      SourceRange range = positions.part(outer, HEADING);
      if (range != null) {
        return range;
      }
    }
    return top;
  }

  /**
   * Whether something inside the node could not be read, so that nothing follows from what it
   * lacks.
   */
  public boolean isDamaged(Object node) {
    return positions.isDamaged(node);
  }

  /** Whether something could not be read of anything that encloses what is looked at. */
  public boolean isWithinDamage() {
    return enclosing.stream().anyMatch(positions::isDamaged);
  }

  /** Whether a finding of one of the kinds was made in the block that is looked at. */
  public boolean hasInBlock(Set<DiagnosticKind> kinds) {
    SourceRange block = enclosingBlock();
    return block != null
        && found.stream()
            .anyMatch(
                one ->
                    kinds.contains(one.kind())
                        && one.at().file().equals(block.file())
                        && one.at().offset() >= block.offset()
                        && one.at().offset() < block.end());
  }

  /** Where the node itself stands; null if nobody knows. */
  public @Nullable SourceRange own(Object node) {
    return positions.of(node);
  }

  /**
   * Where the outermost thing that encloses what is looked at stands, a block of the file; null if
   * nobody knows.
   */
  public @Nullable SourceRange enclosingBlock() {
    return enclosing.isEmpty() ? null : positions.of(enclosing.get(enclosing.size() - 1));
  }

  /** Everything found so far, each once, file by file from top to bottom. */
  public List<Diagnostic> all() {
    return found.stream().sorted(BY_PLACE).toList();
  }
}
