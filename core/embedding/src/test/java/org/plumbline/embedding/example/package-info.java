/** The programs that docs/embedding.md shows. */
@NullMarked
package org.plumbline.embedding.example;

import org.jspecify.annotations.NullMarked;
