/** From files to whole documents: reading, taking words into use, including parts. */
@NullMarked
package org.plumbline.compiler.files;

import org.jspecify.annotations.NullMarked;
