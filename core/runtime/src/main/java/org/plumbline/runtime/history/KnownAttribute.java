package org.plumbline.runtime.history;

import org.jspecify.annotations.Nullable;

/**
 * Something known about the case itself, such as a date of birth or that an interpreter is needed.
 *
 * @param name the attribute's name in the vocabulary
 * @param value what it is
 * @param since from when it was so; null if it has always been
 */
public record KnownAttribute(String name, Value value, @Nullable Moment since) {}
