/**
 * Which lines of the paper a document carries: the lines that bind, the standards that cite them,
 * and what is left over. Of the paper itself nothing is kept but the lengths and hashes of its
 * lines.
 */
@NullMarked
package org.plumbline.publish.trace;

import org.jspecify.annotations.NullMarked;
