/** Cases, drawn. */
@NullMarked
package org.plumbline.eclipse.drawing;

import org.jspecify.annotations.NullMarked;
