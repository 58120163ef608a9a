/** The versions of a document one after the other. */
@NullMarked
package org.plumbline.analysis.history;

import org.jspecify.annotations.NullMarked;
