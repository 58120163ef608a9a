/** Tests of plain English. */
@NullMarked
package org.plumbline.compiler.explain;

import org.jspecify.annotations.NullMarked;
