package org.plumbline.cli.check;

import java.io.PrintStream;
import java.util.Iterator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.plumbline.cli.console.Ink;
import org.plumbline.cli.console.Table;
import org.plumbline.runtime.verdict.Overdue;

/** What is still to be done, for people. */
final class DueText {
  /** Whoever reads on after so many wants a file. */
  private static final int MOST = 10_000;

  private DueText() {}

  static void write(
      List<CheckedDocument> checked, List<Due> all, Ink ink, int width, PrintStream out) {
    if (all.isEmpty()) {
      boolean open =
          checked.stream()
              .anyMatch(
                  one ->
                      one.verdicts().stream().anyMatch(Tally::isOpenQuestion)
                          || !one.data().unused().isEmpty());
      out.println(
          open
              ? "No duty is known to be open in these cases."
              : "Nothing is left to be done in these cases.");
      return;
    }
    Table table = new Table("due by", "overdue", "case", "standard", "~");
    int left = MOST;
    for (Iterator<Due> rest = all.iterator(); left > 0 && rest.hasNext(); left--) {
      Due due = rest.next();
      table.row(
          due.isOverdueRequirement() ? ink::bad : UnaryOperator.identity(),
          due.by().isEmpty() ? "no limit" : due.by().replace('T', ' '),
          overdue(due),
          name(due),
          due.verdict().rule().standard()
              + (Row.clause(due.verdict()) == null ? "" : " ." + Row.clause(due.verdict())),
          due.title());
    }
    table.lines(ink::strong, width).forEach(out::println);
    if (all.size() > MOST) {
      out.println(
          "and "
              + Counted.of(all.size() - MOST, "duty", "duties")
              + " more: --format csv lists all");
    }
    long late = all.stream().filter(Due::isOverdue).count();
    out.println();
    out.println(
        Counted.of(all.size(), "duty is", "duties are")
            + " open, of which "
            + Counted.of(late, "is", "are")
            + " overdue, by "
            + checked.stream()
                .map(one -> one.document().kernel().id())
                .distinct()
                .collect(Collectors.joining(", "))
            + " as of "
            + new Row(checked.get(0)).asOf().replace('T', ' '));
  }

  private static String overdue(Due due) {
    Overdue overdue = due.verdict().overdue();
    return due.isOverdue() && overdue != null
        ? overdue.number()
            + " "
            + (overdue.number() == 1 ? overdue.unit().singular() : overdue.unit().plural())
        : due.hasPassed() ? "passed" : "";
  }

  static String name(Due due) {
    String subject = CsvReport.subject(due.verdict()).replace('=', ' ');
    return Counted.listed(due.verdict().cases()) + (subject.isEmpty() ? "" : ", " + subject);
  }
}
