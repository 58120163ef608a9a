/** Which standard, rule or clause of one version is which of the other. */
@NullMarked
package org.plumbline.analysis.comparison.matching;

import org.jspecify.annotations.NullMarked;
