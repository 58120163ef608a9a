/** Case histories: what happened to one child, as far as the data say. */
@NullMarked
package org.plumbline.runtime.history;

import org.jspecify.annotations.NullMarked;
