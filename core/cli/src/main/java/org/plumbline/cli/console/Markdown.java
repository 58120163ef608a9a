package org.plumbline.cli.console;

/** Plain words in Markdown. */
public final class Markdown {
  private Markdown() {}

  /** Words on one line, in which nothing is taken for markup. */
  public static String text(String plain) {
    return Visible.text(plain).replace("\n", " ").replaceAll("([\\\\`*_\\[\\]<>#|~])", "\\\\$1");
  }
}
