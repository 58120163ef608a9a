/**
 * Twelve standards over a million events: the generated checker against the same written by hand as
 * fast as it goes, and against the reference interpreter.
 */
@NullMarked
package org.plumbline.benchmarks.workload;

import org.jspecify.annotations.NullMarked;
