package org.plumbline.documentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.plumbline.compiler.readings.VagueWord;

/**
 * Pieces of a document that the pages show: blocks of a few lines, whose label says where they
 * belong, and the code in a table, which a remark before the table says how to take:
 *
 * <ul>
 *   <li>{@code <!-- lines of a standard: column 3, keywords in column 1 -->}
 *   <li>{@code <!-- limits: column 1 -->}
 *   <li>{@code <!-- vague words -->}: the words, and how they may be taken
 *   <li>{@code <!-- commands -->}: no pieces of a document
 * </ul>
 */
class PiecesTest {

  private static final Pattern LINES =
      Pattern.compile("<!-- lines of a standard: column (\\d), keywords in column (\\d) -->");
  private static final Pattern LIMITS = Pattern.compile("<!-- limits: column (\\d) -->");
  private static final String VAGUE_WORDS = "<!-- vague words -->";

  @TestFactory
  Stream<DynamicTest> everyShortBlockHasAPlace() {
    return Pages.teaching().stream()
        .flatMap(page -> page.blocks().stream())
        .filter(block -> block.language().equals("standards-snippet"))
        .map(
            block ->
                dynamicTest(
                    block.toString(),
                    () -> assertThat(host(block).objections(block.text())).isEmpty()));
  }

  @TestFactory
  Stream<DynamicTest> everyTableOfTheGuideIsTried() {
    return Pages.named("docs/language.md").tables().stream()
        .filter(Table::hasCode)
        .map(table -> dynamicTest(table.toString(), () -> tryOut(table)));
  }

  private static Host host(Block block) {
    return Host.valueOf(block.label().toUpperCase(Locale.ROOT));
  }

  private static void tryOut(Table table) {
    Matcher lines = LINES.matcher(table.remark());
    Matcher limits = LIMITS.matcher(table.remark());
    if (lines.matches()) {
      assertThat(objections(Host.STANDARD, table, lines.group(1))).isEmpty();
      assertThat(table.column(Integer.parseInt(lines.group(2)) - 1))
          .allSatisfy(cell -> assertThat(cell).allMatch(Keywords::areAll));
    } else if (limits.matches()) {
      assertThat(objections(Host.LIMIT, table, limits.group(1))).isEmpty();
    } else {
      assertThat(table.remark()).as("the remark before %s", table).isEqualTo(VAGUE_WORDS);
    }
  }

  private static List<String> objections(Host host, Table table, String column) {
    return table.column(Integer.parseInt(column) - 1).stream()
        .flatMap(PiecesTest::inOrder)
        .flatMap(piece -> host.objections(piece).stream())
        .toList();
  }

  /** A clause that begins with {@code then} needs those before it. */
  private static Stream<String> inOrder(List<String> cell) {
    return cell.stream().anyMatch(piece -> piece.startsWith("."))
        ? Stream.of(String.join("\n", cell))
        : cell.stream();
  }

  @Test
  void theGuideNamesEveryVagueWordAndAllThatItMayMean() {
    Table table =
        Pages.named("docs/language.md").tables().stream()
            .filter(t -> t.remark().equals(VAGUE_WORDS))
            .findFirst()
            .orElseThrow();
    Map<String, Set<String>> told =
        table.rows().stream()
            .flatMap(
                row -> row.get(0).stream().map(word -> Map.entry(word, Set.copyOf(row.get(1)))))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    Map<String, Set<String>> known =
        Arrays.stream(VagueWord.values())
            .collect(
                Collectors.toMap(w -> "\"" + w.phrase() + "\"", w -> Set.copyOf(w.meanings())));

    assertThat(told).isEqualTo(known);
  }

  @TestFactory
  Stream<DynamicTest> everyReadingThatTheGuideNamesCanBeDeclared() {
    List<DynamicTest> tests = new ArrayList<>();
    for (VagueWord word : VagueWord.values()) {
      List<String> meanings = word.meanings().isEmpty() ? List.of("as we see it") : word.meanings();
      for (String meaning : meanings) {
        String reading =
            "reading \""
                + word.phrase()
                + "\" taken as "
                + meaning.replace("…", "1 hour")
                + " because \"so\"";
        tests.add(
            dynamicTest(
                reading,
                () ->
                    assertThat(
                            Host.found(
                                Host.document(
                                    Host.plainHead() + reading,
                                    Host.VAGUE_USES.get(word.phrase()))))
                        .isEmpty()));
      }
    }
    return tests.stream();
  }
}
