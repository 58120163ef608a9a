/**
 * How documents are laid out: the formatter, which changes nothing but white space, and the writer,
 * which makes text of records in the same layout.
 */
@NullMarked
package org.plumbline.compiler.layout;

import org.jspecify.annotations.NullMarked;
