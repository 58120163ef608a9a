/**
 * Reads a document's text: parse tree, tokens and syntax problems, with nothing but ANTLR's
 * runtime.
 *
 * <p>{@link org.plumbline.parser.PlumblineSyntax} is the way in. The parser itself is generated
 * from {@code Plumbline.g4}, which is derived from the Xtext grammar. Positions are counted in
 * UTF-16 units, as {@link java.lang.String} does; lines and columns from 1.
 */
@NullMarked
package org.plumbline.parser;

import org.jspecify.annotations.NullMarked;
