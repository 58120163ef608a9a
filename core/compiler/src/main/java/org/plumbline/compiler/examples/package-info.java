/** The examples in a document, as case histories that can be checked. */
@NullMarked
package org.plumbline.compiler.examples;

import org.jspecify.annotations.NullMarked;
