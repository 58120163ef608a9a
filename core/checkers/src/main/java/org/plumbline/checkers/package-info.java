/** The back end: from a document's rules to the Java source of its checker, and to the checker. */
@NullMarked
package org.plumbline.checkers;

import org.jspecify.annotations.NullMarked;
