package org.plumbline.formats;

import java.util.List;
import java.util.Map;

/**
 * One row of a source, before anything in it is understood.
 *
 * @param line where it begins in the file, from 1
 * @param cells what it holds, by column; a cell that is blank is absent; several values are a list
 *     from a source that has lists
 */
public record CaseRow(long line, Map<String, List<String>> cells) {
  /** The column of a cell beyond the last named column. */
  static final String BEYOND = "";
}
