package org.plumbline.publish.trace;

import java.util.EnumSet;
import java.util.Set;

/**
 * A line of the paper's text that is not blank, without its words.
 *
 * @param number counted from 1
 * @param length in characters (code points), blanks at both ends left out
 * @param hash the first 12 hexadecimal digits of the SHA-256 of those characters in UTF-8
 * @param bindingSentences how many of its sentences oblige, permit, forbid or time something
 * @param does what they do; empty if there is none
 */
public record SourceLine(
    int number, int length, String hash, int bindingSentences, Set<Binding> does) {
  public SourceLine {
    Set<Binding> ordered = EnumSet.noneOf(Binding.class);
    ordered.addAll(does);
    does = java.util.Collections.unmodifiableSet(ordered);
  }

  /** Whether it obliges, permits, forbids or times something. */
  public boolean binds() {
    return bindingSentences > 0;
  }
}
