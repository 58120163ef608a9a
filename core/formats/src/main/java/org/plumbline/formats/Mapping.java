package org.plumbline.formats;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a source's columns and codes mean.
 *
 * @param caseColumn the column with the case's identifier
 * @param eventColumn the column that says what happened
 * @param timeColumn the column that says when
 * @param recordedColumn the column that says when it was put on record; null if there is none
 * @param idColumn the column with the event's own identifier; null if there is none
 * @param columns further columns and the key, field or attribute of the vocabulary that each holds;
 *     one that is not listed goes by its own name
 * @param ignored columns that are left aside on purpose
 * @param events codes of events and the vocabulary's event that each means; one that is not listed
 *     goes by its own name
 * @param times patterns of dates and times, as of {@link java.time.format.DateTimeFormatter},
 *     besides ISO 8601
 * @param orderedWithinDay whether the order of the rows tells what came first on one date
 * @param covers names of the events that the data hold completely; null if those that occur in
 *     them; {@code all} for all
 * @param from the first date covered (ISO); null if there is no beginning
 * @param to the last date covered (ISO); null if up to the as-of
 */
public record Mapping(
    String caseColumn,
    String eventColumn,
    String timeColumn,
    @Nullable String recordedColumn,
    @Nullable String idColumn,
    Map<String, String> columns,
    List<String> ignored,
    Map<String, String> events,
    List<String> times,
    boolean orderedWithinDay,
    @Nullable List<String> covers,
    @Nullable String from,
    @Nullable String to) {
  /** The word in {@code covers} for every event of the vocabulary. */
  public static final String ALL = "all";

  /**
   * Columns case, event, time, recorded and id; everything by its own name; what occurs is covered.
   */
  public static final Mapping PLAIN =
      new Mapping(
          "case",
          "event",
          "time",
          "recorded",
          "id",
          Map.of(),
          List.of(),
          Map.of(),
          List.of(),
          false,
          null,
          null,
          null);

  public Mapping {
    columns = Map.copyOf(columns);
    ignored = List.copyOf(ignored);
    events = Map.copyOf(events);
    times = List.copyOf(times);
    covers = covers == null ? null : List.copyOf(covers);
  }

  /** The same mapping, covering these events. */
  public Mapping covering(List<String> names) {
    return new Mapping(
        caseColumn,
        eventColumn,
        timeColumn,
        recordedColumn,
        idColumn,
        columns,
        ignored,
        events,
        times,
        orderedWithinDay,
        names,
        from,
        to);
  }
}
