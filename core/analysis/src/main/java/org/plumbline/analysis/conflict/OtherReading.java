package org.plumbline.analysis.conflict;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.plumbline.analysis.relation.PlacedRule;
import org.plumbline.compiler.CompiledDocument;
import org.plumbline.compiler.StandardsCompiler;
import org.plumbline.compiler.files.SourceFiles;
import org.plumbline.model.kernel.Rule;
import org.plumbline.runtime.calendar.WorkingCalendar;

/**
 * The rules of a document with one of its vague words taken otherwise.
 *
 * @param vague the vague word
 * @param taken how it is taken in these rules
 * @param rules all rules of the document
 */
public record OtherReading(String vague, Rule.OtherReading taken, List<PlacedRule> rules) {
  public OtherReading {
    rules = List.copyOf(rules);
  }

  /**
   * The other readings that documents give, each by itself.
   *
   * @param documents that were compiled from files, which are read again
   * @param calendars the calendar of each
   */
  public static List<OtherReading> of(
      List<CompiledDocument> documents, Function<CompiledDocument, WorkingCalendar> calendars) {
    SourceFiles files = SourceFiles.readOnce(SourceFiles.onDisk());
    return documents.stream().flatMap(d -> of(files, d, calendars).stream()).toList();
  }

  private static List<OtherReading> of(
      SourceFiles files,
      CompiledDocument document,
      Function<CompiledDocument, WorkingCalendar> calendars) {
    return switches(document).entrySet().parallelStream()
        .map(one -> of(files, document, one.getKey(), one.getValue(), calendars))
        .flatMap(List::stream)
        .toList();
  }

  private record Alternative(String vague, Rule.OtherReading taken) {}

  /** By what each is switched on. */
  private static Map<String, Alternative> switches(CompiledDocument document) {
    Map<String, Alternative> switches = new LinkedHashMap<>();
    for (Rule rule : document.kernel().rules()) {
      for (Rule.ReadingUse use : rule.readings()) {
        for (Rule.OtherReading other : use.others()) {
          String name = other.label() == null ? other.meaning() : other.label();
          switches.put(use.vague() + "=" + name, new Alternative(use.vague(), other));
        }
      }
    }
    return switches;
  }

  private static List<OtherReading> of(
      SourceFiles files,
      CompiledDocument document,
      String switchedOn,
      Alternative one,
      Function<CompiledDocument, WorkingCalendar> calendars) {
    return StandardsCompiler.compile(files, List.of(document.file()), List.of(switchedOn))
        .documents()
        .stream()
        .filter(d -> d.kernel().id().equals(document.kernel().id()))
        .map(d -> PlacedRule.allOf(d.kernel(), calendars.apply(document)))
        .map(rules -> new OtherReading(one.vague(), one.taken(), rules))
        .toList();
  }
}
