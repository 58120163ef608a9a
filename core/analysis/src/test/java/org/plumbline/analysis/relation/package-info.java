@NullMarked
package org.plumbline.analysis.relation;

import org.jspecify.annotations.NullMarked;
