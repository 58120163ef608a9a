/**
 * What the front end has to say about a file: a catalogue of kinds, and findings with a place and a
 * remedy.
 */
@NullMarked
package org.plumbline.compiler.diagnostic;

import org.jspecify.annotations.NullMarked;
