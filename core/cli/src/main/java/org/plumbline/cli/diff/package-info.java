/** Two versions of documents compared: from files, folders or revisions of git. */
@NullMarked
package org.plumbline.cli.diff;

import org.jspecify.annotations.NullMarked;
