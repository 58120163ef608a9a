package org.plumbline.publish.page;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Names within the page for what can be linked to; the same again for the same thing. */
final class Anchors {
  private final Map<String, String> names = new HashMap<>();
  private final Set<String> taken = new HashSet<>();

  /** The name of a standard. */
  String standard(String id) {
    return name("standard-", id);
  }

  /** The name of the chapter at that place among the chapters. */
  String chapter(int place) {
    return name("chapter-", Integer.toString(place));
  }

  private String name(String kind, String id) {
    return names.computeIfAbsent(
        kind + id,
        whole -> {
          String name = whole.replaceAll("[^A-Za-z0-9._-]", "-");
          while (!taken.add(name)) {
            name += "-";
          }
          return name;
        });
  }
}
