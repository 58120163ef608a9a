package org.plumbline.compiler.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.antlr.v4.runtime.Token;
import org.plumbline.compiler.syntax.ParsedFile;
import org.plumbline.compiler.syntax.SourceText;
import org.plumbline.compiler.syntax.StandardsParser;
import org.plumbline.model.arbitrary.ArbitraryDocuments;
import org.plumbline.model.document.StandardsFile;
import org.plumbline.parser.PlumblineParser;
import org.plumbline.parser.PlumblineSyntax;

class LayoutPropertyTest {
  private static final Pattern NUMBERED_COMMENT = Pattern.compile("# comment (\\d+)");

  @Property(tries = 80, edgeCases = EdgeCasesMode.NONE)
  void whatIsWrittenIsReadAsItWas(@ForAll("files") StandardsFile file) {
    String text = DocumentWriter.write(file);
    ParsedFile read = StandardsParser.parse("x", text);
    assertThat(read.diagnostics()).isEmpty();
    assertThat(read.file()).isEqualTo(file);
  }

  @Property(tries = 80, edgeCases = EdgeCasesMode.NONE)
  void layingOutChangesNoWordAndLosesNoComment(
      @ForAll("files") StandardsFile file, @ForAll long seed) {
    String spoilt = new Mangler(seed).mangle(DocumentWriter.write(file));
    assertThat(StandardsParser.parse("x", spoilt).diagnostics()).isEmpty();

    String text = format(spoilt);

    assertThat(words(text)).isEqualTo(words(spoilt));
    assertThat(StandardsParser.parse("x", text).file()).isEqualTo(file);
    assertThat(comments(text)).isEqualTo(comments(spoilt));
  }

  @Property(tries = 80, edgeCases = EdgeCasesMode.NONE)
  void whatIsLaidOutStaysAsItIs(@ForAll("files") StandardsFile file, @ForAll long seed) {
    String once = format(new Mangler(seed).mangle(DocumentWriter.write(file)));
    assertThat(format(once)).isEqualTo(once);
  }

  @Property(tries = 80, edgeCases = EdgeCasesMode.NONE)
  void aCommentStaysBetweenTheSameWords(@ForAll("files") StandardsFile file, @ForAll long seed) {
    String spoilt = new Mangler(seed).mangle(DocumentWriter.write(file));
    assertThat(wordsBeforeComments(format(spoilt))).isEqualTo(wordsBeforeComments(spoilt));
  }

  @Property(tries = 80, edgeCases = EdgeCasesMode.NONE)
  void linesEndInALineFeedWithoutSpacesBeforeIt(
      @ForAll("files") StandardsFile file, @ForAll long seed) {
    String text = format(new Mangler(seed).mangle(DocumentWriter.write(file)));
    assertThat(text).endsWith("\n").doesNotContain("\n\n\n").doesNotContain(" \n");
    assertThat(text.replaceAll("\"[^\"]*\"", "\"\"")).doesNotContain("\r", "\t", "\f", "\u00A0");
  }

  private static String format(String text) {
    return Objects.requireNonNull(Formatter.format(new SourceText("x", text)).text());
  }

  private static List<String> words(String text) {
    return PlumblineSyntax.parse(text).tokens().stream()
        .filter(t -> t.getChannel() == Token.DEFAULT_CHANNEL && t.getType() != PlumblineParser.NL)
        .map(Token::getText)
        .toList();
  }

  private static List<String> comments(String text) {
    List<String> comments = new ArrayList<>();
    Matcher matcher = NUMBERED_COMMENT.matcher(text);
    while (matcher.find()) {
      comments.add(matcher.group(1));
    }
    return comments;
  }

  /** For each comment in order, how many words come before it. */
  private static List<Integer> wordsBeforeComments(String text) {
    List<Integer> before = new ArrayList<>();
    int words = 0;
    for (Token token : PlumblineSyntax.parse(text).tokens()) {
      boolean layout =
          token.getChannel() != Token.DEFAULT_CHANNEL || token.getType() == PlumblineParser.NL;
      if (layout) {
        Matcher matcher = NUMBERED_COMMENT.matcher(token.getText());
        while (matcher.find()) {
          before.add(words);
        }
      } else {
        words++;
      }
    }
    return before;
  }

  @Provide
  Arbitrary<StandardsFile> files() {
    return ArbitraryDocuments.file();
  }
}
