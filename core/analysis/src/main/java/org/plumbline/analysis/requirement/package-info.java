/** What must be shown of an act besides its time, in a form in which it can be compared. */
@NullMarked
package org.plumbline.analysis.requirement;

import org.jspecify.annotations.NullMarked;
