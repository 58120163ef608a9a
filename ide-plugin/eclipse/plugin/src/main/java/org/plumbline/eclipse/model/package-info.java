/**
 * The one model of all standards files of the workspace, worked on away from the user interface.
 */
@NullMarked
package org.plumbline.eclipse.model;

import org.jspecify.annotations.NullMarked;
