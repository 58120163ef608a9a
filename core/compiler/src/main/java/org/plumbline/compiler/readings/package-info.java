/** Vague words: which there are, what they may mean, and how a document takes them. */
@NullMarked
package org.plumbline.compiler.readings;

import org.jspecify.annotations.NullMarked;
