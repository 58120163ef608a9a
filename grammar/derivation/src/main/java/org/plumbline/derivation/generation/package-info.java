/** Runs Xtext's generator within the build, strictly: its warnings are failures. */
@NullMarked
package org.plumbline.derivation.generation;

import org.jspecify.annotations.NullMarked;
