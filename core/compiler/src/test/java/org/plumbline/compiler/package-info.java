@NullMarked
package org.plumbline.compiler;

import org.jspecify.annotations.NullMarked;
