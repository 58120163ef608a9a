package org.plumbline.cli.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.formats.CaseData;
import org.plumbline.formats.CaseFiles;

/** What is to be said of the state of the data, for people. */
final class DataNotes {
  private static final int MOST = 20;
  private static final int MOST_STANDARDS = 6;

  private final CheckedDocument checked;
  private final CaseFiles cases;
  private final List<String> notes = new ArrayList<>();

  private DataNotes(CheckedDocument checked, CaseFiles cases) {
    this.checked = checked;
    this.cases = cases;
  }

  static List<String> of(CheckedDocument checked, CaseFiles cases) {
    DataNotes notes = new DataNotes(checked, cases);
    notes.some(
        checked.uncheckable().stream()
            .map(one -> "case " + one.caseId() + " could not be checked: " + one.reason())
            .toList());
    notes.some(notes.unused());
    notes.some(PerhapsCalledFor.of(checked).stream().map(DataNotes::perhapsCalledFor).toList());
    notes.columns();
    notes.notes.addAll(
        QualityNotes.of(
            checked.data().quality(), cases, new LocalMoments(checked.calendar().zone())));
    notes.some(NotRoles.of(checked).entrySet().stream().map(DataNotes::notRole).toList());
    notes.uncovered();
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

  /** The same reason once, with how often. */
  private List<String> unused() {
    record Why(boolean whole, String reason) {}
    Map<Why, List<CaseData.Unused>> byReason = new LinkedHashMap<>();
    for (CaseData.Unused one : checked.data().unused()) {
      byReason
          .computeIfAbsent(new Why(one.whole(), one.reason()), any -> new ArrayList<>(1))
          .add(one);
    }
    List<String> texts = new ArrayList<>();
    byReason.forEach(
        (why, all) ->
            texts.add(
                place(all.get(0))
                    + (why.whole ? ": the row was not used: " : ": a value was not used: ")
                    + why.reason
                    + (all.size() == 1 ? "" : ". And " + (all.size() - 1) + " more such")));
    return texts;
  }

  private String place(CaseData.Unused unused) {
    if (cases.isSeveral()) {
      return (unused.table() == null ? cases.words() : unused.table())
          + (unused.line() == 0 ? "" : ", line " + unused.line());
    }
    return cases.words().toLowerCase(Locale.ROOT).endsWith(".xlsx") && unused.table() != null
        ? cases + ", sheet “" + unused.table() + "”, row " + unused.line()
        : cases + (unused.line() == 0 ? "" : ":" + unused.line());
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
    checked.data().unusedColumns().stream()
        .filter(one -> one.meant() != null)
        .forEach(
            one ->
                notes.add(
                    "the mapping says that the column “"
                        + one.column()
                        + "” holds “"
                        + one.meant()
                        + "”, but the document has no key, field or attribute of that name, so the"
                        + " column was not used"
                        + (one.nearest() == null
                            ? ""
                            : "; perhaps “" + one.nearest() + "” is meant")
                        + ". `plumbline mapping words DOC` lists what it has"));
    List<CaseData.UnusedColumn> columns =
        checked.data().unusedColumns().stream().filter(one -> one.meant() == null).toList();
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

  /** Under the table stands why; here, which standards it leaves open. */
  private void uncovered() {
    Map<String, Integer> standards = Uncovered.of(checked).standards();
    if (!standards.isEmpty()) {
      notes.add(
          "undetermined for want of events that the data do not cover: "
              + standards.entrySet().stream()
                  .limit(2 * MOST_STANDARDS)
                  .map(one -> one.getKey() + " (" + one.getValue() + ")")
                  .collect(Collectors.joining(", "))
              + (standards.size() > 2 * MOST_STANDARDS
                  ? " and " + (standards.size() - 2 * MOST_STANDARDS) + " more"
                  : ""));
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
