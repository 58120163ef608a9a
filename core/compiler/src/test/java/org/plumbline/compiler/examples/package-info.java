@NullMarked
package org.plumbline.compiler.examples;

import org.jspecify.annotations.NullMarked;
