/** From the names that an author writes to the words of the vocabulary. */
@NullMarked
package org.plumbline.compiler.resolve;

import org.jspecify.annotations.NullMarked;
