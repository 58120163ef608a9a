package org.plumbline.parser;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.IntStream;
import org.antlr.v4.runtime.misc.Interval;

/**
 * Feeds a text to the lexer one UTF-16 unit at a time. ANTLR's own streams count code points; this
 * one keeps to the positions of {@link String}, and to what Xtext's lexer sees, whether surrogates
 * are paired or not.
 */
final class Utf16Stream implements CharStream {

  private final String text;
  private int position;

  Utf16Stream(String text) {
    this.text = text;
  }

  @Override
  public void consume() {
    if (position == text.length()) {
      throw new IllegalStateException("cannot consume the end of the text");
    }
    position++;
  }

  @Override
  public int LA(int ahead) {
    if (ahead == 0) {
      return 0;
    }
    int at = ahead > 0 ? position + ahead - 1 : position + ahead;
    return at < 0 || at >= text.length() ? IntStream.EOF : text.charAt(at);
  }

  @Override
  public int mark() {
    return -1; // the whole text is at hand
  }

  @Override
  public void release(int marker) {}

  @Override
  public int index() {
    return position;
  }

  @Override
  public void seek(int index) {
    position = Math.min(index, text.length());
  }

  @Override
  public int size() {
    return text.length();
  }

  @Override
  public String getSourceName() {
    return IntStream.UNKNOWN_SOURCE_NAME;
  }

  /** The text from the interval's start to its end, both included, as ANTLR counts intervals. */
  @Override
  public String getText(Interval interval) {
    int from = Math.min(interval.a, text.length());
    int to = Math.min(interval.b + 1, text.length());
    return from < to ? text.substring(from, to) : "";
  }
}
