/**
 * The two parsers agree: what Xtext accepts the derived parser accepts, with the same features, and
 * what one rejects the other rejects.
 */
@NullMarked
package org.plumbline.language.agreement;

import org.jspecify.annotations.NullMarked;
