/** Tests that run inside the workbench, and what runs them there. */
@NullMarked
package org.plumbline.eclipse.tests;

import org.jspecify.annotations.NullMarked;
