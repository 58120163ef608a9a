/** What stands at a place, in plain words, and what its limits come to on a date. */
@NullMarked
package org.plumbline.services.hover;

import org.jspecify.annotations.NullMarked;
