package org.plumbline.cli.document;

import java.util.List;
import org.plumbline.cli.console.Problem;
import org.plumbline.compiler.CompiledDocument;
import org.plumbline.model.document.Standard;
import org.plumbline.model.spelling.NearMiss;

/** The standards of a document. */
public final class Standards {
  private static final int MOST_NAMED = 5;

  private Standards() {}

  /** All of them, in order. */
  public static List<Standard> of(CompiledDocument document) {
    return document.source().elements().stream()
        .filter(Standard.class::isInstance)
        .map(Standard.class::cast)
        .toList();
  }

  /**
   * The one of that id.
   *
   * @throws Problem if there is none; it says which was probably meant
   */
  public static Standard named(CompiledDocument document, String id) {
    List<Standard> all = of(document);
    for (Standard standard : all) {
      if (standard.id().equals(id)) {
        return standard;
      }
    }
    List<String> ids = all.stream().map(Standard::id).toList();
    List<String> inside = ids.stream().filter(i -> i.startsWith(id)).limit(MOST_NAMED).toList();
    String hint =
        inside.isEmpty()
            ? NearMiss.of(id, ids)
                .map(near -> ". Did you mean " + near + "?")
                .orElseGet(() -> ids.isEmpty() ? "" : ". There is " + some(ids))
            : ". There is " + String.join(", ", inside);
    throw new Problem(document.file() + ": there is no standard `" + id + "` in it" + hint);
  }

  private static String some(List<String> ids) {
    String first = String.join(", ", ids.subList(0, Math.min(MOST_NAMED, ids.size())));
    return ids.size() <= MOST_NAMED ? first : first + " and so on, to " + ids.get(ids.size() - 1);
  }
}
