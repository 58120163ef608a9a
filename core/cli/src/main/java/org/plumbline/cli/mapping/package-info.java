/** The command about mappings: what the columns and codes of a source mean. */
@NullMarked
package org.plumbline.cli.mapping;

import org.jspecify.annotations.NullMarked;
