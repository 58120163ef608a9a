/** The pages in a browser. */
@NullMarked
package org.plumbline.browser;

import org.jspecify.annotations.NullMarked;
