package org.plumbline.cli.mapping;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.cli.console.Ink;
import org.plumbline.cli.console.Paragraphs;
import org.plumbline.cli.console.Visible;
import org.plumbline.formats.DocumentWords;

/** The words of a document for people who write a mapping. */
final class WordsText {
  private static final int INDENT = 6;
  private static final int LABEL = 15;

  private final PrintStream out;
  private final Ink ink;
  private final int width;

  private WordsText(PrintStream out, Ink ink, int width) {
    this.out = out;
    this.ink = ink;
    this.width = width;
  }

  static void write(DocumentWords words, PrintStream out, Ink ink, int width) {
    WordsText text = new WordsText(out, ink, width);
    out.println(ink.strong(Visible.text(words.title())) + ", version " + words.version());
    if (!words.events().isEmpty()) {
      text.heading("Events, for `dates`, `events` and `covers`");
      words.events().forEach(text::event);
    }
    if (!words.attributes().isEmpty()) {
      text.heading("What is known of the case, for `columns`");
      words.attributes().forEach(text::field);
    }
    if (!words.ofAnyEvent().isEmpty()) {
      text.heading("What any event can have, for `columns`");
      words.ofAnyEvent().forEach(text::field);
    }
  }

  private void heading(String text) {
    out.println();
    out.println(ink.strong(text));
  }

  private void event(DocumentWords.Event event) {
    out.println("  " + Visible.text(event.name()));
    line("also", event.aliases());
    line("told apart by", event.keys());
    Map<String, List<String>> fields = new LinkedHashMap<>();
    for (DocumentWords.Field field : event.fields()) {
      fields.computeIfAbsent(holds(field), any -> new ArrayList<>()).add(field.name());
    }
    fields.forEach(
        (holds, names) -> line("fields", List.of(String.join(", ", names) + ": " + holds)));
    line("starts", event.starts());
    line("asked for in", event.discharges());
  }

  private void field(DocumentWords.Field field) {
    out.println(Paragraphs.indented(2, field.name() + ": " + holds(field), width));
  }

  private static String holds(DocumentWords.Field field) {
    return switch (field.kind()) {
      case "choice" -> "one of " + String.join(", ", field.options());
      case "list" -> "several, with ; between";
      case "number", "date", "text" -> "a " + field.kind();
      default -> field.kind();
    };
  }

  private void line(String label, List<String> words) {
    if (!words.isEmpty()) {
      String prefix = " ".repeat(INDENT) + label + " ".repeat(Math.max(1, LABEL - label.length()));
      out.println(Paragraphs.hanging(prefix, String.join(", ", words), width));
    }
  }
}
