/** What an author could write next. */
@NullMarked
package org.plumbline.services.completion;

import org.jspecify.annotations.NullMarked;
