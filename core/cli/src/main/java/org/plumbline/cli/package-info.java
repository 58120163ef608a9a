/**
 * The plumbline command: what is started, and what becomes of errors. The commands themselves stand
 * in the packages below.
 */
@NullMarked
package org.plumbline.cli;

import org.jspecify.annotations.NullMarked;
