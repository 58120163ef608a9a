/** What can be found. */
@NullMarked
package org.plumbline.analysis.finding;

import org.jspecify.annotations.NullMarked;
