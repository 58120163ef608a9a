/** Case histories that prove a claim, and their replay. */
@NullMarked
package org.plumbline.analysis.witness;

import org.jspecify.annotations.NullMarked;
