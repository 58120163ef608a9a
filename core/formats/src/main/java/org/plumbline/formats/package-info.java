/**
 * Case data in. A source gives rows (case, event, time, further columns); a mapping says what its
 * columns and codes mean; the binder ties rows to a document's vocabulary and reports every row and
 * value that it cannot use.
 */
@NullMarked
package org.plumbline.formats;

import org.jspecify.annotations.NullMarked;
