/** What all pages are made of: pieces of HTML, one design, drawings of cases. */
@NullMarked
package org.plumbline.publish.html;

import org.jspecify.annotations.NullMarked;
