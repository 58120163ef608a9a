@NullMarked
package org.plumbline.lsp;

import org.jspecify.annotations.NullMarked;
