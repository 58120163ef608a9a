/** What a project says of findings, in a file beside its documents. */
@NullMarked
package org.plumbline.services.project;

import org.jspecify.annotations.NullMarked;
