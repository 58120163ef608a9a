/** The language services over the Language Server Protocol. */
@NullMarked
package org.plumbline.lsp;

import org.jspecify.annotations.NullMarked;
