@NullMarked
package org.plumbline.publish.trace;

import org.jspecify.annotations.NullMarked;
