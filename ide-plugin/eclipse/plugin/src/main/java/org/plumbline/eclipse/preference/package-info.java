/** What a person likes otherwise, for the whole workspace or for one project. */
@NullMarked
package org.plumbline.eclipse.preference;

import org.jspecify.annotations.NullMarked;
