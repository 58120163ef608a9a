package org.plumbline.compiler;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.plumbline.compiler.desugar.DocumentLowering;
import org.plumbline.compiler.diagnostic.Diagnostic;
import org.plumbline.compiler.diagnostic.Findings;
import org.plumbline.compiler.diagnostic.SourceRange;
import org.plumbline.compiler.examples.ExampleReader;
import org.plumbline.compiler.files.WholeDocument;
import org.plumbline.compiler.resolve.Vocabulary;
import org.plumbline.compiler.resolve.WordsBuilder;
import org.plumbline.compiler.validate.Validation;
import org.plumbline.compiler.validate.VocabularyChecks;
import org.plumbline.model.document.Element;
import org.plumbline.model.document.HeaderFact;
import org.plumbline.model.document.Standard;
import org.plumbline.model.document.StandardsFile.Header;
import org.plumbline.model.kernel.KernelDocument;
import org.plumbline.runtime.calendar.CalendarDefinition;
import org.plumbline.runtime.calendar.LocalClock;
import org.plumbline.runtime.calendar.WorkingCalendar;

/** The steps from a whole document to a compiled one: words, rules, examples. */
final class DocumentCompiler {
  /**
   * Examples are looked over before anybody knows the calendar: the hours do not matter for that.
   */
  private static final LocalClock ANY_CLOCK =
      WorkingCalendar.of(
              new CalendarDefinition(
                  "any",
                  "any",
                  ZoneOffset.UTC,
                  LocalDate.of(2026, 1, 1),
                  LocalDate.of(2026, 12, 31),
                  LocalDate.of(2026, 1, 1),
                  Set.<DayOfWeek>of(),
                  new TreeMap<>(),
                  new TreeMap<>(),
                  null))
          .clock();

  private DocumentCompiler() {}

  static CompiledDocument compile(String name, WholeDocument whole, Collection<Diagnostic> found) {
    Findings findings = new Findings(whole.positions(), name);
    Vocabulary vocabulary = WordsBuilder.build(whole.words(), whole.hasAllWords(), findings);
    KernelDocument kernel =
        DocumentLowering.lower(whole.file(), whole.adopted(), vocabulary, findings);
    ExampleReader.read(whole.file(), vocabulary, ANY_CLOCK, findings);
    VocabularyChecks.check(whole.words(), vocabulary, findings);
    Validation.check(whole.file(), vocabulary, kernel, findings);
    found.addAll(findings.all());
    return new CompiledDocument(
        name,
        kernel,
        whole.file(),
        positions(whole, findings),
        calendarAt(whole.file().header(), findings),
        vocabulary,
        whole.adopted());
  }

  private static SourceRange calendarAt(Header header, Findings findings) {
    return header.facts().stream()
        .filter(HeaderFact.CalendarChoice.class::isInstance)
        .findFirst()
        .map(findings::place)
        .orElseGet(() -> findings.place(header));
  }

  private static Map<String, SourceRange> positions(WholeDocument whole, Findings findings) {
    Map<String, SourceRange> positions = new LinkedHashMap<>();
    for (Element element : whole.file().elements()) {
      if (element instanceof Standard standard) {
        positions.putIfAbsent(standard.id(), findings.place(standard));
      }
    }
    return positions;
  }
}
