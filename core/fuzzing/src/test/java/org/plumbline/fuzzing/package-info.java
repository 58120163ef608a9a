@NullMarked
package org.plumbline.fuzzing;

import org.jspecify.annotations.NullMarked;
