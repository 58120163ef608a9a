/** What is found of clauses besides the order of their limits: people, contents, conditions. */
@NullMarked
package org.plumbline.analysis.remark;

import org.jspecify.annotations.NullMarked;
