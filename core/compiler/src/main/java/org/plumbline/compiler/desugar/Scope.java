package org.plumbline.compiler.desugar;

import org.plumbline.compiler.diagnostic.Findings;
import org.plumbline.compiler.readings.Readings;
import org.plumbline.compiler.resolve.Resolver;
import org.plumbline.runtime.calendar.Counting;

/**
 * What the lines of one standard are understood by.
 *
 * @param names what names mean
 * @param readings how vague words are taken
 * @param findings where to report
 * @param counting how the standard counts days
 * @param dayZero whether the standard says outright that the first day is day 0, for numbered days
 *     too
 * @param coined the moments so long after something at which something ends
 */
record Scope(
    Resolver names,
    Readings readings,
    Findings findings,
    Counting counting,
    boolean dayZero,
    CoinedEvents coined) {
  /** The same, with findings reported there. */
  Scope reporting(Findings there) {
    return new Scope(names, readings, there, counting, dayZero, coined);
  }
}
