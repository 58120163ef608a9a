/** What a change from one version to the next does to what is met and what is breached. */
@NullMarked
package org.plumbline.analysis.behaviour;

import org.jspecify.annotations.NullMarked;
