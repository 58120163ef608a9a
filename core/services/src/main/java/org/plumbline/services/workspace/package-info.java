/**
 * Many texts at once, some of them open in an editor: what is wrong with them, compiled anew only
 * where something changed.
 */
@NullMarked
package org.plumbline.services.workspace;

import org.jspecify.annotations.NullMarked;
