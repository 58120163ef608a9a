@NullMarked
package org.plumbline.analysis.floor;

import org.jspecify.annotations.NullMarked;
