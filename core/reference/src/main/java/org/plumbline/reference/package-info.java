/**
 * The kernel's meaning, in Java: {@code docs/semantics.md} again, naive and readable, its sections
 * cited as §2.6. Whatever else runs standards must agree with it.
 */
@NullMarked
package org.plumbline.reference;

import org.jspecify.annotations.NullMarked;
