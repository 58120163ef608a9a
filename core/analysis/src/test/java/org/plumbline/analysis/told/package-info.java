@NullMarked
package org.plumbline.analysis.told;

import org.jspecify.annotations.NullMarked;
