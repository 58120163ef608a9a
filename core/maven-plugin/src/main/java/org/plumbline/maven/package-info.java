/**
 * Documents in a Maven build. What Maven reads of the goals stands in META-INF/maven/plugin.xml.
 */
@NullMarked
package org.plumbline.maven;

import org.jspecify.annotations.NullMarked;
