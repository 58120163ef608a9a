@NullMarked
package org.plumbline.analysis.behaviour;

import org.jspecify.annotations.NullMarked;
