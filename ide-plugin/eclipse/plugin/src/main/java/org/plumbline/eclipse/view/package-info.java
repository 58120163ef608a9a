/** Views. */
@NullMarked
package org.plumbline.eclipse.view;

import org.jspecify.annotations.NullMarked;
