/**
 * Case histories as columns of numbers, and the sweep over them: all of a document's plain rules in
 * one pass over the rows of a case, from the last to the first.
 */
@NullMarked
package org.plumbline.runtime.sweep;

import org.jspecify.annotations.NullMarked;
