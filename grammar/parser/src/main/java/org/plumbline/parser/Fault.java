package org.plumbline.parser;

import java.util.Set;
import org.antlr.v4.runtime.Token;
import org.plumbline.parser.AtnWalk.Place;

/**
 * The first token that the parser cannot take.
 *
 * @param found the token
 * @param places where in the grammar the parser can be before it
 */
record Fault(Token found, Set<Place> places) {}
