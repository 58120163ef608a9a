package org.plumbline.formats;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GroupsTest {
  private final Groups groups = new Groups();

  @Test
  void aCaseIsInTheGroupThatWasSaidLast() {
    groups.put("1", "North");
    groups.put("2", "South");
    groups.put("1", "South");

    assertThat(groups.of("1")).isEqualTo("South");
    assertThat(groups.of("2")).isEqualTo("South");
  }

  @Test
  void aCaseOfWhichNothingWasSaidIsInNone() {
    assertThat(groups.isEmpty()).isTrue();
    assertThat(groups.of("1")).isNull();
    groups.put("1", "North");
    assertThat(groups.isEmpty()).isFalse();
    assertThat(groups.of("2")).isNull();
  }

  @Test
  void manyCasesAreInFewGroups() {
    for (int i = 0; i < 5_000; i++) {
      groups.put("case " + i, "team " + i % 7);
    }

    for (int i = 0; i < 5_000; i++) {
      assertThat(groups.of("case " + i)).isEqualTo("team " + i % 7);
    }
  }
}
