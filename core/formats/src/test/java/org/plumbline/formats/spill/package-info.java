@NullMarked
package org.plumbline.formats.spill;

import org.jspecify.annotations.NullMarked;
