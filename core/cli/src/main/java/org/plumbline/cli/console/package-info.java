/**
 * Where the commands read and write: streams, colours, tables, files, progress. Nothing else of
 * Plumbline knows of a console.
 */
@NullMarked
package org.plumbline.cli.console;

import org.jspecify.annotations.NullMarked;
