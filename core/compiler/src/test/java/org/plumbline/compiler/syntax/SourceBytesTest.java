package org.plumbline.compiler.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.compiler.diagnostic.Diagnostic;
import org.plumbline.compiler.syntax.SourceBytes.Outcome;

class SourceBytesTest {
  @TempDir Path folder;

  private static String text(Outcome outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Read.class);
    return ((Outcome.Read) outcome).source().text();
  }

  private static Diagnostic refusal(Outcome outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Refused.class);
    return ((Outcome.Refused) outcome).diagnostic();
  }

  @Test
  void readsUtf8WithAndWithoutItsMark() {
    assertThat(text(SourceBytes.decode("x", "é 😀\n".getBytes(StandardCharsets.UTF_8))))
        .isEqualTo("é 😀\n");
    assertThat(text(SourceBytes.decode("x", "\uFEFFé".getBytes(StandardCharsets.UTF_8))))
        .isEqualTo("é");
    assertThat(text(SourceBytes.decode("x", new byte[0]))).isEmpty();
  }

  @Test
  void tellsUtf16ByItsMarkOrByItsZeros() {
    for (String charset : new String[] {"UTF-16", "UTF-16LE", "UTF-16BE"}) {
      byte[] bytes = "language 1\ndocument".getBytes(Charset.forName(charset));
      Diagnostic refusal = refusal(SourceBytes.decode("x", bytes));
      assertThat(refusal.code()).as(charset).isEqualTo("PL-0023");
      assertThat(refusal.message()).contains("UTF-16", "save it as UTF-8");
    }
  }

  @Test
  void tellsLatin1ByTheFirstByteThatIsNotUtf8AndSaysWhereItIs() {
    byte[] bytes = "language 1\nÜber é".getBytes(StandardCharsets.ISO_8859_1);
    Diagnostic refusal = refusal(SourceBytes.decode("x", bytes));
    assertThat(refusal.code()).isEqualTo("PL-0023");
    assertThat(refusal.message()).contains("DC", "`Ü`", "Save it as UTF-8");
    assertThat(refusal.at().toString()).isEqualTo("x:2:1");
  }

  @Test
  void refusesTextThatBreaksOffInsideACharacter() {
    assertThat(refusal(SourceBytes.decode("x", new byte[] {'a', (byte) 0xC3})).at().column())
        .isEqualTo(2);
  }

  @Test
  void refusesNulCharactersWithTheirPlace() {
    Diagnostic refusal =
        refusal(
            SourceBytes.decode(
                "x", "ab\nc\u0000\u0000defghijklmnop".getBytes(StandardCharsets.UTF_8)));
    assertThat(refusal.code()).isEqualTo("PL-0024");
    assertThat(refusal.at().toString()).isEqualTo("x:2:2");
  }

  @Property
  void neverFailsWhateverTheBytes(@ForAll byte[] bytes) {
    assertThat(SourceBytes.decode("x", bytes)).isNotNull();
  }

  @Test
  void refusesWhatIsNoFileByName() {
    assertThat(refusal(SourceBytes.read(folder.resolve("none"), "none")).code())
        .isEqualTo("PL-0020");
    assertThat(refusal(SourceBytes.read(folder, "folder")).message())
        .isEqualTo("`folder` is a folder: name a file in it");
  }

  @Test
  void refusesAHugeFileWithoutReadingIt() throws IOException {
    Path huge = folder.resolve("huge");
    try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
      file.setLength(10L << 30);
    }
    assertThat(refusal(SourceBytes.read(huge, "huge")).code()).isEqualTo("PL-0005");
  }

  @Test
  void readsAFile() throws IOException {
    Path file = Files.writeString(folder.resolve("a.standards"), "language 1\n");
    assertThat(text(SourceBytes.read(file, "a"))).isEqualTo("language 1\n");
  }
}
