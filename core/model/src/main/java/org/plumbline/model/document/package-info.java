/**
 * A document as its author wrote it, construct by construct: the tree of grammar/language's
 * Plumbline.xtext in immutable records. Where a node stands in its file is kept beside the model,
 * in a {@code SourceMap} of the compiler, so that equal documents are equal whatever their layout.
 */
@NullMarked
package org.plumbline.model.document;

import org.jspecify.annotations.NullMarked;
