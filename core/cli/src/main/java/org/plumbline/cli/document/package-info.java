/** Commands about documents themselves: are they right, how do they look, what do they say. */
@NullMarked
package org.plumbline.cli.document;

import org.jspecify.annotations.NullMarked;
