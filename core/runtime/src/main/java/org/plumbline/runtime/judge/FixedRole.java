package org.plumbline.runtime.judge;

/**
 * A role that an earlier event has fixed (§3.11).
 *
 * @param role the role
 * @param by the events that fix it
 * @param field the field that names the person
 */
public record FixedRole(String role, Pattern by, String field) {}
