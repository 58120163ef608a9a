package org.plumbline.compiler;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.compiler.adopt.AdoptedStandard;
import org.plumbline.compiler.diagnostic.Findings;
import org.plumbline.compiler.diagnostic.SourceRange;
import org.plumbline.compiler.examples.ExampleCase;
import org.plumbline.compiler.examples.ExampleReader;
import org.plumbline.compiler.resolve.Vocabulary;
import org.plumbline.model.document.Facet;
import org.plumbline.model.document.Standard;
import org.plumbline.model.document.StandardsFile;
import org.plumbline.model.kernel.KernelDocument;
import org.plumbline.runtime.calendar.WorkingCalendar;

/**
 * One document, resolved, with its parts in place.
 *
 * @param file its file, as it was named
 * @param kernel what it means
 * @param source what it says
 * @param positions where each standard stands, by its id
 * @param calendarAt where it says which calendar it counts by; if it does not, its header
 * @param vocabulary the words it can use
 * @param adopted from where the standards come that it has taken over, by their numbers
 */
public record CompiledDocument(
    String file,
    KernelDocument kernel,
    StandardsFile source,
    Map<String, SourceRange> positions,
    SourceRange calendarAt,
    Vocabulary vocabulary,
    Map<String, AdoptedStandard> adopted) {
  public CompiledDocument {
    adopted = Map.copyOf(adopted);
    positions = Map.copyOf(positions);
  }

  /** Its standards, in order. */
  public List<Standard> standards() {
    return source.elements().stream()
        .filter(Standard.class::isInstance)
        .map(Standard.class::cast)
        .toList();
  }

  /**
   * Where the paper says what each standard asks.
   *
   * @return in words, by the standard's number; without those that do not say
   */
  public Map<String, String> sources() {
    Map<String, String> sources = new LinkedHashMap<>();
    for (Standard standard : standards()) {
      for (Facet facet : standard.facets()) {
        if (facet instanceof Facet.Source source) {
          sources.merge(standard.id(), source.words(), (one, other) -> one + "; " + other);
        }
      }
    }
    return sources;
  }

  /**
   * Its examples as case histories.
   *
   * @param calendar the document's calendar, whose zone the examples' local times are in
   */
  public List<ExampleCase> examples(WorkingCalendar calendar) {
    return ExampleReader.read(
        source, vocabulary, calendar.clock(), new Findings(node -> null, file));
  }
}
