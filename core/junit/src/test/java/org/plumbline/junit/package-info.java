@NullMarked
package org.plumbline.junit;

import org.jspecify.annotations.NullMarked;
