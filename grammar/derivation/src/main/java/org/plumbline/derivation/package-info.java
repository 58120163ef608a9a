/**
 * Derives the ANTLR 4 grammar of the language from its Xtext grammar, so that one grammar is the
 * source of both parsers.
 *
 * <p>The derivation is exact or it is refused: the derived grammar accepts a text if and only if
 * the parser that Xtext generates accepts it, provided that ANTLR 3 reports no ambiguity. Whatever
 * has no such equivalent is refused with the rule and the line ({@link
 * org.plumbline.derivation.RefusedGrammarException}).
 */
@NullMarked
package org.plumbline.derivation;

import org.jspecify.annotations.NullMarked;
