package org.plumbline.formats;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.kernel.KernelDocument;

/**
 * Proposes a mapping for a file that nobody has described yet, with remarks on what was guessed and
 * what is to be decided. What it writes can be read as a mapping.
 */
public final class MappingProposal {
  /** Begins what only a person can tell. */
  static final String UNDECIDED = "???";

  private static final int MOST_ROWS = 5_000;
  private static final int MOST_HEADINGS = 4;

  private final @Nullable Words words;
  private final ColumnGuesses guesses;
  private final ColumnProfile.Maker profiles;
  private final StringBuilder out = new StringBuilder();
  private final Map<String, SeenRows> seen = new LinkedHashMap<>();
  private DateOrder order = DateOrder.of(List.of());

  /** What may say what happened in rows that are taken for ones of several dates. */
  private @Nullable ColumnProfile perhapsEvent;

  private MappingProposal(@Nullable KernelDocument document) throws CaseDataException {
    this.words = document == null ? null : new Words(document);
    this.guesses = new ColumnGuesses(words);
    this.profiles = ColumnProfile.maker();
  }

  /**
   * Looks at a file and proposes what it means.
   *
   * @param document whose words are proposed; null to leave them to be filled in
   * @throws CaseDataException if the file cannot be read, or holds no rows
   */
  public static String of(Path file, @Nullable KernelDocument document) throws CaseDataException {
    MappingProposal proposal = new MappingProposal(document);
    Map<String, Map<String, ColumnProfile>> tables = proposal.tables(file);
    if (tables.values().stream().allMatch(Map::isEmpty)) {
      throw new CaseDataException(
          file + ": there are no rows in it from which a mapping could be guessed");
    }
    return proposal.write(file, tables);
  }

  // ---- looking

  private Map<String, Map<String, ColumnProfile>> tables(Path file) throws CaseDataException {
    Map<String, Map<String, ColumnProfile>> tables = new LinkedHashMap<>();
    if (String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
      sheets(file, tables);
      return tables;
    }
    Map<String, ColumnProfile> columns = new LinkedHashMap<>();
    SeenRows whole = new SeenRows();
    seen.put("", whole);
    long[] rows = new long[1];
    CaseSource.of(file)
        .read(
            row -> {
              if (rows[0]++ < MOST_ROWS) {
                row.cells().forEach((column, cell) -> see(columns, column, cell));
                whole.see(row.cells());
              } else {
                whole.leftOut();
              }
            });
    tables.put("", columns);
    return tables;
  }

  private void see(Map<String, ColumnProfile> columns, String column, List<String> cell) {
    if (!column.isEmpty()) {
      cell.forEach(columns.computeIfAbsent(column, profiles::of)::see);
    }
  }

  private void sheets(Path file, Map<String, Map<String, ColumnProfile>> tables)
      throws CaseDataException {
    try (Workbook workbook = Workbook.open(file)) {
      for (String sheet : workbook.sheets()) {
        Map<String, ColumnProfile> columns = new LinkedHashMap<>();
        SeenRows whole = new SeenRows();
        seen.put(sheet, whole);
        Map<Integer, String> headings = null;
        List<Map<Integer, String>> beginning = XlsxCases.beginning(workbook, sheet, MOST_ROWS);
        if (beginning.size() >= MOST_ROWS) {
          whole.leftOut();
        }
        for (Map<Integer, String> row : beginning) {
          if (headings == null && row.size() > 1) {
            headings = row;
          } else if (headings != null) {
            Map<String, List<String>> cells = new LinkedHashMap<>();
            for (Map.Entry<Integer, String> cell : row.entrySet()) {
              String heading = headings.get(cell.getKey());
              if (heading != null) {
                cells.put(XlsxCases.heading(heading), List.of(cell.getValue()));
                see(columns, XlsxCases.heading(heading), List.of(cell.getValue()));
              }
            }
            whole.see(cells);
          }
        }
        tables.put(sheet, columns);
      }
    } catch (IOException e) {
      throw StrictText.unreadable(file, e);
    }
  }

  // ---- writing

  private String write(Path file, Map<String, Map<String, ColumnProfile>> tables) {
    List<ColumnProfile> dates =
        tables.values().stream()
            .flatMap(columns -> columns.values().stream())
            .filter(ColumnProfile::isDate)
            .toList();
    order = DateOrder.of(dates);
    line(
        "# Proposed for "
            + Shown.briefly(String.valueOf(file.getFileName()))
            + ", from what stands in it.");
    line(
        "# Go through it from top to bottom: what was guessed bears a remark, and where it says"
            + " ???");
    line("# only you can tell. What the words mean is told in docs/data.md.");
    if (words == null) {
      line("# With --for DOCUMENT the words of that document are proposed for events.");
    }
    line("");
    times(dates, tables.entrySet().stream().anyMatch(this::hasCodes));
    if (tables.size() == 1 && tables.containsKey("")) {
      table("", "", tables.get(""));
    } else {
      line("tables:");
      tables.forEach(this::sheet);
    }
    guesses.listed().forEach(this::line);
    line("");
    line(
        "# Which events the file holds whenever they happen: if one of these is absent, it did"
            + " not");
    line("# happen, and a duty not done is a breach. Leave it out to take those that occur in it.");
    line("# covers:");
    line("#   events: [all]");
    line("#   from: ???   # the first day and the last for which the file holds them all. What");
    line("#   to: ???     # stands in it cannot tell: ask who made it; written like 2026-03-31");
    return out.toString();
  }

  private boolean hasCodes(Map.Entry<String, Map<String, ColumnProfile>> table) {
    return codes(table.getKey(), table.getValue()) != null;
  }

  private void times(List<ColumnProfile> dates, boolean codes) {
    boolean midnights = dates.stream().anyMatch(ColumnProfile::isOnlyMidnight);
    if (!order.patterns().isEmpty()) {
      order();
      line("times: " + listed(order.patterns()));
    }
    if (midnights) {
      line("# Every time is 00:00, so the file holds dates alone.");
      line("midnight is no time: true");
    }
    Set<String> blanks = new LinkedHashSet<>();
    Set<String> unknowns = new LinkedHashSet<>();
    dates.forEach(
        column -> {
          blanks.addAll(column.blanks());
          unknowns.addAll(column.unknowns());
        });
    if (!blanks.isEmpty()) {
      line(
          "# These stand where a date should and are read as an empty cell"
              + (codes ? "." : ": it has not happened."));
      if (codes) {
        line("# A row that says what happened was recorded, even without a date: what rests on it");
        line("# stays open.");
      } else {
        line("# Take out what means that it did happen; then what rests on it stays open.");
      }
      line("blank: " + listed(blanks));
    }
    if (!unknowns.isEmpty()) {
      line(
          "# Where a date should be there is also "
              + unknowns.stream().map(Shown::briefly).collect(Collectors.joining(", "))
              + ": it may have happened, so what rests on");
      line("# it stays open. Should it mean that nothing happened, list it under `blank`.");
    }
    if (!order.patterns().isEmpty() || midnights || !blanks.isEmpty() || !unknowns.isEmpty()) {
      line("");
    }
  }

  /** What the dates of all columns together tell of the order of day and month. */
  private void order() {
    String first = order.monthFirst() ? "the month" : "the day";
    if (order.decisive().isEmpty() && !order.ambiguous().isEmpty()) {
      line("# In no date could the day be told from the month: is it really the day first?");
    } else if (!order.ambiguous().isEmpty()) {
      line(
          "# "
              + headings(order.ambiguous())
              + " could be read either way; "
              + headings(order.decisive())
              + (order.decisive().size() == 1 ? " has " : " have ")
              + first
              + " first, so it is taken");
      line("# for all.");
    }
    if (!order.contrary().isEmpty()) {
      line(
          "# "
              + headings(order.contrary())
              + (order.contrary().size() == 1 ? " is" : " are")
              + " written the other way round, and a mapping can say but one order: have it");
      line("# written like the others. Until then it is left aside.");
    }
  }

  private static String headings(List<ColumnProfile> columns) {
    return columns.stream()
            .limit(MOST_HEADINGS)
            .map(one -> "“" + Shown.briefly(one.heading()) + "”")
            .collect(Collectors.joining(", "))
        + (columns.size() > MOST_HEADINGS
            ? " and " + (columns.size() - MOST_HEADINGS) + " more"
            : "");
  }

  private static String listed(Collection<String> all) {
    return all.stream().map(MappingProposal::quoted).collect(Collectors.joining(", ", "[", "]"));
  }

  private void sheet(String name, Map<String, ColumnProfile> columns) {
    if (ColumnGuesses.caseOf(columns) == null || ColumnGuesses.dates(columns).isEmpty()) {
      line("  # sheet " + quoted(name) + " is left aside: it names no case, or has no dates");
      return;
    }
    line("  - rows: " + quoted(name));
    table("    ", name, columns);
  }

  private void table(String indent, String name, Map<String, ColumnProfile> columns) {
    ColumnProfile caseColumn = ColumnGuesses.caseOf(columns);
    List<ColumnProfile> dates = told(columns);
    List<ColumnProfile> rest = new ArrayList<>(columns.values());
    if (caseColumn == null) {
      line(indent + "case: " + quoted("??? which column") + "   # none looks like an identifier");
    } else {
      line(indent + "case: " + quoted(caseColumn.heading()) + "   # guessed by its name");
      rest.remove(caseColumn);
    }
    perhapsEvent = null;
    ColumnProfile time = EventCodes.timeOf(dates);
    ColumnProfile event = EventCodes.eventOf(columns, time);
    EventCodes codes = codes(name, columns);
    if (codes != null) {
      rest.remove(codes.event());
      rest.remove(codes.time());
      rest.remove(rowsOfCodes(indent, codes, name, dates));
    } else if (event != null && time != null) {
      rest.remove(event);
      rest.remove(time);
      rest.remove(rowsOfEvents(indent, event, time, dates));
    } else {
      perhapsEvent =
          guesses.perhapsEvent(EventCodes.candidates(guesses, seen.get(name), columns), rest);
      rest.removeAll(dates);
      rowsOfDates(indent, dates);
    }
    rest.removeAll(clocks(indent, ColumnGuesses.clocks(columns, dates)).values());
    others(indent, rest);
  }

  private @Nullable EventCodes codes(String table, Map<String, ColumnProfile> columns) {
    return EventCodes.of(guesses, seen.get(table), columns, told(columns));
  }

  /** The columns with dates that tell of events, as far as they can be read. */
  private List<ColumnProfile> told(Map<String, ColumnProfile> columns) {
    List<ColumnProfile> dates = new ArrayList<>(ColumnGuesses.dates(columns));
    dates.removeAll(order.contrary());
    return dates;
  }

  /** The column that says when a row was recorded; null if none seems to. */
  private @Nullable ColumnProfile rowsOfCodes(
      String indent, EventCodes codes, String table, List<ColumnProfile> dates) {
    ColumnProfile recorded = ColumnGuesses.recordedOf(dates, codes.time());
    line(
        indent + "# Each row has one date, and most cases have several rows with different codes:");
    line(indent + "# so each row is taken to tell of one event.");
    line(
        indent
            + "event: "
            + quoted(codes.event().heading())
            + "   # guessed by "
            + (ColumnGuesses.isNamedForCodes(codes.event()) ? "its name and " : "")
            + "what stands in it"
            + (codes.others().isEmpty() ? "" : "; it could also be " + headings(codes.others())));
    line(
        indent + "time: " + quoted(codes.time().heading()) + "   # the only date that tells of it");
    if (recorded != null) {
      line(indent + "recorded: " + quoted(recorded.heading()) + "   # guessed by its name");
    }
    SeenRows rows = seen.get(table);
    if (rows == null || codes.event().few() == null) {
      manyValues(indent);
      return recorded;
    }
    if (rows.hasMore()) {
      line(
          indent
              + String.format(
                  Locale.ROOT,
                  "# Of the first %,d rows; further on there may be more codes.",
                  rows.size()));
    }
    line(
        indent
            + "events:   # for each code the document's event; take out the line of one without");
    rows.counts(codes.event().heading())
        .forEach(
            (code, count) ->
                line(indent + "  " + quoted(code) + ": " + guesses.proposed(code, count)));
    return recorded;
  }

  /** The column that says when a row was recorded; null if none seems to. */
  private @Nullable ColumnProfile rowsOfEvents(
      String indent, ColumnProfile event, ColumnProfile time, List<ColumnProfile> dates) {
    ColumnProfile recorded = ColumnGuesses.recordedOf(dates, time);
    line(indent + "event: " + quoted(event.heading()) + "   # guessed by its name");
    line(indent + "time: " + quoted(time.heading()) + "   # the date that most rows have");
    if (recorded != null) {
      line(indent + "recorded: " + quoted(recorded.heading()) + "   # guessed by its name");
    }
    Set<String> values = event.few();
    if (values != null) {
      line(indent + "events:");
      for (String value : values) {
        line(indent + "  " + quoted(value) + ": " + guesses.proposed(value));
      }
    } else {
      manyValues(indent);
    }
    return recorded;
  }

  private void manyValues(String indent) {
    line(indent + "# Its many values go by their own names; those that are codes belong under");
    line(indent + "# events: {CODE: the document's event}");
  }

  private void rowsOfDates(String indent, List<ColumnProfile> dates) {
    if (dates.isEmpty()) {
      line(indent + "# no column holds dates, so these rows tell only of the case itself");
      return;
    }
    line(indent + "# Each row has several dates; each tells of an event.");
    line(indent + "dates:");
    for (ColumnProfile date : dates) {
      line(indent + "  " + quoted(date.heading()) + ": " + guesses.proposed(date.heading()));
    }
  }

  private Map<ColumnProfile, ColumnProfile> clocks(
      String indent, Map<ColumnProfile, ColumnProfile> clocks) {
    if (!clocks.isEmpty()) {
      line(indent + "times of day:   # guessed by their names and places");
      clocks.forEach(
          (date, clock) ->
              line(indent + "  " + quoted(date.heading()) + ": " + quoted(clock.heading())));
    }
    return clocks;
  }

  private void others(String indent, List<ColumnProfile> rest) {
    Map<String, String> meant = new LinkedHashMap<>();
    List<ColumnProfile> ignored = new ArrayList<>();
    for (ColumnProfile column : rest) {
      String field = guesses.field(column);
      if (field == null) {
        ignored.add(column);
      } else {
        meant.put(column.heading(), field);
      }
    }
    if (!meant.isEmpty()) {
      line(indent + "columns:   # guessed by their names");
      meant.forEach((column, word) -> line(indent + "  " + quoted(column) + ": " + quoted(word)));
    }
    codes(indent, rest.stream().filter(one -> meant.containsKey(one.heading())).toList());
    if (!ignored.isEmpty()) {
      line(indent + "# Not known what these hold. Move those that matter to `columns`, with the");
      line(indent + "# document's word for each; the rest is left aside.");
      line(indent + "ignore:");
      ignored.forEach(column -> line(indent + "  - " + quoted(column.heading()) + remark(column)));
    }
  }

  private String remark(ColumnProfile column) {
    String perhaps = guesses.perhapsField(column);
    if (order.contrary().contains(column)) {
      return "   # its dates are written the other way round";
    }
    if (column.yesOrNo() != null) {
      return "   # needs codes: " + codes(column.yesOrNo());
    }
    if (column == perhapsEvent) {
      return "   # perhaps says what happened: then `event`, `time` and `events` instead of"
          + " `dates`";
    }
    return perhaps == null ? "" : "   # " + perhaps;
  }

  private void codes(String indent, List<ColumnProfile> rest) {
    boolean any = false;
    for (ColumnProfile column : rest) {
      Map<String, String> meanings = column.yesOrNo();
      if (meanings != null) {
        if (!any) {
          line(indent + "codes:");
        }
        any = true;
        line(indent + "  " + quoted(column.heading()) + ": " + codes(meanings));
      }
    }
  }

  private static String codes(Map<String, String> meanings) {
    return meanings.entrySet().stream()
        .map(one -> quoted(one.getKey()) + ": " + quoted(one.getValue()))
        .collect(Collectors.joining(", ", "{", "}"));
  }

  private void line(String text) {
    out.append(text).append('\n');
  }

  /** As YAML writes it: bare if nothing in it can be misread. */
  static String quoted(String text) {
    boolean bare =
        text.matches("[A-Za-z][A-Za-z0-9 /()'’.-]*[A-Za-z0-9)]")
            && !text.matches("(?i)yes|no|true|false|null|on|off|y|n|~");
    return bare
        ? text
        : '"'
            + text.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\n", "\\n")
                .replace("\t", "\\t")
            + '"';
  }
}
