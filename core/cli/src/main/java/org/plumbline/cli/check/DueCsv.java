package org.plumbline.cli.check;

import java.io.PrintStream;
import java.util.List;
import org.plumbline.runtime.verdict.Overdue;

/** What is still to be done as a table, RFC 4180. */
final class DueCsv {
  private DueCsv() {}

  static void write(List<Due> all, PrintStream out) {
    CsvReport.line(
        List.of(
            "due by",
            "overdue",
            "overdue unit",
            "cases",
            "subject",
            "standard",
            "clause",
            "title",
            "force",
            "arose",
            "reason",
            "document",
            "version",
            "as of"),
        out);
    for (Due due : all) {
      Row row = due.row();
      Overdue overdue = due.isOverdue() ? due.verdict().overdue() : null;
      Integer clause = Row.clause(due.verdict());
      String arose = row.moments().moment(due.verdict().triggeredAt());
      CsvReport.line(
          List.of(
              due.by(),
              overdue == null ? "" : String.valueOf(overdue.number()),
              overdue == null ? "" : overdue.unit().plural(),
              String.join("; ", due.verdict().cases()),
              CsvReport.subject(due.verdict()),
              due.verdict().rule().standard(),
              clause == null ? "" : clause.toString(),
              due.title(),
              Row.force(due.verdict().force()),
              arose == null ? "" : arose,
              due.verdict().reason(),
              due.verdict().rule().document(),
              due.verdict().rule().version(),
              row.asOf()),
          out);
    }
  }
}
