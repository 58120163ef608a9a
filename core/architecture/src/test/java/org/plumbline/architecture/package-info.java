/** The shape of the house, as tests: who may depend on whom, and what lies where. */
@NullMarked
package org.plumbline.architecture;

import org.jspecify.annotations.NullMarked;
