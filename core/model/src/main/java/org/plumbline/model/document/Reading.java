package org.plumbline.model.document;

/**
 * How a vague word is taken: by a document, or by one standard.
 *
 * @param vague the word or phrase, as the paper has it
 * @param meaning one of the meanings that the language knows for it
 * @param reason why it is taken so
 */
public record Reading(String vague, Name meaning, String reason) implements HeaderFact, Facet {}
