package org.plumbline.compiler.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.compiler.syntax.StandardsParser;
import org.plumbline.model.document.Condition;
import org.plumbline.model.document.Facet;
import org.plumbline.model.document.Name;
import org.plumbline.model.document.Standard;
import org.plumbline.model.document.StandardsFile;
import org.plumbline.model.document.StandardsFile.Header;
import org.plumbline.model.document.StandardsFile.Kind;

class DocumentWriterTest {
  private static final Condition A = new Condition.Holds(new Name("a"));
  private static final Condition B = new Condition.Holds(new Name("b"));
  private static final Condition C = new Condition.Holds(new Name("c"));

  private static StandardsFile file(Facet facet) {
    return new StandardsFile(
        1, new Header(Kind.PART, "P", List.of()), List.of(new Standard("1", "S", List.of(facet))));
  }

  private static String written(Condition condition) {
    String text = DocumentWriter.write(file(new Facet.If(condition)));
    return text.substring(text.indexOf("  if        ") + 12).strip();
  }

  @Test
  void addsTheBracketsWithoutWhichAConditionWouldMeanSomethingElse() {
    assertThat(written(new Condition.And(new Condition.Or(A, B), C))).isEqualTo("(a or b) and c");
    assertThat(written(new Condition.And(A, new Condition.And(B, C)))).isEqualTo("a and (b and c)");
    assertThat(written(new Condition.Or(A, new Condition.Or(B, C)))).isEqualTo("a or (b or c)");
    assertThat(written(new Condition.Not(new Condition.And(A, B)))).isEqualTo("not (a and b)");
  }

  @Test
  void addsNoBracketsThatAreNotNeeded() {
    assertThat(written(new Condition.Or(new Condition.Or(A, B), C))).isEqualTo("a or b or c");
    assertThat(written(new Condition.Or(A, new Condition.And(B, C)))).isEqualTo("a or b and c");
    assertThat(written(new Condition.Not(new Condition.Not(A)))).isEqualTo("not not a");
    assertThat(written(new Condition.Bracketed(A))).isEqualTo("(a)");
  }

  @Test
  void refusesWhatTheLanguageCannotSay() {
    StandardsFile wrong = file(new Facet.While(new Name("the standard")));
    assertThatThrownBy(() -> DocumentWriter.write(wrong))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("standard");
  }

  @Test
  void writesTheParsersOwnReadingOfADocumentAsTheFormatterLaysItOut() {
    String text =
        """
        language 1

        part "P"

        standard 1 "S"
          reading   "range" taken as target and limit because "the paper says so"
          trigger   1st review or 12th review since birth or 21 months after birth while plan
          deadline  within 1 working day of x if a, otherwise between 2 calendar days and 3 weeks after y,
                    then at least weekly from z until 12 months after e
        """;
    assertThat(DocumentWriter.write(StandardsParser.parse("x", text).file())).isEqualTo(text);
  }
}
