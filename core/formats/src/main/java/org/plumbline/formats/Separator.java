package org.plumbline.formats;

/** What separates the cells of a file, as its first lines show. */
final class Separator {
  private static final String KNOWN = ",;\t|";

  private Separator() {}

  /**
   * The one of which the headings have most. Of two of which they have as many, the one that the
   * first row has as often: a heading may have a comma in it.
   *
   * @param headings the first line
   * @param row the line after it; empty if there is none
   */
  static char of(String headings, String row) {
    char found = ',';
    int most = 0;
    boolean agrees = false;
    for (int i = 0; i < KNOWN.length(); i++) {
      char separator = KNOWN.charAt(i);
      int count = count(headings, separator);
      boolean same = count > 0 && count == count(row, separator);
      if (count > most || (count == most && same && !agrees)) {
        found = separator;
        most = count;
        agrees = same;
      }
    }
    return found;
  }

  /** How often it stands in a line, but for what stands in quotes. */
  static int count(String line, char separator) {
    int count = 0;
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == separator && !quoted) {
        count++;
      }
    }
    return count;
  }
}
