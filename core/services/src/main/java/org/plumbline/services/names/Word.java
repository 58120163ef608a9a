package org.plumbline.services.names;

import org.jspecify.annotations.Nullable;
import org.plumbline.compiler.diagnostic.SourceRange;

/**
 * Something that is declared, under one of its names.
 *
 * @param kind what it is: never {@link NameKind#CONDITION} or {@link NameKind#OTHER}; an act is an
 *     {@link NameKind#EVENT}
 * @param name the name it is declared by
 * @param title what it is called in print; null if it has no title
 * @param at where that name stands
 * @param block the whole declaration
 */
public record Word(
    NameKind kind, String name, @Nullable String title, SourceRange at, SourceRange block) {}
