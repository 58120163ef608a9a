/** Commands. */
@NullMarked
package org.plumbline.eclipse.command;

import org.jspecify.annotations.NullMarked;
