package org.plumbline.cli.check;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.cli.console.Visible;
import org.plumbline.runtime.verdict.AgreedException;
import org.plumbline.runtime.verdict.Facet;
import org.plumbline.runtime.verdict.FacetVerdict;
import org.plumbline.runtime.verdict.ObligationVerdict;
import org.plumbline.runtime.verdict.Overdue;

/** The result as a table, RFC 4180: a row for each obligation, UTF-8, lines ended by CR and LF. */
final class CsvReport {
  private CsvReport() {}

  /** Writes the heads and the rows. */
  static void write(List<CheckedDocument> checked, PrintStream out) {
    line(heads(), out);
    for (CheckedDocument document : checked) {
      Row row = new Row(document);
      document.verdicts().forEach(verdict -> line(cells(row, verdict), out));
    }
  }

  private static List<String> heads() {
    List<String> heads =
        new ArrayList<>(
            List.of(
                "cases",
                "subject",
                "standard",
                "clause",
                "title",
                "force",
                "verdict",
                "as far as evidenced"));
    for (Facet facet : Facet.values()) {
      heads.add(facet.words());
    }
    heads.addAll(
        List.of(
            "triggered at",
            "due from",
            "due by",
            "discharged at",
            "overdue",
            "overdue unit",
            "intervals missed",
            "reason",
            "exceptions agreed",
            "document",
            "version",
            "adopted from",
            "readings",
            "calendar",
            "engine version",
            "as of"));
    return heads;
  }

  private static List<String> cells(Row row, ObligationVerdict verdict) {
    List<String> cells = new ArrayList<>();
    Overdue overdue = verdict.overdue();
    Integer clause = Row.clause(verdict);
    cells.add(String.join("; ", verdict.cases()));
    cells.add(subject(verdict));
    cells.add(verdict.rule().standard());
    cells.add(clause == null ? "" : clause.toString());
    cells.add(row.title(verdict));
    cells.add(Row.force(verdict.force()));
    cells.add(verdict.verdict().words());
    cells.add(verdict.asFarAsEvidenced() ? "yes" : "no");
    for (Facet facet : Facet.values()) {
      cells.add(facet(verdict.facets().get(facet)));
    }
    cells.add(orEmpty(row.moments().moment(verdict.triggeredAt())));
    cells.add(orEmpty(row.moments().from(verdict.dueFrom())));
    cells.add(orEmpty(row.moments().by(verdict.dueBy())));
    cells.add(orEmpty(row.moments().moment(verdict.dischargedAt())));
    cells.add(overdue == null ? "" : String.valueOf(overdue.number()));
    cells.add(overdue == null ? "" : overdue.unit().plural());
    cells.add(String.valueOf(verdict.intervalsMissed()));
    cells.add(verdict.reason());
    cells.add(exceptions(row, verdict));
    cells.add(verdict.rule().document());
    cells.add(verdict.rule().version());
    cells.add(orEmpty(row.adoptedFrom(verdict)));
    cells.add(String.join("; ", row.readings()));
    cells.add(row.calendar());
    cells.add(row.engine());
    cells.add(row.asOf());
    return cells;
  }

  /** The keys, such as {@code conference=C1; plan=P1}. */
  static String subject(ObligationVerdict verdict) {
    List<String> keys = new ArrayList<>();
    for (Map.Entry<String, String> key : Row.subject(verdict).entrySet()) {
      keys.add(key.getKey() + "=" + key.getValue());
    }
    return String.join("; ", keys);
  }

  /**
   * Such as {@code agreed 2026-03-02, by head of service, until 2026-04-01, because of illness}.
   */
  private static String exceptions(Row row, ObligationVerdict verdict) {
    List<String> exceptions = new ArrayList<>();
    for (AgreedException exception : verdict.exceptions()) {
      String until = row.moments().moment(exception.until());
      exceptions.add(
          "agreed "
              + row.moments().moment(exception.agreedAt())
              + (exception.by() == null ? "" : ", by " + exception.by())
              + (until == null ? "" : ", until " + until)
              + (exception.because() == null ? "" : ", because " + exception.because()));
    }
    return String.join("; ", exceptions);
  }

  private static String facet(@Nullable FacetVerdict facet) {
    return facet == null ? "" : facet.evidenced() ? facet.verdict().words() : "not evidenced";
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  /** One row. */
  static void line(List<String> cells, PrintStream out) {
    out.print(String.join(",", cells.stream().map(CsvReport::quoted).toList()));
    out.print("\r\n");
  }

  private static String quoted(String raw) {
    String cell = Visible.text(raw);
    return cell.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n')
        ? '"' + cell.replace("\"", "\"\"") + '"'
        : cell;
  }
}
