/** The conflicts command. */
@NullMarked
package org.plumbline.cli.conflict;

import org.jspecify.annotations.NullMarked;
