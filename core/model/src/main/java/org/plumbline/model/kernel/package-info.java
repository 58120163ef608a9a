/**
 * The kernel: the few notions to which every construct of the language comes down. The interpreter,
 * the compiler and the analyses know these and nothing else. What each means is stated in
 * docs/semantics.md.
 */
@NullMarked
package org.plumbline.model.kernel;

import org.jspecify.annotations.NullMarked;
