/**
 * How what two rules ask for relates: which is stricter, on which days, and whether both can be.
 */
@NullMarked
package org.plumbline.analysis.relation;

import org.jspecify.annotations.NullMarked;
