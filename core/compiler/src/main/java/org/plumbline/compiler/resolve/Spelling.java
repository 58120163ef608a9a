package org.plumbline.compiler.resolve;

/** How far apart two names are. */
final class Spelling {
  private Spelling() {}

  /**
   * The share of letters to change, insert or delete, from 0 for the same name to 1.
   *
   * @param furthest beyond this share the answer only has to be greater: a vocabulary has thousands
   *     of names, and few are near
   */
  static double distance(String one, String other, double furthest) {
    int longest = Math.max(one.length(), other.length());
    return longest == 0
        ? 0
        : (double) edits(one, other, (int) Math.ceil(furthest * longest)) / longest;
  }

  /** The edits from one to the other; if there are more than {@code most}, some number over it. */
  private static int edits(String one, String other, int most) {
    if (Math.abs(one.length() - other.length()) > most) {
      return most + 1;
    }
    int[] row = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      int least = i;
      for (int j = 1; j < row.length; j++) {
        int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
        least = Math.min(least, row[j]);
      }
      if (least > most) {
        return least;
      }
    }
    return row[other.length()];
  }
}
