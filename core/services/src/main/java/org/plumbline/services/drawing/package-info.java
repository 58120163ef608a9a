/** What a drawing of a case shows, on a page or in an editor. */
@NullMarked
package org.plumbline.services.drawing;

import org.jspecify.annotations.NullMarked;
