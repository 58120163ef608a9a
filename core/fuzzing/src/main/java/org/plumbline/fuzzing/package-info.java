/** Throws broken input at whatever reads files. */
@NullMarked
package org.plumbline.fuzzing;

import org.jspecify.annotations.NullMarked;
