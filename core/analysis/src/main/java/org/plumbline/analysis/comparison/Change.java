package org.plumbline.analysis.comparison;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.analysis.comparison.facts.Aspect;
import org.plumbline.analysis.comparison.facts.Weight;

/** One difference between two versions. */
public sealed interface Change {
  /** What it is about. */
  Subject subject();

  /** Whether it changes what is asked. */
  Weight weight();

  /** It in one plain sentence about its subject, without a full stop. */
  String sentence();

  /** What of its subject is another, for {@link #id}. */
  String what();

  /**
   * A name for it that does not depend on where in the document it stands, nor on other changes: it
   * ends in a check sum of what was and what is, so that what somebody has said of a change is not
   * taken for the next one in the same place.
   */
  default String id() {
    return subject().stableName()
        + "/"
        + what()
        + "/"
        + "%06x".formatted(sentence().hashCode() & 0xFFFFFF);
  }

  /** Something new. */
  record Added(Subject subject, Weight weight) implements Change {
    @Override
    public String sentence() {
      return "new";
    }

    @Override
    public String what() {
      return "added";
    }
  }

  /** Something gone. */
  record Removed(Subject subject, Weight weight) implements Change {
    @Override
    public String sentence() {
      return "no longer there";
    }

    @Override
    public String what() {
      return "removed";
    }
  }

  /** A standard with another number, or a word with another name. */
  record Renamed(Subject subject, String before, String after) implements Change {
    @Override
    public Weight weight() {
      return Weight.WORDING;
    }

    @Override
    public String sentence() {
      return subject.kind() == Subject.Kind.STANDARD
          ? "it was standard %s and is now standard %s".formatted(before, after)
          : Aspect.NAME.sentence(before, after);
    }

    @Override
    public String what() {
      return "renamed";
    }
  }

  /**
   * A standard in another file or chapter, or in another place among the same standards.
   *
   * @param before the chapter or file in which it stood; empty if only its place among others is
   *     another
   * @param after where it stands now; likewise
   */
  record Moved(Subject subject, String before, String after) implements Change {
    @Override
    public Weight weight() {
      return Weight.WORDING;
    }

    @Override
    public String sentence() {
      return before.isEmpty()
          ? "it stands in another place among the other standards"
          : "it moved from %s to %s".formatted(before, after);
    }

    @Override
    public String what() {
      return "moved";
    }
  }

  /**
   * Something that says something else.
   *
   * @param clauseBefore the clause in the older version; null if it is about the whole
   * @param clauseAfter the clause in the newer version; null if it is about the whole
   * @param before what only the older version says, in words
   * @param after what only the newer version says, in words
   * @param because what else changed that makes it say so; null if it says so itself
   * @param reaches for a word or the document: the standards for which it makes a difference, by
   *     their ids in the newer version, of those that are gone in the older
   */
  record Altered(
      Subject subject,
      @Nullable Integer clauseBefore,
      @Nullable Integer clauseAfter,
      Aspect aspect,
      List<String> before,
      List<String> after,
      Weight weight,
      @Nullable String because,
      List<String> reaches)
      implements Change {
    public Altered {
      before = List.copyOf(before);
      after = List.copyOf(after);
      reaches = List.copyOf(reaches);
    }

    @Override
    public String sentence() {
      return clause()
          + aspect.sentence(listed(before), listed(after))
          + (because == null ? "" : ", because " + because);
    }

    @Override
    public String what() {
      String clause =
          Stream.of(clauseBefore, clauseAfter)
              .filter(java.util.Objects::nonNull)
              .map(number -> "." + number)
              .distinct()
              .collect(Collectors.joining("-"));
      return (clause.isEmpty() ? "" : clause + "/") + aspect.word();
    }

    private String clause() {
      Integer clause = clauseAfter == null ? clauseBefore : clauseAfter;
      return clause == null ? "" : "clause .%d: ".formatted(clause).toLowerCase(Locale.ROOT);
    }

    private static String listed(List<String> phrases) {
      int n = phrases.size();
      return n < 2
          ? String.join("", phrases)
          : String.join(", ", phrases.subList(0, n - 1)) + " and " + phrases.get(n - 1);
    }
  }
}
