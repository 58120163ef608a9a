@NullMarked
package org.plumbline.analysis.circumstances;

import org.jspecify.annotations.NullMarked;
