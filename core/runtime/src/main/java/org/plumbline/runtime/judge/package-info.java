/**
 * How an obligation is judged, as {@code docs/semantics.md} says it: what generated checkers are
 * made of. A checker brings what its document says, as code of its own (which events, which
 * conditions, from what a limit counts, what is asked of an act); here is what every document has
 * in common. Nothing here knows the kernel or reads a document.
 *
 * <p>Times are seconds since 1970-01-01T00:00:00Z, local days those of the calendar's zone. Section
 * numbers are those of docs/semantics.md. Everything that a generated checker keeps between cases
 * is immutable and safe to share between threads; what is made for a case is used by one.
 */
@NullMarked
package org.plumbline.runtime.judge;

import org.jspecify.annotations.NullMarked;
