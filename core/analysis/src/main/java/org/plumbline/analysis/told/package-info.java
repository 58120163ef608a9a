/**
 * Findings between clauses as they are told to people and programs: every output is made from one
 * form, so that all say the same.
 */
@NullMarked
package org.plumbline.analysis.told;

import org.jspecify.annotations.NullMarked;
