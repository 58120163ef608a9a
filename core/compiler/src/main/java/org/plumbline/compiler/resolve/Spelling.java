package org.plumbline.compiler.resolve;

/** How far apart two names are. */
final class Spelling {
  private Spelling() {}

  /** The share of letters to change, insert or delete, from 0 for the same name to 1. */
  static double distance(String one, String other) {
    int longest = Math.max(one.length(), other.length());
    return longest == 0 ? 0 : (double) edits(one, other) / longest;
  }

  private static int edits(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[other.length()];
  }
}
