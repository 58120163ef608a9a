package org.plumbline.model.spelling;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the known word that was probably meant. */
public final class NearMiss {
  private NearMiss() {}

  /**
   * The known word that takes the fewest slips of the finger to become what was written: one for up
   * to four letters, two for up to eight, three for more. Letters that changed places are one slip;
   * case is none.
   *
   * @param written what was written
   * @param known the words that could have been meant; of equally near ones the first is taken
   */
  public static Optional<String> of(String written, Collection<String> known) {
    int allowed = written.length() <= 4 ? 1 : written.length() <= 8 ? 2 : 3;
    String best = null;
    int fewest = allowed + 1;
    for (String candidate : known) {
      if (Math.abs(candidate.length() - written.length()) >= fewest) {
        continue;
      }
      int slips = slips(written.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT));
      if (slips < fewest && slips < candidate.length()) {
        fewest = slips;
        best = candidate;
      }
    }
    return Optional.ofNullable(best);
  }

  /** Letters to add, drop, change or swap with their neighbour. */
  private static int slips(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
          continue;
        }
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + change);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return d[a.length()][b.length()];
  }
}
