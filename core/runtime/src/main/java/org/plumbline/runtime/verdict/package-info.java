/** What a check says of each obligation. */
@NullMarked
package org.plumbline.runtime.verdict;

import org.jspecify.annotations.NullMarked;
