/** Tests of the check command's parts. */
@NullMarked
package org.plumbline.cli.check;

import org.jspecify.annotations.NullMarked;
