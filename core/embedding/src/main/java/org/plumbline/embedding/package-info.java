/**
 * Documents in other programs. {@link org.plumbline.embedding.StandardsDocument} is where to begin;
 * what it hands out is of {@code org.plumbline.runtime}. Everything here is immutable and safe to
 * share between threads.
 */
@NullMarked
package org.plumbline.embedding;

import org.jspecify.annotations.NullMarked;
