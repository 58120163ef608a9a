/** Keeps in temporary files what does not fit into memory. */
@NullMarked
package org.plumbline.formats.spill;

import org.jspecify.annotations.NullMarked;
