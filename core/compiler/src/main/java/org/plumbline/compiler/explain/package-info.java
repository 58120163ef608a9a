/**
 * A standard in plain English, drawn from the kernel: what is said here is what is checked. Phrases
 * stay close to the author's own words; what the language adds (how days are counted, what a word
 * was taken to mean) is said beside them.
 */
@NullMarked
package org.plumbline.compiler.explain;

import org.jspecify.annotations.NullMarked;
