/**
 * The YAML form of a document: everything that the text says but its layout and comments, for
 * programs that would rather not parse a language. Both ways, strictly: {@code
 * document.schema.json} beside these classes describes it.
 */
@NullMarked
package org.plumbline.model.yaml;

import org.jspecify.annotations.NullMarked;
