package org.plumbline.derivation;

import org.eclipse.emf.ecore.EObject;

/**
 * A kind of token.
 *
 * @param name as a reader of the grammar would call it
 * @param order of two tokens that match the same text the one with the lower order is taken
 * @param used whether a text that holds the token can be accepted at all
 * @param origin where the grammar has it
 */
record Token(String name, int order, boolean used, EObject origin) {}
