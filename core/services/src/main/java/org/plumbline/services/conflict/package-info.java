/** What documents say against each other, for people to read. */
@NullMarked
package org.plumbline.services.conflict;

import org.jspecify.annotations.NullMarked;
