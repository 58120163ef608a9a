@NullMarked
package org.plumbline.analysis.accuracy;

import org.jspecify.annotations.NullMarked;
