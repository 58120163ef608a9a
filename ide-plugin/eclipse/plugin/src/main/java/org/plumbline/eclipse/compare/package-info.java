/** Versions compared by what they mean, beside the texts. */
@NullMarked
package org.plumbline.eclipse.compare;

import org.jspecify.annotations.NullMarked;
