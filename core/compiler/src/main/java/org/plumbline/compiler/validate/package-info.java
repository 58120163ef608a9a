/**
 * What can be wrong with a document whose names all mean something. Each class looks at one sort of
 * thing and reports everything it finds.
 */
@NullMarked
package org.plumbline.compiler.validate;

import org.jspecify.annotations.NullMarked;
