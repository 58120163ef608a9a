package org.plumbline.model.yaml;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plumbline.model.document.Name;
import org.plumbline.model.spelling.NearMiss;
import org.plumbline.model.spelling.Spelling;
import org.plumbline.model.yaml.YamlNode.Entries;
import org.plumbline.model.yaml.YamlNode.Form;
import org.plumbline.model.yaml.YamlNode.Items;
import org.plumbline.model.yaml.YamlNode.Place;
import org.plumbline.model.yaml.YamlNode.Scalar;

/** Takes values out of nodes, strictly, and collects what is wrong with them. */
final class Values {
  private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final Pattern TIME = Pattern.compile("[0-9]{2}:[0-9]{2}");
  private static final Pattern WHOLE = Pattern.compile("[0-9]{1,18}");

  private final List<YamlProblem> problems = new ArrayList<>();

  /** What has been wrong so far, in the order of the text. */
  List<YamlProblem> problems() {
    return problems.stream()
        .sorted(Comparator.comparingInt(YamlProblem::line).thenComparingInt(YamlProblem::column))
        .toList();
  }

  void problem(Place place, String message) {
    problems.add(place.problem(message));
  }

  void problem(Refusal refusal) {
    problems.add(refusal.problem());
  }

  /** A mapping of which any key may be there. */
  Entries mapping(YamlNode node, String what) {
    if (node instanceof Entries entries) {
      return entries;
    }
    throw new Refusal(node.place(), what + " is a mapping, but here is " + node.kind());
  }

  /** A mapping with no other keys than these. */
  Fields fields(YamlNode node, String what, String... known) {
    Entries entries = mapping(node, what);
    List<String> keys = List.of(known);
    for (Map.Entry<String, YamlNode.Entry> entry : entries.entries().entrySet()) {
      if (!keys.contains(entry.getKey())) {
        problem(entry.getValue().key(), unknown(entry.getKey(), what, keys));
      }
    }
    return new Fields(this, entries, what);
  }

  /** A mapping of exactly one key, which says what it is. */
  Choice choice(YamlNode node, String what, Collection<String> known) {
    Entries entries = mapping(node, what);
    if (entries.entries().size() != 1) {
      throw new Refusal(
          node.place(), what + " is a mapping with exactly one key, but here is " + entries.kind());
    }
    Map.Entry<String, YamlNode.Entry> only = entries.entries().entrySet().iterator().next();
    if (!known.contains(only.getKey())) {
      throw new Refusal(only.getValue().key(), unknown(only.getKey(), what, known));
    }
    return new Choice(only.getKey(), only.getValue().value());
  }

  /** A mapping of exactly one key, which has one of the given meanings. */
  <T> Chosen<T> choice(YamlNode node, String what, Map<String, T> meanings) {
    Choice choice = choice(node, what, meanings.keySet());
    return new Chosen<>(Objects.requireNonNull(meanings.get(choice.key())), choice.value());
  }

  /** A key and its value. */
  record Choice(String key, YamlNode value) {}

  /** What a key means, and its value. */
  record Chosen<T>(T meaning, YamlNode value) {}

  static String unknown(String key, String what, Collection<String> known) {
    String hint =
        NearMiss.of(key, known)
            .map(meant -> "did you mean `" + meant + "`?")
            .orElseGet(
                () ->
                    "it can have "
                        + known.stream().map(k -> "`" + k + "`").collect(Collectors.joining(", ")));
    return what + " has no `" + key + "`: " + hint;
  }

  /** A list of at least one. An item that cannot be read is reported and left out. */
  <T> List<T> list(YamlNode node, String what, Function<YamlNode, T> item) {
    if (!(node instanceof Items items)) {
      throw new Refusal(node.place(), what + " is a list, but here is " + node.kind());
    }
    if (items.items().isEmpty()) {
      throw new Refusal(
          node.place(), what + " has at least one item: leave the key out if there is none");
    }
    List<T> read = new ArrayList<>();
    for (YamlNode each : items.items()) {
      try {
        read.add(item.apply(each));
      } catch (Refusal refusal) {
        problem(refusal);
      }
    }
    return read;
  }

  /** A list, or a single item by itself. */
  <T> List<T> oneOrMany(YamlNode node, String what, Function<YamlNode, T> item) {
    return node instanceof Items ? list(node, what, item) : List.of(item.apply(node));
  }

  /** Any text that could stand between quotation marks in the language. */
  String text(YamlNode node) {
    String text = plain(node, "a text");
    if (!Spelling.isQuotable(text)) {
      throw new Refusal(
          node.place(),
          "a text in a document has no quotation marks (\") and no line breaks: use ' instead of"
              + " \"");
    }
    return text;
  }

  Name name(YamlNode node) {
    String text = plain(node, "a name");
    if (!Spelling.isName(text)) {
      throw notA("name", text, node);
    }
    return new Name(text);
  }

  /** A name in which "is" may stand. */
  Name phrase(YamlNode node) {
    String text = plain(node, "a name");
    if (!Spelling.isPhrase(text)) {
      throw notA("phrase", text, node);
    }
    return new Name(text);
  }

  /** What a word is taken as: any words. */
  Name takenAs(YamlNode node) {
    String text = text(node);
    if (!Spelling.isSpaced(text)) {
      throw new Refusal(
          node.place(), "`%s` is not a meaning: words with one space between them".formatted(text));
    }
    return new Name(text);
  }

  private static Refusal notA(String what, String text, YamlNode node) {
    String reserved = Spelling.RESERVED.stream().sorted().collect(Collectors.joining(", "));
    return new Refusal(
        node.place(),
        "`%s` is not a %s: words and numbers with one space between them, a word first, and none of these words: %s"
            .formatted(text, what, reserved));
  }

  String id(YamlNode node) {
    String text = plain(node, "an id");
    if (!Spelling.isId(text)) {
      throw new Refusal(
          node.place(),
          "`"
              + text
              + "` is not an id: numbers and words with points between them, such as 5.3.1a or"
              + " VIS-03");
    }
    return text;
  }

  String decimal(YamlNode node) {
    String text = plain(node, "a number in quotation marks");
    if (!Spelling.isDecimal(text)) {
      throw new Refusal(node.place(), "`" + text + "` is not a number such as \"3\" or \"2.5\"");
    }
    return text;
  }

  LocalDate date(YamlNode node) {
    String text = plain(node, "a date");
    try {
      if (DATE.matcher(text).matches()) {
        return LocalDate.parse(text);
      }
    } catch (DateTimeException noSuchDay) {
      throw new Refusal(node.place(), "there is no day " + text);
    }
    throw new Refusal(node.place(), "`" + text + "` is not a date: write it as 2026-03-02");
  }

  LocalTime time(YamlNode node) {
    return time(plain(node, "a time"), node);
  }

  LocalTime time(String text, YamlNode node) {
    try {
      if (TIME.matcher(text).matches()) {
        return LocalTime.parse(text);
      }
    } catch (DateTimeException noSuchTime) {
      throw new Refusal(node.place(), "there is no time " + text + ": from 00:00 to 23:59");
    }
    throw new Refusal(node.place(), "`" + text + "` is not a time of day: write it as 09:30");
  }

  /** A whole number, zero or more. */
  int whole(YamlNode node) {
    if (!(node instanceof Scalar scalar) || scalar.form() != Form.NUMBER) {
      throw new Refusal(node.place(), "a whole number is wanted here, not " + node.kind());
    }
    String text = scalar.text();
    if (!WHOLE.matcher(text).matches() || (text.length() > 1 && text.startsWith("0"))) {
      throw new Refusal(node.place(), "a whole number in plain digits is wanted here, not " + text);
    }
    if (Long.parseLong(text) > Integer.MAX_VALUE) {
      throw new Refusal(
          node.place(), "the number " + text + " is too large: at most " + Integer.MAX_VALUE);
    }
    return Integer.parseInt(text);
  }

  boolean flag(YamlNode node) {
    if (node instanceof Scalar scalar && scalar.form() == Form.FLAG) {
      return scalar.text().equals("true");
    }
    throw new Refusal(node.place(), "true or false is wanted here, not " + node.kind());
  }

  /** A text as it stands, with no rule about what is in it. */
  String plain(YamlNode node, String what) {
    if (!(node instanceof Scalar scalar)) {
      throw new Refusal(node.place(), what + " is wanted here, not " + node.kind());
    }
    return switch (scalar.form()) {
      case TEXT -> scalar.text();
      case NUMBER, FLAG ->
          throw new Refusal(
              node.place(),
              what + " is wanted here: put quotation marks round it, \"" + scalar.text() + "\"");
      case NOTHING ->
          throw new Refusal(node.place(), what + " is wanted here, but nothing is given");
    };
  }
}
