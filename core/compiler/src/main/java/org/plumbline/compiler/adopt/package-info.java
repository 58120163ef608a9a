/** Standards that a document takes over, written out as if they stood in it. */
@NullMarked
package org.plumbline.compiler.adopt;

import org.jspecify.annotations.NullMarked;
