/** What changed from one version of a document to the next, for people to read. */
@NullMarked
package org.plumbline.services.versions;

import org.jspecify.annotations.NullMarked;
