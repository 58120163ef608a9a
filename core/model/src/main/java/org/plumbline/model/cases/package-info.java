/** Dispatch over sealed types that insists on every case. */
@NullMarked
package org.plumbline.model.cases;

import org.jspecify.annotations.NullMarked;
