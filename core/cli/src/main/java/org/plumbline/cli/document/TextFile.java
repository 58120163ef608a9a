package org.plumbline.cli.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.plumbline.cli.console.OutputFile;
import org.plumbline.compiler.diagnostic.Diagnostic;
import org.plumbline.compiler.syntax.SourceBytes;
import org.plumbline.compiler.syntax.SourceText;

/**
 * A text with what formatting leaves alone: how its lines end, and whether it begins with a byte
 * order mark.
 */
final class TextFile {
  private static final String MARK = "\uFEFF";

  private final Path path;
  private final byte[] bytes;

  private TextFile(Path path, byte[] bytes) {
    this.path = path;
    this.bytes = bytes;
  }

  static TextFile read(Path path) {
    try {
      return new TextFile(path, Files.readAllBytes(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path path() {
    return path;
  }

  SourceBytes.Outcome source() {
    return SourceBytes.decode(path.toString(), bytes);
  }

  /** The text with the lines of the one that was there before. */
  String inItsManner(String text, SourceText before) {
    String lines = before.text().contains("\r\n") ? text.replace("\n", "\r\n") : text;
    return hasMark() ? MARK + lines : lines;
  }

  /** The text as it stands in the file. */
  String asItIs(SourceText before) {
    return hasMark() ? MARK + before.text() : before.text();
  }

  void replaceBy(String text) {
    OutputFile.write(path, out -> out.print(text));
  }

  private boolean hasMark() {
    return bytes.length >= 3
        && bytes[0] == (byte) 0xEF
        && bytes[1] == (byte) 0xBB
        && bytes[2] == (byte) 0xBF;
  }

  /** What is wrong with a file that is no text. */
  static Diagnostic refusal(SourceBytes.Outcome outcome) {
    return ((SourceBytes.Outcome.Refused) outcome).diagnostic();
  }
}
