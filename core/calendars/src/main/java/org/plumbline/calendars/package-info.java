/**
 * Where working calendars come from: the shipped ones, and those that a document brings along in
 * YAML.
 *
 * <p>Public holidays are computed by Jollyday and corrected by declared data; what is not law but
 * local (closures, days worked, office hours) is written in YAML. See {@link
 * org.plumbline.calendars.Calendars} for the way in.
 */
@NullMarked
package org.plumbline.calendars;

import org.jspecify.annotations.NullMarked;
