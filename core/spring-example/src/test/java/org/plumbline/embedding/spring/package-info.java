/** The Spring Boot service that docs/embedding.md shows. */
@NullMarked
package org.plumbline.embedding.spring;

import org.jspecify.annotations.NullMarked;
