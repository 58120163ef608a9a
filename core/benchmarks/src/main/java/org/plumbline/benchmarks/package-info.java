/** What takes how long. Not part of what is shipped; see docs/PERFORMANCE.md. */
@NullMarked
package org.plumbline.benchmarks;

import org.jspecify.annotations.NullMarked;
