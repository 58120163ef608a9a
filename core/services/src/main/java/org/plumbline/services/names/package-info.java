/** The names in a text: where each stands, what kind of thing it names, and what declares it. */
@NullMarked
package org.plumbline.services.names;

import org.jspecify.annotations.NullMarked;
