package org.plumbline.cli.console;

/** Colours, where they are wanted. Never the only carrier of what is said. */
public enum Ink {
  /** For terminals that can. */
  COLOURED,
  /** For files, other programs and people who prefer it. */
  PLAIN;

  private static final String ESCAPE = "\u001b[";

  /** Something is wrong. */
  public String bad(String text) {
    return paint("31", text);
  }

  /** Something is right. */
  public String good(String text) {
    return paint("32", text);
  }

  /** Something to look at. */
  public String warning(String text) {
    return paint("33", text);
  }

  /** A heading. */
  public String strong(String text) {
    return paint("1", text);
  }

  /** Something by the way. */
  public String faint(String text) {
    return paint("2", text);
  }

  private String paint(String code, String text) {
    return this == PLAIN || text.isEmpty() ? text : ESCAPE + code + "m" + text + ESCAPE + "0m";
  }
}
