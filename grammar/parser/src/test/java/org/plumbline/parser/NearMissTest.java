package org.plumbline.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearMissTest {

  @ParameterizedTest
  @CsvSource({
    "deadline, deadline, 0",
    "deadlin, deadline, 1",
    "daedline, deadline, 1",
    "deadlnie, deadline, 1",
    "dedlin, deadline, 2",
    "'', days, 4",
    "must, may, 3",
    "ca, abc, 3"
  })
  void slipsAreCounted(String from, String to, int slips) {
    assertThat(NearMiss.slips(from, to)).isEqualTo(slips);
    assertThat(NearMiss.slips(to, from)).isEqualTo(slips);
  }

  @Test
  void theNearestWordIsFound() {
    List<String> words = List.of("deadline", "trigger", "must", "may", "or", "->");
    assertThat(NearMiss.of("deadlin", words)).contains("deadline");
    assertThat(NearMiss.of("TRIGGER", words)).contains("trigger");
    assertThat(NearMiss.of("mst", words)).contains("must");
    assertThat(NearMiss.of("condition", words)).isEmpty();
    assertThat(NearMiss.of("on", words)).isEmpty();
  }
}
