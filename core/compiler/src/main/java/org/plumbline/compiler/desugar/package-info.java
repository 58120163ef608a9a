/**
 * From standards to rules of the kernel: each construct of the language is brought down as
 * docs/semantics.md says. A construct that means nothing is reported, and what is left of its
 * standard is still brought down, so that one run reports everything.
 */
@NullMarked
package org.plumbline.compiler.desugar;

import org.jspecify.annotations.NullMarked;
