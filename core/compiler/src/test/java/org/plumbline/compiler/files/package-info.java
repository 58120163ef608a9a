@NullMarked
package org.plumbline.compiler.files;

import org.jspecify.annotations.NullMarked;
