/** Tests of what the commands read and write with. */
@NullMarked
package org.plumbline.cli.console;

import org.jspecify.annotations.NullMarked;
