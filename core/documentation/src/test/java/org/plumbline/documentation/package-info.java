/**
 * What the documentation shows is true: tests of its standards, command lines, tables and links.
 */
@NullMarked
package org.plumbline.documentation;

import org.jspecify.annotations.NullMarked;
