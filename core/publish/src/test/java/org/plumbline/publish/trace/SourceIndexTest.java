package org.plumbline.publish.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a line does is told by its words; what is kept of it is not its words. */
class SourceIndexTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The worker should visit.                    | obliges",
        "The worker should not visit alone.          | forbids",
        "MUST be recorded                            | obliges",
        "Parents may attend.                         | permits",
        "Parents may not attend.                     | forbids",
        "Revised in May 2010                         | ''",
        "Seen within 24hrs                           | times",
        "The minutes of the meeting                  | ''",
        "A break of 10 minutes                       | times",
        "Mustard, willing and maybe a musty cannon   | ''",
        "The plan has to be signed before it starts. | obliges times",
        "Everybody knows what was decided.           | ''"
      })
  void wordsTellWhatALineDoes(String line, String does) {
    assertThat(words(only(line))).isEqualTo(does);
  }

  @Test
  void sentencesThatBindAreCounted() {
    assertThat(only("She must call. It rained. He should wait: nobody may leave.").does())
        .containsExactlyInAnyOrder(Binding.OBLIGES, Binding.PERMITS);
    assertThat(only("She must call. It rained. He should wait: nobody may leave."))
        .returns(3, SourceLine::bindingSentences);
  }

  @Test
  void whatLeadsIntoAListPassesToItsItems() {
    List<SourceLine> lines =
        index("Workers should:\n\n- visit\n- write\n\nA heading\n- a thing\n").lines();

    assertThat(lines).extracting(SourceLine::number).containsExactly(1, 3, 4, 6, 7);
    assertThat(lines)
        .extracting(SourceLine::does)
        .containsExactly(
            Set.of(), Set.of(Binding.OBLIGES), Set.of(Binding.OBLIGES), Set.of(), Set.of());
  }

  @Test
  void numberedItemsAreItemsToo() {
    assertThat(index("5.5 All should:\n5.5.1 Discuss\n(a) listen\n").lines())
        .extracting(SourceLine::binds)
        .containsExactly(false, true, true);
  }

  @Test
  void aColonBeforeAnythingElseLeadsNowhere() {
    assertThat(only("They must agree:\nnothing else follows").binds()).isTrue();
  }

  /** The hash was made with sha256sum. */
  @Test
  void ofALineLengthAndHashAreKept() {
    assertThat(index("\n  Visit within 5 days  \r\n").write())
        .endsWith("\nlines 2\n2 19 02ff05dbbebf 1 times\n")
        .doesNotContain("Visit");
  }

  @Property(tries = 200)
  void anIndexSurvivesTheWayToAFileAndBack(@ForAll List<String> lines) {
    SourceIndex index = SourceIndex.of("d", "paper.txt", String.join("\n", lines));

    assertThat(SourceIndex.isIndex(index.write())).isTrue();
    assertThat(SourceIndex.read(index.write())).isEqualTo(index);
  }

  @Test
  void differencesAreLines() {
    SourceIndex before = index("one\ntwo\nthree");

    assertThat(before.differences(before)).isEmpty();
    assertThat(before.differences(index("one\ntwo!\n\nfour"))).containsExactly(2, 3, 4);
  }

  @Test
  void whatIsNoIndexIsRefusedWithItsLine() {
    String index = index("one\ntwo").write();

    assertThatThrownBy(() -> SourceIndex.read(index + "and more\n"))
        .isInstanceOfSatisfying(
            TraceException.class, e -> assertThat(e.line()).isEqualTo(index.lines().count() + 1));
    assertThatThrownBy(() -> SourceIndex.read("source index 1\n"))
        .isInstanceOf(TraceException.class);
  }

  private static SourceLine only(String text) {
    return index(text).lines().get(0);
  }

  private static SourceIndex index(String text) {
    return SourceIndex.of("d", "paper.txt", text);
  }

  private static String words(SourceLine line) {
    return String.join(" ", line.does().stream().sorted().map(Binding::word).sorted().toList());
  }
}
