@org.jspecify.annotations.NullMarked
package org.plumbline.publish.html;
