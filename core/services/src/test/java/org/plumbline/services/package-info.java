@NullMarked
package org.plumbline.services;

import org.jspecify.annotations.NullMarked;
