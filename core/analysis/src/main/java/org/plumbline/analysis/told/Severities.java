package org.plumbline.analysis.told;

import java.util.EnumMap;
import java.util.Map;
import org.plumbline.analysis.finding.FindingKind;

/** How severe each kind of finding is, unless what it is about makes it weigh less. */
public final class Severities {
  /** As they are where a project says nothing. */
  public static final Severities USUAL = new Severities(Map.of());

  private final Map<FindingKind, Severity> changed = new EnumMap<>(FindingKind.class);

  /** The usual ones but for these. */
  public Severities(Map<FindingKind, Severity> changed) {
    this.changed.putAll(changed);
  }

  /** The severity of a kind. */
  public Severity of(FindingKind kind) {
    Severity own = changed.get(kind);
    return own == null ? usual(kind) : own;
  }

  /** These where they say anything otherwise than usual; where they do not, those below. */
  public Severities over(Severities below) {
    Severities both = new Severities(below.changed);
    both.changed.putAll(changed);
    return both;
  }

  private static Severity usual(FindingKind kind) {
    return switch (kind) {
      case APART, FORBIDDEN, NOT_TOGETHER -> Severity.ERROR;
      case OVERLAPPING, DATE_DEPENDENT, CASE_DEPENDENT, STRICTER, WORKLESS, VACUOUS, GAP ->
          Severity.WARNING;
      case HIDDEN_LIMIT, OTHER_PEOPLE, REDUNDANT, READING, NEAR_MISS -> Severity.INFORMATION;
      case MORE_SHOWN -> Severity.NOTE;
    };
  }
}
