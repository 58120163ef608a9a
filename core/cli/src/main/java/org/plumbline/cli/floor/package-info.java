/** The floor command. */
@NullMarked
package org.plumbline.cli.floor;

import org.jspecify.annotations.NullMarked;
