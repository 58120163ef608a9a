/**
 * The conformance suite as Java sees it: its files, an engine to be tested, and how the two are
 * compared.
 */
@NullMarked
package org.plumbline.conformance;

import org.jspecify.annotations.NullMarked;
