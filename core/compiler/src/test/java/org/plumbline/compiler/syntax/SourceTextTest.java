package org.plumbline.compiler.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;
import org.plumbline.compiler.diagnostic.SourceRange;

class SourceTextTest {
  @Test
  void countsLinesAndColumnsFromOneInUtf16Units() {
    SourceText text = new SourceText("x", "ab\r\n\uD83D\uDE00c\rd\n");
    assertThat(text.lines()).isEqualTo(4);
    assertThat(text.range(0, 2)).isEqualTo(new SourceRange("x", 0, 2, 1, 1));
    assertThat(text.range(6, 7)).isEqualTo(new SourceRange("x", 6, 1, 2, 3));
    assertThat(text.range(8, 9)).isEqualTo(new SourceRange("x", 8, 1, 3, 1));
    assertThat(text.range(10, 10)).isEqualTo(new SourceRange("x", 10, 0, 4, 1));
  }

  @Test
  void givesAnEmptyTextOneLine() {
    SourceText text = new SourceText("x", "");
    assertThat(text.lines()).isOne();
    assertThat(text.range(0, 0)).isEqualTo(new SourceRange("x", 0, 0, 1, 1));
  }

  @Property
  void agreesWithWalkingTheText(@ForAll @Chars({'a', '\n', '\r'}) String text) {
    SourceText source = new SourceText("x", text);
    int line = 1;
    int column = 1;
    for (int i = 0; i <= text.length(); i++) {
      assertThat(source.line(i)).as("line at %d", i).isEqualTo(line);
      assertThat(source.column(i)).as("column at %d", i).isEqualTo(column);
      boolean pair = text.startsWith("\r\n", i);
      boolean ends = i < text.length() && text.charAt(i) != 'a' && !pair;
      line += ends ? 1 : 0;
      column = ends ? 1 : column + 1;
    }
  }
}
