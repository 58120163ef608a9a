@NullMarked
package org.plumbline.compiler.readings;

import org.jspecify.annotations.NullMarked;
