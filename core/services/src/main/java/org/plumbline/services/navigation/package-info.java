/** From a name to what declares it, to everything that names it, and to another name. */
@NullMarked
package org.plumbline.services.navigation;

import org.jspecify.annotations.NullMarked;
