/**
 * What several clauses ask for together: limits that none of them says, and chains that nobody can
 * keep.
 */
@NullMarked
package org.plumbline.analysis.chain;

import org.jspecify.annotations.NullMarked;
