/** Projects of standards: nature, builder, wizards. */
@NullMarked
package org.plumbline.eclipse.project;

import org.jspecify.annotations.NullMarked;
