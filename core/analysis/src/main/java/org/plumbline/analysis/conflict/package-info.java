/** Where documents ask for the same differently. */
@NullMarked
package org.plumbline.analysis.conflict;

import org.jspecify.annotations.NullMarked;
