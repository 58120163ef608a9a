package org.plumbline.compiler.resolve;

/** How far apart two names are. */
final class Spelling {
  private static final int LETTERS = 26;

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

  /**
   * How often each letter of the alphabet is in a name, and last how often anything else.
   *
   * @see #cannotBeNear
   */
  static int[] letters(String name) {
    int[] letters = new int[LETTERS + 1];
    for (int i = 0; i < name.length(); i++) {
      int letter = name.charAt(i) - 'a';
      letters[letter >= 0 && letter < LETTERS ? letter : LETTERS]++;
    }
    return letters;
  }

  /**
   * Whether the letters alone tell that two names are further apart: each edit brings in one letter
   * at most and takes one away.
   *
   * @param length of the longer name
   */
  static boolean cannotBeNear(int[] one, int[] other, int length, double furthest) {
    int missing = 0;
    int extra = 0;
    for (int i = 0; i <= LETTERS; i++) {
      int difference = one[i] - other[i];
      if (difference > 0) {
        extra += difference;
      } else {
        missing -= difference;
      }
    }
    return Math.max(missing, extra) > furthest * length;
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
