/** A way into the command for tests. */
@NullMarked
package org.plumbline.cli;

import org.jspecify.annotations.NullMarked;
