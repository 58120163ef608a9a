package org.plumbline.compiler.layout;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.document.About;
import org.plumbline.model.document.EventPhrase;
import org.plumbline.model.document.Facet;
import org.plumbline.model.document.Facet.Item;
import org.plumbline.model.document.Facet.Roles;
import org.plumbline.model.document.Name;
import org.plumbline.model.document.Note;
import org.plumbline.model.document.Reading;
import org.plumbline.model.spelling.Spelling;

/** Small things as text. */
final class Texts {
  private Texts() {}

  static String quoted(String text) {
    return "\"" + text + "\"";
  }

  static String quoted(List<String> texts) {
    return joined(texts, ", ", Texts::quoted);
  }

  static String joined(List<Name> names, String between) {
    return joined(names, between, Name::text);
  }

  static <T> String joined(List<T> items, String between, Function<? super T, String> text) {
    return items.stream().map(text).collect(Collectors.joining(between));
  }

  /** The text after a word, or nothing if there is no text. */
  static <T> String after(String word, @Nullable T item, Function<? super T, String> text) {
    return item == null ? "" : " " + word + " " + text.apply(item);
  }

  static String event(EventPhrase it) {
    return it.event() + after("where", it.where(), ConditionText::of);
  }

  static String events(List<EventPhrase> events, String between) {
    return joined(events, between, Texts::event);
  }

  static String about(About it) {
    return "about " + joined(it.keys(), ", ");
  }

  static String note(Note it) {
    return "note " + quoted(it.paragraphs());
  }

  static String reading(Reading it) {
    return "reading "
        + quoted(it.vague())
        + taken(it.taken())
        + joined(
            it.alternatives(),
            "",
            other ->
                "\nor"
                    + (other.label() == null ? "" : " " + quoted(other.label()))
                    + taken(other.taken()));
  }

  private static String taken(Reading.Taken it) {
    String meaning = it.meaning().text();
    return " taken as "
        + (Spelling.isTakenAs(meaning) ? meaning : quoted(meaning))
        + " because "
        + quoted(it.reason());
  }

  static String source(Facet.Source it) {
    String section = it.section() == null ? "" : " " + quoted(it.section());
    if (it.firstLine() == null) {
      return "source" + section;
    }
    return "source"
        + section
        + (it.lastLine() == null
            ? " line " + it.firstLine()
            : " lines " + it.firstLine() + " to " + it.lastLine());
  }

  static String roles(Roles it) {
    if (it.mode() == Roles.Mode.LISTED) {
      return joined(it.roles(), ", ");
    }
    int last = it.roles().size() - 1;
    String word = it.mode() == Roles.Mode.ALL ? " and " : " or ";
    return joined(it.roles().subList(0, last), ", ") + word + it.roles().get(last);
  }

  static String items(List<Item> items) {
    return joined(
        items,
        ", ",
        it -> joined(it.anyOf(), " or ") + after("if", it.condition(), ConditionText::of));
  }
}
