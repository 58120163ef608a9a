package org.plumbline.compiler.explain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.plumbline.compiler.Compilation;
import org.plumbline.compiler.CompiledDocument;
import org.plumbline.compiler.StandardsCompiler;
import org.plumbline.compiler.diagnostic.Severity;
import org.plumbline.compiler.explain.Explanation.Part;
import org.plumbline.model.document.Standard;
import org.plumbline.runtime.calendar.CalendarDefinition;
import org.plumbline.runtime.calendar.OfficeHours;
import org.plumbline.runtime.calendar.WorkingCalendar;

/**
 * The file explained.txt holds lines of a standard, and after {@code =>} what some parts of its
 * explanation say. The dates in it were worked out by hand, from Friday 18 December 2026, 16:00, by
 * a calendar with the holidays below.
 */
class ExplainedTest {
  private static final LocalDateTime FROM = LocalDateTime.parse("2026-12-18T16:00");
  private static final WorkingCalendar ANYTOWN = anytown();

  private static WorkingCalendar anytown() {
    TreeMap<LocalDate, String> closed = new TreeMap<>();
    closed.put(LocalDate.parse("2026-12-25"), "Christmas Day");
    closed.put(LocalDate.parse("2026-12-28"), "Boxing Day (substitute day)");
    closed.put(LocalDate.parse("2027-01-01"), "New Year's Day");
    return WorkingCalendar.of(
        new CalendarDefinition(
            "anytown",
            "Anytown",
            ZoneId.of("Europe/London"),
            LocalDate.parse("2020-01-01"),
            LocalDate.parse("2045-12-31"),
            LocalDate.parse("2026-01-01"),
            Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
            closed,
            new TreeMap<>(),
            OfficeHours.parse("09:00-17:00")));
  }

  /** Lines of a standard and the parts of its explanation that are looked at. */
  private record Sample(String name, String lines, List<Part> parts) {}

  @TestFactory
  Stream<DynamicTest> standardsAreExplainedInPlainEnglish() {
    return samples().stream().map(sample -> dynamicTest(sample.name(), () -> explainsAs(sample)));
  }

  private static void explainsAs(Sample sample) {
    Set<String> labels = sample.parts().stream().map(Part::label).collect(Collectors.toSet());
    List<Part> looked =
        explanation(sample.lines()).parts().stream()
            .filter(p -> labels.contains(p.label()))
            .toList();

    assertThat(looked).isEqualTo(sample.parts());
  }

  static Explanation explanation(String lines) {
    String text = resource("host.standards") + "\nstandard 1 \"A standard\"\n" + lines + OTHER;
    Compilation compilation = StandardsCompiler.compile(Map.of("host.standards", text));
    assertThat(compilation.diagnostics()).filteredOn(d -> d.severity() == Severity.ERROR).isEmpty();
    CompiledDocument document = compilation.documents().get(0);
    Standard standard =
        document.source().elements().stream()
            .filter(Standard.class::isInstance)
            .map(Standard.class::cast)
            .findFirst()
            .orElseThrow();
    return new Explainer(document.kernel(), document.vocabulary(), ANYTOWN).explain(standard, FROM);
  }

  private static final String OTHER =
      """

      standard 2 "Another"
        trigger   conference is held
        must      circulate minutes
        deadline  within 1 week
      """;

  private static List<Sample> samples() {
    List<Sample> samples = new ArrayList<>();
    for (String block : resource("explained.txt").split("(?m)^# ", -1)) {
      if (block.isBlank()) {
        continue;
      }
      int end = block.indexOf('\n');
      int arrow = block.indexOf("=>\n");
      samples.add(
          new Sample(
              block.substring(0, end),
              block.substring(end + 1, arrow),
              parts(block.substring(arrow + 3))));
    }
    return samples;
  }

  /**
   * A line with a label and a colon begins a part; an indented one is a further paragraph of it.
   */
  private static List<Part> parts(String text) {
    List<String> labels = new ArrayList<>();
    List<List<String>> paragraphs = new ArrayList<>();
    for (String line : text.strip().split("\n", -1)) {
      if (line.startsWith("  ")) {
        paragraphs.get(paragraphs.size() - 1).add(line.strip());
      } else {
        int colon = line.indexOf(": ");
        labels.add(line.substring(0, colon));
        paragraphs.add(new ArrayList<>(List.of(line.substring(colon + 2))));
      }
    }
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      parts.add(new Part(labels.get(i), paragraphs.get(i)));
    }
    return parts;
  }

  static String resource(String name) {
    try (InputStream in = ExplainedTest.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
