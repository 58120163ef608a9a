/** What a text consists of: its outline, and what can be folded away. */
@NullMarked
package org.plumbline.services.structure;

import org.jspecify.annotations.NullMarked;
