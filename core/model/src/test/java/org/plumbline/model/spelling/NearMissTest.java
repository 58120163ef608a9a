package org.plumbline.model.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearMissTest {
  private static final List<String> KNOWN =
      List.of("actor", "act", "deadline", "trigger", "source", "participants");

  @ParameterizedTest
  @CsvSource({
    "actr,actor",
    "acotr,actor",
    "Actor,actor",
    "deadlin,deadline",
    "dedline,deadline",
    "tirgger,trigger",
    "particpant,participants"
  })
  void findsTheWordThatIsASlipOrTwoAway(String written, String meant) {
    assertThat(NearMiss.of(written, KNOWN)).contains(meant);
  }

  @Test
  void findsNothingForAWordThatIsFarFromAll() {
    assertThat(NearMiss.of("quorum", KNOWN)).isEmpty();
    assertThat(NearMiss.of("", KNOWN)).isEmpty();
    assertThat(NearMiss.of("xyz", List.of("abc"))).isEmpty();
  }

  @Test
  void prefersTheNearest() {
    assertThat(NearMiss.of("acts", List.of("facets", "act"))).contains("act");
  }
}
