@NullMarked
package org.plumbline.analysis.comparison;

import org.jspecify.annotations.NullMarked;
