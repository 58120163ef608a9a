/** What a change from one version to the next does to recorded cases. */
@NullMarked
package org.plumbline.analysis.impact;

import org.jspecify.annotations.NullMarked;
