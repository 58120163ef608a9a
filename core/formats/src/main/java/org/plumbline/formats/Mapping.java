package org.plumbline.formats;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a source's columns and codes mean.
 *
 * @param tables its kinds of rows; at least one
 * @param times patterns of dates and times, as of {@link java.time.format.DateTimeFormatter},
 *     besides ISO 8601
 * @param blank what stands in a cell that holds nothing, such as “tbc”; in whatever letters
 * @param zone the zone of times without an offset; null for that of the document's calendar
 * @param midnightIsNoTime whether a time of exactly 00:00 only says that no time was noted, so that
 *     the date alone is taken
 * @param orderedWithinDay whether the order of the rows tells what came first on one date
 * @param forSeveralDocuments whether an event that a document does not know is left aside with a
 *     note, since the mapping serves others too, and is no mistake
 * @param covers names of the events that the data hold completely; null if those that occur in
 *     them; {@code all} for all
 * @param from the first date covered (ISO); null if there is no beginning
 * @param to the last date covered (ISO); null if up to the as-of
 * @param group the column that says to which group a case belongs, such as a team; null for none
 */
public record Mapping(
    List<Table> tables,
    List<String> times,
    List<String> blank,
    @Nullable ZoneId zone,
    boolean midnightIsNoTime,
    boolean orderedWithinDay,
    boolean forSeveralDocuments,
    @Nullable List<String> covers,
    @Nullable String from,
    @Nullable String to,
    @Nullable String group) {
  /** The word in {@code covers} for every event of the vocabulary. */
  public static final String ALL = "all";

  /** Everything by its own name; what occurs is covered. */
  public static final Mapping PLAIN = of(Table.PLAIN);

  public Mapping {
    tables = List.copyOf(tables);
    times = List.copyOf(times);
    blank = List.copyOf(blank);
    covers = covers == null ? null : List.copyOf(covers);
  }

  /** Of one kind of rows; ISO dates; what occurs is covered. */
  public static Mapping of(Table table) {
    return new Mapping(
        List.of(table), List.of(), List.of(), null, false, false, false, null, null, null, null);
  }

  /** Every column of a table that this speaks of, but for those that it leaves aside. */
  Set<String> mentioned(Table table) {
    Set<String> all = table.mentioned();
    if (group != null) {
      all.add(group);
    }
    return all;
  }

  /** The same mapping of other tables. */
  public Mapping with(List<Table> others) {
    return new Mapping(
        others,
        times,
        blank,
        zone,
        midnightIsNoTime,
        orderedWithinDay,
        forSeveralDocuments,
        covers,
        from,
        to,
        group);
  }

  /** The same mapping, covering these events. */
  public Mapping covering(List<String> names) {
    return new Mapping(
        tables,
        times,
        blank,
        zone,
        midnightIsNoTime,
        orderedWithinDay,
        forSeveralDocuments,
        names,
        from,
        to,
        group);
  }

  /** The same mapping, with cases in groups by what a column says. */
  public Mapping groupedBy(String column) {
    return new Mapping(
        tables,
        times,
        blank,
        zone,
        midnightIsNoTime,
        orderedWithinDay,
        forSeveralDocuments,
        covers,
        from,
        to,
        column);
  }
}
