package org.plumbline.formats.spill;

/**
 * Numbers texts in the order in which they first come, without keeping them. Two texts may get the
 * same number, though it has never been seen: who needs to be sure compares them.
 */
public final class Numbers {
  private long[] hashes = new long[1 << 10];
  private int[] numbers = new int[1 << 10];
  private int count;

  /** The number of a text, from 0. */
  public int of(String text) {
    long hash = hash(text);
    int at = place(hash);
    if (hashes[at] == 0) {
      hashes[at] = hash;
      numbers[at] = count++;
      int found = numbers[at];
      if (count > hashes.length / 2) {
        grow();
      }
      return found;
    }
    return numbers[at];
  }

  /** The number of a text; -1 if it has none yet. */
  public int known(String text) {
    long hash = hash(text);
    int at = place(hash);
    return hashes[at] == 0 ? -1 : numbers[at];
  }

  /** How many texts there are. */
  public int count() {
    return count;
  }

  private int place(long hash) {
    int at = (int) (hash >>> 32 ^ hash) & (hashes.length - 1);
    while (hashes[at] != 0 && hashes[at] != hash) {
      at = (at + 1) & (hashes.length - 1);
    }
    return at;
  }

  private void grow() {
    long[] old = hashes;
    int[] numbered = numbers;
    hashes = new long[2 * old.length];
    numbers = new int[2 * old.length];
    for (int i = 0; i < old.length; i++) {
      if (old[i] != 0) {
        int at = place(old[i]);
        hashes[at] = old[i];
        numbers[at] = numbered[i];
      }
    }
  }

  /** Of 64 bits, never 0 (FNV-1a, then mixed as SplitMix64 does). */
  static long hash(String text) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
    }
    hash = (hash ^ hash >>> 30) * 0xbf58476d1ce4e5b9L;
    hash = (hash ^ hash >>> 27) * 0x94d049bb133111ebL;
    hash ^= hash >>> 31;
    return hash == 0 ? 1 : hash;
  }
}
