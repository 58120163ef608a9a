/** The trace command: a paper's lines against the standards that cite them. */
@NullMarked
package org.plumbline.cli.trace;

import org.jspecify.annotations.NullMarked;
