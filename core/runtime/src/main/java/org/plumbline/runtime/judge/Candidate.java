package org.plumbline.runtime.judge;

/**
 * An occurrence that may discharge an obligation.
 *
 * @param counts whether it is one of its candidates (§2.3, §2.4)
 */
record Candidate(Happening act, Truth counts) {}
