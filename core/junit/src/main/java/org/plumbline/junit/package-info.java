/**
 * The examples inside documents of standards as tests of the JUnit Platform: in an IDE, in Surefire
 * and wherever else its tests are run. {@link org.plumbline.junit.StandardsExamples} is where to
 * begin.
 */
@NullMarked
package org.plumbline.junit;

import org.jspecify.annotations.NullMarked;
