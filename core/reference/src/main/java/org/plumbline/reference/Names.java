package org.plumbline.reference;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.document.Name;
import org.plumbline.model.kernel.KernelDocument;
import org.plumbline.model.kernel.KernelDocument.Group;

/**
 * Words compared as names: case, articles and aliases do not matter (§3.1). Safe to share between
 * threads.
 */
final class Names {
  private static final int MANY = 10_000;
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final KernelDocument document;

  /** The same few words are compared over and over; what people wrote has no end. */
  private final Map<String, String> known = new ConcurrentHashMap<>();

  Names(KernelDocument document) {
    this.document = document;
  }

  boolean same(String one, String other) {
    return one.equals(other) || canonical(one).equals(canonical(other));
  }

  String canonical(String words) {
    return known.size() < MANY ? known.computeIfAbsent(words, this::meant) : meant(words);
  }

  private String meant(String words) {
    String key = key(words);
    String meant = document.words().get(key);
    return meant == null ? key : key(meant);
  }

  private static String key(String words) {
    return new Name(BLANKS.matcher(words.strip()).replaceAll(" ")).key();
  }

  /** What a collective role stands for; null if it is not one. */
  @Nullable Group group(String role) {
    for (Map.Entry<String, Group> group : document.groups().entrySet()) {
      if (same(group.getKey(), role)) {
        return group.getValue();
      }
    }
    return null;
  }
}
