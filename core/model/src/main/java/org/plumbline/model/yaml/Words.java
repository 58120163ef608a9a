package org.plumbline.model.yaml;

import java.util.Map;

/** Values that are one of a few words. */
final class Words {
  private Words() {}

  static <T> T read(Values in, YamlNode node, String what, Map<String, T> words) {
    String word = in.plain(node, what);
    T meaning = words.get(word);
    if (meaning == null) {
      throw new Refusal(
          node.place(),
          Values.unknown(word, what, words.keySet())
              .replaceFirst(" has no ", " cannot be ")
              .replaceFirst("it can have ", "it can be "));
    }
    return meaning;
  }
}
