@NullMarked
package org.plumbline.compiler.adopt;

import org.jspecify.annotations.NullMarked;
