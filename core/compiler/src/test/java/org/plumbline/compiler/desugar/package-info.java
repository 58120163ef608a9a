@NullMarked
package org.plumbline.compiler.desugar;

import org.jspecify.annotations.NullMarked;
