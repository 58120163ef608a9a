@NullMarked
package org.plumbline.analysis.chain;

import org.jspecify.annotations.NullMarked;
