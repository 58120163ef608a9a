/**
 * The check command: cases against documents, and the reports of it for people and for programs.
 */
@NullMarked
package org.plumbline.cli.check;

import org.jspecify.annotations.NullMarked;
