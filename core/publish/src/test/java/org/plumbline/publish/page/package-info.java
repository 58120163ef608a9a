@NullMarked
package org.plumbline.publish.page;

import org.jspecify.annotations.NullMarked;
