/**
 * Random documents, for properties: everything that the language can say, and nothing that it
 * cannot.
 */
@NullMarked
package org.plumbline.model.arbitrary;

import org.jspecify.annotations.NullMarked;
