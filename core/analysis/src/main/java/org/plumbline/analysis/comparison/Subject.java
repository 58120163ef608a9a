package org.plumbline.analysis.comparison;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plumbline.compiler.diagnostic.SourceRange;

/**
 * What a change is about.
 *
 * @param before it in the older version; null if it is new
 * @param after it in the newer version; null if it is gone
 */
public record Subject(Kind kind, @Nullable Side before, @Nullable Side after) {
  /** Refuses nothing at all. */
  public Subject {
    if (before == null && after == null) {
      throw new IllegalArgumentException("a change is about something");
    }
  }

  /** What kind of thing it is. */
  public enum Kind {
    DOCUMENT,
    STANDARD,
    EVENT,
    STATE,
    ROLE,
    KEY,
    RECORD,
    ATTRIBUTE;

    /** As authors write it. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * The thing in one version.
   *
   * @param name the id of a standard or document, the name of a word
   * @param title what it is called; empty if it has only its name
   * @param at where it stands; null if nobody knows
   */
  public record Side(String name, String title, @Nullable SourceRange at) {}

  /** The thing as the newer version has it or, if it is gone, as the older had it. */
  public Side latest() {
    return after == null ? Objects.requireNonNull(before) : after;
  }

  /** A name that stays the same as long as the thing keeps its own in one of the two versions. */
  String stableName() {
    String name = (before == null ? latest() : before).name();
    return kind == Kind.DOCUMENT ? "document" : kind.word() + "/" + name.replace(' ', '-');
  }
}
