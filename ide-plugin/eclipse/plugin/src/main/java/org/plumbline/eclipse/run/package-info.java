/**
 * Running: examples of documents, and cases against them, as launch configurations whose outcome a
 * view shows.
 */
@NullMarked
package org.plumbline.eclipse.run;

import org.jspecify.annotations.NullMarked;
