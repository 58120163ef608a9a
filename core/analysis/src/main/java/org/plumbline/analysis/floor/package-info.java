/** Whether local documents ask for at least as much as a baseline. */
@NullMarked
package org.plumbline.analysis.floor;

import org.jspecify.annotations.NullMarked;
