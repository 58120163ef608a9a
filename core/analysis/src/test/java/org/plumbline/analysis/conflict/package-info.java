@NullMarked
package org.plumbline.analysis.conflict;

import org.jspecify.annotations.NullMarked;
