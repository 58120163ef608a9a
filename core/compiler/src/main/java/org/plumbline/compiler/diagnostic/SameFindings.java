package org.plumbline.compiler.diagnostic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Findings about a part that several documents include: each is said once, with what every document
 * has to add.
 */
public final class SameFindings {
  private SameFindings() {}

  /** What tells one finding from another. */
  private record Key(DiagnosticKind kind, SourceRange at, String message) {}

  /** Every finding once, in the order given. */
  public static List<Diagnostic> once(Collection<Diagnostic> findings) {
    Map<Key, Diagnostic> once = new LinkedHashMap<>();
    for (Diagnostic one : findings) {
      once.merge(new Key(one.kind(), one.at(), one.message()), one, SameFindings::joined);
    }
    return List.copyOf(once.values());
  }

  private static Diagnostic joined(Diagnostic one, Diagnostic other) {
    Set<Diagnostic.Related> related = new LinkedHashSet<>(one.related());
    related.addAll(other.related());
    return new Diagnostic(
        one.kind(),
        one.severity(),
        one.at(),
        one.message(),
        List.copyOf(related),
        fixes(one.fixes(), other.fixes()));
  }

  /** A remedy of the same name is taken in both documents. */
  private static List<Fix> fixes(List<Fix> some, List<Fix> others) {
    Map<String, Fix> byTitle = new LinkedHashMap<>();
    for (List<Fix> fixes : List.of(some, others)) {
      for (Fix fix : fixes) {
        byTitle.merge(fix.title(), fix, SameFindings::both);
      }
    }
    return List.copyOf(byTitle.values());
  }

  private static Fix both(Fix one, Fix other) {
    Set<Fix.Edit> edits = new LinkedHashSet<>(one.edits());
    edits.addAll(other.edits());
    return new Fix(one.title(), new ArrayList<>(edits));
  }
}
