/**
 * The front end: from files to documents that can be checked, with everything that is wrong with
 * them.
 */
@NullMarked
package org.plumbline.compiler;

import org.jspecify.annotations.NullMarked;
