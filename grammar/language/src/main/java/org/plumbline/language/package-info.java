/**
 * The language as Xtext has it: grammar, metamodel and parser, for editors.
 *
 * <p>Everything that is about meaning lives in core, behind the parser that is derived from the
 * same grammar; this one serves navigation and completion.
 */
@NullMarked
package org.plumbline.language;

import org.jspecify.annotations.NullMarked;
