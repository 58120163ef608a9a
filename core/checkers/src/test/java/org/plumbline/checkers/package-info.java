@NullMarked
package org.plumbline.checkers;

import org.jspecify.annotations.NullMarked;
