/** In which circumstances conditions hold together. */
@NullMarked
package org.plumbline.analysis.circumstances;

import org.jspecify.annotations.NullMarked;
