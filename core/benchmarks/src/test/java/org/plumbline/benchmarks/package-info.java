/** Tests of the benchmarks, each run once. */
@NullMarked
package org.plumbline.benchmarks;

import org.jspecify.annotations.NullMarked;
