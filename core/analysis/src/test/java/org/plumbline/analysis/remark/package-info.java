@NullMarked
package org.plumbline.analysis.remark;

import org.jspecify.annotations.NullMarked;
