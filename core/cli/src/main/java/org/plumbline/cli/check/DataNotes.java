package org.plumbline.cli.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.formats.CaseData;

/** What is to be said of the state of the data, for people. */
final class DataNotes {
  private static final int MOST = 20;
  private static final int MOST_STANDARDS = 6;

  private final CheckedDocument checked;
  private final Path cases;
  private final List<String> notes = new ArrayList<>();

  private DataNotes(CheckedDocument checked, Path cases) {
    this.checked = checked;
    this.cases = cases;
  }

  static List<String> of(CheckedDocument checked, Path cases) {
    DataNotes notes = new DataNotes(checked, cases);
    notes.some(
        checked.uncheckable().stream()
            .map(one -> "case " + one.caseId() + " could not be checked: " + one.reason())
            .toList());
    notes.some(checked.data().unused().stream().map(notes::unused).toList());
    notes.some(PerhapsCalledFor.of(checked).stream().map(DataNotes::perhapsCalledFor).toList());
    notes.columns();
    notes.some(NotRoles.of(checked).entrySet().stream().map(DataNotes::notRole).toList());
    notes.later();
    notes.silent();
    return notes.notes;
  }

  private void some(List<String> all) {
    notes.addAll(all.subList(0, Math.min(MOST, all.size())));
    if (all.size() > MOST) {
      notes.add("and " + (all.size() - MOST) + " more such; --format json lists them all");
    }
  }

  private String unused(CaseData.Unused unused) {
    return cases
        + ":"
        + unused.line()
        + ": "
        + (unused.whole() ? "the row was not used: " : "a value was not used: ")
        + unused.reason();
  }

  private static String notRole(Map.Entry<String, Integer> who) {
    return "“"
        + who.getKey()
        + "”, the actor of "
        + Counted.of(who.getValue(), "row")
        + ", is no role of the document; the column holds roles, such as social worker, not"
        + " people's own names, and several stand with ; between";
  }

  private static String perhapsCalledFor(PerhapsCalledFor perhaps) {
    int more = perhaps.standards().size() - MOST_STANDARDS;
    return "case "
        + perhaps.caseId()
        + ": something recorded of “"
        + perhaps.event()
        + "” could not be read, so whatever it calls for is in no line of the table: "
        + String.join(
            ", ",
            perhaps.standards().subList(0, Math.min(MOST_STANDARDS, perhaps.standards().size())))
        + (more > 0 ? " and " + more + " more" : "");
  }

  /** A mistyped heading would otherwise look like data that say nothing. */
  private void columns() {
    List<CaseData.UnusedColumn> columns = checked.data().unusedColumns();
    if (!columns.isEmpty()) {
      String names =
          columns.stream()
              .map(
                  one ->
                      "“"
                          + one.column()
                          + "”"
                          + (one.nearest() == null ? "" : " (“" + one.nearest() + "”?)"))
              .collect(Collectors.joining(", "));
      notes.add(
          Counted.of(columns.size(), "column was", "columns were")
              + " not used, since the document has no key, field or attribute of that name: "
              + names
              + ". Say in a mapping what it holds, such as `columns: {"
              + columns.get(0).column()
              + ": …}`, or that it is left aside: `ignore: ["
              + columns.get(0).column()
              + "]`");
    }
  }

  private void later() {
    if (checked.later() > 0) {
      notes.add(
          Counted.of(checked.later(), "occurrence lies", "occurrences lie")
              + " after the as-of and "
              + (checked.later() == 1 ? "was" : "were")
              + " left out");
    }
  }

  /** Standards that found nothing to judge: perhaps the data lack what triggers them. */
  private void silent() {
    if (!checked.only().isEmpty()) {
      return;
    }
    Set<String> silent = new LinkedHashSet<>();
    checked.document().kernel().rules().forEach(rule -> silent.add(rule.id().standard()));
    checked.verdicts().forEach(verdict -> silent.remove(verdict.rule().standard()));
    if (!silent.isEmpty()) {
      notes.add(
          Counted.of(silent.size(), "standard calls", "standards call")
              + " for nothing in these cases: "
              + String.join(", ", silent));
    }
  }
}
