/** Changes to a text that an editor offers: remedies for findings, and the layout. */
@NullMarked
package org.plumbline.services.repair;

import org.jspecify.annotations.NullMarked;
