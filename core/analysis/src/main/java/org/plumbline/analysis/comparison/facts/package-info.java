/**
 * What one version says, taken apart into facts that can be compared one by one: a set of them for
 * each aspect of a standard, a word or the document itself, in a form in which order, layout and
 * aliases make no difference.
 */
@NullMarked
package org.plumbline.analysis.comparison.facts;

import org.jspecify.annotations.NullMarked;
