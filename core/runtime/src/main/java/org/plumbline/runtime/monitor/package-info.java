/**
 * Cases that are watched while they go on: what is due next, what became breached, and what has to
 * be taken back when something is put right later.
 */
@NullMarked
package org.plumbline.runtime.monitor;

import org.jspecify.annotations.NullMarked;
