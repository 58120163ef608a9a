/**
 * How names, ids and quoted text may be spelt, and which known word a misspelt one comes close to.
 */
@NullMarked
package org.plumbline.model.spelling;

import org.jspecify.annotations.NullMarked;
