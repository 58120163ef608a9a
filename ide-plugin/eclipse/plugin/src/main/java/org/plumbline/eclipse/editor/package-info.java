/** What the Generic Editor shows of a standards file. */
@NullMarked
package org.plumbline.eclipse.editor;

import org.jspecify.annotations.NullMarked;
