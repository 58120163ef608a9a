@NullMarked
package org.plumbline.maven;

import org.jspecify.annotations.NullMarked;
