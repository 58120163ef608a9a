@NullMarked
package org.plumbline.embedding;

import org.jspecify.annotations.NullMarked;
