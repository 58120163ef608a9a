/**
 * From bytes to a document: the text, its parse tree, and the records that say the same, each with
 * its place. Whatever the bytes are, there is a result and a list of what is wrong with them.
 */
@NullMarked
package org.plumbline.compiler.syntax;

import org.jspecify.annotations.NullMarked;
