package org.plumbline.cli.console;

/**
 * Text of somebody else's, made safe to show: what would move the cursor, change colours or turn
 * the direction of writing is shown as a sign instead of being done.
 */
public final class Visible {
  private static final int PICTURES = 0x2400;
  private static final int DELETE = 0x7F;
  private static final int PICTURE_OF_DELETE = 0x2421;

  private Visible() {}

  /** The text with a sign for each control character but line breaks and tabs. */
  public static String text(String text) {
    if (text.chars().noneMatch(Visible::acts)) {
      return text;
    }
    StringBuilder shown = new StringBuilder();
    text.chars()
        .forEach(
            c -> {
              if (!acts(c)) {
                shown.append((char) c);
              } else if (c < ' ') {
                shown.append((char) (PICTURES + c));
              } else if (c == DELETE) {
                shown.append((char) PICTURE_OF_DELETE);
              } else {
                shown.append(String.format("<U+%04X>", c));
              }
            });
    return shown.toString();
  }

  private static boolean acts(int c) {
    return (Character.isISOControl(c) && c != '\n' && c != '\t')
        || (c >= 0x202A && c <= 0x202E) // embeddings and overrides of direction
        || (c >= 0x2066 && c <= 0x2069); // isolates
  }
}
