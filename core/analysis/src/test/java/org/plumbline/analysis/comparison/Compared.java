package org.plumbline.analysis.comparison;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.plumbline.analysis.comparison.facts.Weight;
import org.plumbline.calendars.Calendars;
import org.plumbline.compiler.Compilation;
import org.plumbline.compiler.CompiledDocument;
import org.plumbline.compiler.StandardsCompiler;
import org.plumbline.runtime.calendar.CalendarDefinition;

/** Documents for the tests, and what changed between two of them. */
final class Compared {
  private static final CalendarDefinition ENGLAND = new Calendars().load("england").definition();

  private Compared() {}

  /** The document whose file is called {@code document.standards}. */
  static Edition edition(Map<String, String> texts) {
    Compilation compilation = StandardsCompiler.compile(texts);
    if (compilation.hasErrors()) {
      throw new IllegalArgumentException(compilation.diagnostics().toString());
    }
    CompiledDocument document =
        compilation.documents().stream()
            .filter(d -> d.file().equals("document.standards"))
            .findFirst()
            .orElseThrow();
    return new Edition(document, calendar(document.kernel().calendar()));
  }

  static CalendarDefinition calendar(String name) {
    return name.isEmpty() || name.equals("england")
        ? ENGLAND
        : new Calendars().load(name).definition();
  }

  static Edition edition(String text) {
    return edition(Map.of("document.standards", text));
  }

  static Edition edition(Path file) {
    CompiledDocument document = StandardsCompiler.compile(List.of(file)).documents().get(0);
    Path folder = file.toAbsolutePath().getParent();
    return new Edition(
        document, Calendars.in(folder).load(document.kernel().calendar()).definition());
  }

  static Differences compare(String before, String after) {
    return Comparer.compare(edition(before), edition(after));
  }

  /** Each change in words: what it is about, and what changed. */
  static List<String> told(Differences differences) {
    return differences.changes().stream().map(Compared::told).toList();
  }

  static List<String> inMeaning(Differences differences) {
    return differences.changes().stream()
        .filter(change -> change.weight() == Weight.MEANING)
        .map(Compared::told)
        .toList();
  }

  private static String told(Change change) {
    String name =
        change.subject().kind() == Subject.Kind.DOCUMENT
            ? ""
            : " " + change.subject().latest().name();
    return change.subject().kind().word() + name + ": " + change.sentence();
  }
}
