/** What the documents of the workspace say against each other. */
@NullMarked
package org.plumbline.eclipse.conflict;

import org.jspecify.annotations.NullMarked;
