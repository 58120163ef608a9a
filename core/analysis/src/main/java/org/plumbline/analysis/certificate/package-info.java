/**
 * A second opinion on what is said to be impossible: the steps are checked by nothing but the dates
 * that the reference interpreter gave to a case.
 */
@NullMarked
package org.plumbline.analysis.certificate;

import org.jspecify.annotations.NullMarked;
