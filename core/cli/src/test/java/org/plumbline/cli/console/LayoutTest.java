package org.plumbline.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class LayoutTest {

  @Test
  void textIsBrokenAtBlanks() {
    assertThat(Paragraphs.lines("one two three four", 9))
        .containsExactly("one two", "three", "four");
    assertThat(Paragraphs.lines("extraordinary", 5)).containsExactly("extraordinary");
    assertThat(Paragraphs.lines("  one\n\ttwo ", 80)).containsExactly("one two");
  }

  @Test
  void furtherLinesHangUnderTheFirst() {
    assertThat(Paragraphs.hanging("  what  ", "one two three four five six", 28))
        .isEqualTo("  what  one two three four\n        five six");
    assertThat(Paragraphs.indented(2, "one two three four five six", 26))
        .isEqualTo("  one two three four\n      five six");
  }

  @Property
  void breakingLosesNothingAndKeepsTheWidth(
      @ForAll @StringLength(max = 200) String text,
      @ForAll @IntRange(min = 1, max = 60) int width) {
    var lines = Paragraphs.lines(text, width);

    assertThat(String.join(" ", lines))
        .isEqualTo(Visible.text(String.join(" ", text.strip().split("\\s+", -1))));
    assertThat(lines).allMatch(line -> Paragraphs.length(line) <= width || !line.contains(" "));
  }

  @Test
  void wideTablesCutOneColumn() {
    Table table = new Table("id", "title~", "met#");
    table.row(UnaryOperator.identity(), "1.2", "A title that is much too long for this", "17");
    table.row(UnaryOperator.identity(), "1.10", "Short", "3");

    assertThat(table.lines(UnaryOperator.identity(), 30))
        .containsExactly(
            "id   title                 met", //
            "1.2  A title that is much…  17",
            "1.10 Short                   3");
    assertThat(table.lines(UnaryOperator.identity()).get(1))
        .isEqualTo("1.2   A title that is much too long for this   17");
  }

  @Test
  void titlesThatWouldBeCutToTheSameAreCutApart() {
    Table table = new Table("id", "title~", "met#");
    table.row(UnaryOperator.identity(), "1", "Minutes go out within three days of the first", "1");
    table.row(UnaryOperator.identity(), "2", "Minutes go out within three days of the second", "2");
    table.row(UnaryOperator.identity(), "3", "Minutes are kept", "3");

    assertThat(table.lines(UnaryOperator.identity(), 32))
        .containsExactly(
            "id title                     met", //
            "1  Minutes go out with…first   1",
            "2  Minutes go out wit…second   2",
            "3  Minutes are kept            3");
  }

  @Test
  void theWidthIsTheTerminalsWhereItCanBeReadIn() {
    assertThat(Console.width("80")).isEqualTo(80);
    assertThat(Console.width("140")).isEqualTo(140);
    assertThat(Console.width("12")).isEqualTo(60);
    assertThat(Console.width(null)).isEqualTo(Console.USUAL_WIDTH);
    assertThat(Console.width("")).isEqualTo(Console.USUAL_WIDTH);
    assertThat(Console.width("wide")).isEqualTo(Console.USUAL_WIDTH);
    assertThat(Console.width("0")).isEqualTo(Console.USUAL_WIDTH);
  }
}
