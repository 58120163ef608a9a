/**
 * What changed between two versions of a document: which standards came, went and were renumbered,
 * and what is asked otherwise in those that stayed.
 */
@NullMarked
package org.plumbline.analysis.comparison;

import org.jspecify.annotations.NullMarked;
