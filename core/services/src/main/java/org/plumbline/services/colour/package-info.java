/** What each word of a text is, for colouring it. */
@NullMarked
package org.plumbline.services.colour;

import org.jspecify.annotations.NullMarked;
