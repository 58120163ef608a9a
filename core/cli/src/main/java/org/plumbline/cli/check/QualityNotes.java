package org.plumbline.cli.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.formats.CaseData;
import org.plumbline.formats.CaseFiles;

/** The state of the data beside what could not be used, for people: a note for each kind of it. */
final class QualityNotes {
  private static final int MOST = 5;

  private final List<String> notes = new ArrayList<>();

  private final CaseFiles cases;
  private final LocalMoments moments;

  private QualityNotes(CaseFiles cases, LocalMoments moments) {
    this.cases = cases;
    this.moments = moments;
  }

  static List<String> of(CaseData.Quality quality, CaseFiles cases, LocalMoments moments) {
    QualityNotes notes = new QualityNotes(cases, moments);
    quality.leftAside().forEach(notes::leftAside);
    notes.blanks(quality.blanks());
    quality.unmappedCodes().stream().limit(MOST).forEach(notes::unmapped);
    notes.more(quality.unmappedCodes().size(), "code has no meaning", "codes have no meaning");
    notes.unknownEvents(quality.unknownEvents());
    quality.keysMissing().stream().limit(MOST).forEach(notes::key);
    notes.more(quality.keysMissing().size(), "key is missing", "keys are missing");
    quality.outside().forEach(notes::outside);
    notes.far(quality.far());
    notes.repeated(quality.repeated());
    notes.emptyTables(quality.emptyTables());
    notes.neverSeen(quality.neverSeen());
    notes.absent(quality.absentColumns());
    notes.unread(quality.unreadRows());
    return notes.notes;
  }

  private void more(int all, String one, String several) {
    if (all > MOST) {
      notes.add(Counted.of(all - MOST, "more " + one, "more " + several) + "; see --format json");
    }
  }

  private void leftAside(CaseData.Counted rows) {
    notes.add(
        Counted.of(rows.count(), "row was", "rows were")
            + " left aside, as the mapping says: "
            + rows.what()
            + lines(rows.table(), rows.lines(), rows.count()));
  }

  private void blanks(List<CaseData.Code> blanks) {
    if (!blanks.isEmpty()) {
      notes.add(
          "taken as blank, as the mapping says: "
              + blanks.stream()
                  .limit(2 * MOST)
                  .map(
                      one ->
                          "“"
                              + one.code()
                              + "” in “"
                              + one.column()
                              + "” "
                              + Counted.of(one.count(), "time")
                              + lines(one.table(), one.lines(), one.count()))
                  .collect(Collectors.joining(", "))
              + (blanks.size() > 2 * MOST ? " and " + (blanks.size() - 2 * MOST) + " more" : ""));
    }
  }

  private void unmapped(CaseData.Code code) {
    notes.add(
        "the mapping's codes for “"
            + code.column()
            + "” have no “"
            + code.code()
            + "”: it was taken as it stands "
            + Counted.of(code.count(), "time")
            + lines(code.table(), code.lines(), code.count()));
  }

  private void unknownEvents(List<CaseData.Counted> events) {
    Map<String, Long> numbers = new LinkedHashMap<>();
    events.forEach(one -> numbers.merge(one.what(), one.count(), Long::sum));
    if (!numbers.isEmpty()) {
      notes.add(
          "left aside, since the document does not know such events: "
              + numbers.entrySet().stream()
                  .map(one -> one.getKey() + " (" + one.getValue() + ")")
                  .collect(Collectors.joining(", ")));
    }
  }

  private void key(CaseData.Key key) {
    notes.add(
        Counted.of(key.count(), "occurrence", "occurrences")
            + " of “"
            + key.event()
            + "” in cases that have several of it do not say which "
            + key.key()
            + " is meant");
  }

  private void outside(CaseData.Counted outside) {
    notes.add(Counted.of(outside.count(), "occurrence lies ", "occurrences lie ") + outside.what());
  }

  /** Probably a slip of the pen in the year. */
  private void far(List<CaseData.Far> far) {
    if (!far.isEmpty()) {
      notes.add(
          "so far from the rest that the year is perhaps mistyped: "
              + far.stream()
                  .limit(MOST)
                  .map(
                      one ->
                          "case "
                              + one.caseId()
                              + ", “"
                              + one.event()
                              + "” "
                              + moments.moment(one.at()))
                  .collect(Collectors.joining("; "))
              + (far.size() > MOST ? "; --format json names more" : ""));
    }
  }

  private void repeated(long count) {
    if (count > 0) {
      notes.add(
          Counted.of(count, "row says", "rows say")
              + " just what an earlier one of the same case said; each counts as something that"
              + " happened again. If it did not, take "
              + (count == 1 ? "it" : "them")
              + " out, or give what is one event one `id`");
    }
  }

  private void emptyTables(List<String> tables) {
    if (!tables.isEmpty()) {
      notes.add(
          "the mapping looks for rows where there are none: "
              + tables.stream().map(one -> "“" + one + "”").collect(Collectors.joining(", ")));
    }
  }

  private void neverSeen(List<String> events) {
    if (!events.isEmpty()) {
      notes.add(
          "said to be held completely, and yet never in these cases: "
              + String.join(", ", events.stream().limit(2 * MOST).toList())
              + (events.size() > 2 * MOST ? " and " + (events.size() - 2 * MOST) + " more" : "")
              + ". If the data do not hold them after all, take them out of what they cover:"
              + " otherwise each counts as not done");
    }
  }

  /** What is optional in a return is blank more often than not, so these are no more than named. */
  private void absent(List<CaseData.UnusedColumn> columns) {
    if (!columns.isEmpty()) {
      notes.add(
          "no row says anything under these names of the mapping: "
              + columns.stream()
                  .limit(2 * MOST)
                  .map(
                      one ->
                          "“"
                              + one.column()
                              + "”"
                              + (one.nearest() == null
                                  ? ""
                                  : " (is “" + one.nearest() + "” meant?)"))
                  .collect(Collectors.joining(", "))
              + (columns.size() > 2 * MOST ? " and " + (columns.size() - 2 * MOST) + " more" : ""));
    }
  }

  private void unread(List<String> rows) {
    if (!rows.isEmpty()) {
      notes.add(
          "the mapping has no table for "
              + rows.stream().map(one -> "“" + one + "”").collect(Collectors.joining(", "))
              + ", so nothing in "
              + (rows.size() == 1 ? "it" : "them")
              + " was read");
    }
  }

  private String lines(@Nullable String table, List<Long> lines, long count) {
    if (lines.isEmpty()) {
      return "";
    }
    return " ("
        + (cases.isSeveral() && table != null ? table + ", " : "")
        + (count == 1 ? "line " : "lines ")
        + lines.stream().map(String::valueOf).collect(Collectors.joining(", "))
        + (count > lines.size() ? ", …" : "")
        + ")";
  }
}
