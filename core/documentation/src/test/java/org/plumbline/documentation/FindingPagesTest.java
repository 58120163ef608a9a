package org.plumbline.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.analysis.finding.FindingKind;

/** Each kind of finding has a page, which shows it and shows how it goes away. */
class FindingPagesTest {
  private static final String FOLDER = "docs/findings/";

  @ParameterizedTest
  @EnumSource(FindingKind.class)
  void everyKindHasAPageWithABadAndAGoodExample(FindingKind kind) {
    Page page = Pages.named(FOLDER + kind.code() + ".md");

    assertThat(page.anchors())
        .contains("what-it-means", "bad", "good", "how-to-resolve-it")
        .first()
        .asString()
        .startsWith(kind.code().toLowerCase(java.util.Locale.ROOT));
    assertThat(page.blocks())
        .filteredOn(block -> block.language().equals("standards"))
        .extracting(Block::label)
        .allMatch(name -> name.startsWith("bad") || name.startsWith("good"))
        .anyMatch(name -> name.startsWith("bad"))
        .anyMatch(name -> name.startsWith("good"));
    assertThat(page.blocks())
        .filteredOn(block -> block.language().equals("console"))
        .extracting(Block::text)
        .satisfiesExactly(
            bad ->
                assertThat(bad)
                    .startsWith("$ plumbline conflicts bad")
                    .contains("\n" + kind.code() + " "),
            good ->
                assertThat(good)
                    .startsWith("$ plumbline conflicts good")
                    .doesNotContain(kind.code()));
  }

  @Test
  void theIndexLeadsToEveryPage() {
    assertThat(Pages.named(FOLDER + "README.md").links())
        .containsAll(
            java.util.Arrays.stream(FindingKind.values()).map(k -> k.code() + ".md").toList());
  }
}
