package org.plumbline.model.document;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Standards taken over, of this document or of another, with other words in the place of some.
 *
 * @param standards which; empty for every standard of the other document
 * @param origin the other document; null for this one
 * @param reason why they are taken over
 * @param facts the lines that follow
 */
public record Adoption(
    List<Adopted> standards, @Nullable Origin origin, String reason, List<Fact> facts)
    implements Element {
  public Adoption {
    standards = List.copyOf(standards);
    facts = List.copyOf(facts);
  }

  /** Whether all standards of the other document are taken over. */
  public boolean every() {
    return standards.isEmpty();
  }

  /** The lines of one kind. */
  public <F extends Fact> Stream<F> facts(Class<F> kind) {
    return facts.stream().filter(kind::isInstance).map(kind::cast);
  }

  /**
   * One standard that is taken over.
   *
   * @param standard its number there
   * @param id its number here; null for the same
   * @param title its title here; null for the same
   */
  public record Adopted(String standard, @Nullable String id, @Nullable String title) {
    /** Refuses what cannot be written: a title without a number. */
    public Adopted {
      if (id == null && title != null) {
        throw new IllegalArgumentException("a title follows a number");
      }
    }

    /** Its number here. */
    public String idHere() {
      return id == null ? standard : id;
    }
  }

  /**
   * Another document.
   *
   * @param path its file, from the one that says so
   * @param version the version that was read when it was taken over
   */
  public record Origin(String path, String version) {}

  /** One line of it. */
  public sealed interface Fact permits Substitution, Facet.Source, Note {}

  /** Wherever the adopted standards have the one, the other is meant. */
  public record Substitution(Name replaced, Name replacement) implements Fact {}
}
