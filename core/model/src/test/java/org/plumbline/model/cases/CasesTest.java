package org.plumbline.model.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CasesTest {
  sealed interface Shape {}

  record Circle(int radius) implements Shape {}

  enum Corner implements Shape {
    ONLY
  }

  @Test
  void appliesTheCaseOfTheKind() {
    Cases<Shape, String> words =
        Cases.<Shape, String>over(Shape.class)
            .when(Circle.class, circle -> "circle of " + circle.radius())
            .when(Corner.class, corner -> "corner")
            .all();
    assertThat(words.apply(new Circle(3))).isEqualTo("circle of 3");
    assertThat(words.apply(Corner.ONLY)).isEqualTo("corner");
  }

  @Test
  void refusesToLeaveAKindOut() {
    Cases.Builder<Shape, String> one =
        Cases.<Shape, String>over(Shape.class).when(Circle.class, circle -> "");
    assertThatThrownBy(one::all).hasMessageContaining("Shape").hasMessageContaining("Corner");
  }

  @Test
  void refusesTwoCasesForAKind() {
    Cases.Builder<Shape, String> one =
        Cases.<Shape, String>over(Shape.class).when(Circle.class, circle -> "");
    assertThatThrownBy(() -> one.when(Circle.class, circle -> "")).hasMessageContaining("Circle");
  }
}
