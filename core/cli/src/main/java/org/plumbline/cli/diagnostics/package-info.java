/** What the front end finds in documents, shown to people and to machines. */
@NullMarked
package org.plumbline.cli.diagnostics;

import org.jspecify.annotations.NullMarked;
