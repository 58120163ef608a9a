package org.plumbline.services.colour;

/**
 * A stretch of one line.
 *
 * @param offset where it begins, in UTF-16 units
 * @param length how long it is
 * @param declares whether it declares what it names
 */
public record Coloured(int offset, int length, ColourKind kind, boolean declares) {}
