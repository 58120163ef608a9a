package org.plumbline.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One file of the suite: a document with cases.
 *
 * @param name its path within the suite, with slashes
 * @param path where it is
 * @param title what it is about
 * @param semantics the rules of docs/semantics.md that it shows
 * @param document the document's text
 * @param cases its cases, in order
 */
public record SuiteFile(
    String name,
    Path path,
    String title,
    List<String> semantics,
    String document,
    List<Case> cases) {
  /**
   * Copies the lists.
   *
   * @param name its path within the suite
   * @param path where it is
   * @param title what it is about
   * @param semantics the rules that it shows
   * @param document the document's text
   * @param cases its cases
   */
  public SuiteFile {
    semantics = List.copyOf(semantics);
    cases = List.copyOf(cases);
  }

  /**
   * A case. What its moments mean depends on the document's calendar, so they are kept as written.
   *
   * @param title what it shows
   * @param asOf as of when
   * @param standard the only standard whose obligations are listed; null for all
   * @param given attributes; an empty object if there are none
   * @param covers what the data hold completely; an empty object for everything
   * @param ordered whether the order of the history tells what came first on one date
   * @param history lines and maps
   * @param expected all obligations, in order
   * @param ignored how many occurrences are later than the as-of; null if that is not asserted
   * @param because why
   */
  public record Case(
      String title,
      String asOf,
      @Nullable String standard,
      JsonNode given,
      JsonNode covers,
      boolean ordered,
      List<JsonNode> history,
      List<JsonNode> expected,
      @Nullable Integer ignored,
      String because) {
    /**
     * Copies the lists.
     *
     * @param title what it shows
     * @param asOf as of when
     * @param standard the only standard whose obligations are listed
     * @param given attributes
     * @param covers what the data hold completely
     * @param ordered whether the order of the history counts
     * @param history lines and maps
     * @param expected all obligations
     * @param ignored how many occurrences are later than the as-of
     * @param because why
     */
    public Case {
      history = List.copyOf(history);
      expected = List.copyOf(expected);
    }
  }
}
