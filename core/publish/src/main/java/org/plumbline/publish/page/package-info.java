/** A document as one printable page, in the form of the papers. Its sentences are explain's. */
@NullMarked
package org.plumbline.publish.page;

import org.jspecify.annotations.NullMarked;
