@NullMarked
package org.plumbline.analysis;

import org.jspecify.annotations.NullMarked;
