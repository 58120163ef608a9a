package org.plumbline.cli.trace;

import static java.util.stream.Collectors.joining;

import java.io.PrintStream;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.plumbline.cli.console.Ink;
import org.plumbline.cli.console.Paragraphs;
import org.plumbline.cli.console.Table;
import org.plumbline.compiler.CompiledDocument;
import org.plumbline.publish.trace.Binding;
import org.plumbline.publish.trace.Citation;
import org.plumbline.publish.trace.Coverage;
import org.plumbline.publish.trace.Coverage.Standing;
import org.plumbline.publish.trace.Finding;
import org.plumbline.publish.trace.Range;
import org.plumbline.publish.trace.SourceLine;

/** A coverage for a person at a terminal: the lines with what carries them, then what is amiss. */
final class TraceText {
  private static final int MOST_NAMED = 3;

  private final CompiledDocument document;
  private final Coverage coverage;
  private final List<String> text;
  private final Ink ink;
  private final int width;
  private final PrintStream out;

  /**
   * For one document.
   *
   * @param text the paper itself, so that the beginnings of its lines can be shown; null if only
   *     its index is at hand
   * @param width columns
   */
  TraceText(
      CompiledDocument document,
      Coverage coverage,
      @Nullable String text,
      Ink ink,
      int width,
      PrintStream out) {
    this.document = document;
    this.coverage = coverage;
    this.text = text == null ? List.of() : text.lines().toList();
    this.ink = ink;
    this.width = width;
    this.out = out;
  }

  void print() {
    out.println(ink.strong(document.kernel().title()));
    line("  document  ", document.kernel().id() + ", version " + document.kernel().version());
    line("  paper     ", coverage.index().text());
    out.println();
    lines(
        coverage.index().lines().stream()
            .filter(l -> coverage.standing(l) != Standing.SILENT)
            .toList());
    mend();
    out.println();
    counts();
    silent();
  }

  private void lines(List<SourceLine> lines) {
    Table table = new Table("line#", "does", "standards", text.isEmpty() ? "" : "begins~");
    for (SourceLine line : lines) {
      Standing standing = coverage.standing(line);
      UnaryOperator<String> colour = standing == Standing.MISSING ? ink::bad : t -> t;
      table.row(
          colour,
          Integer.toString(line.number()),
          line.does().stream().map(Binding::word).collect(joining(", ")),
          carriedBy(line, standing),
          text.isEmpty() ? "" : text.get(line.number() - 1).strip());
    }
    table.lines(ink::faint, width).forEach(out::println);
  }

  private String carriedBy(SourceLine line, Standing standing) {
    return switch (standing) {
      case CITED -> someOf(coverage.citing(line.number()));
      case NOT_ENCODED -> "carries nothing";
      case MISSING -> "MISSING";
      case SILENT -> "";
    };
  }

  private static String someOf(List<Citation> citing) {
    String named = citing.stream().limit(MOST_NAMED).map(Citation::name).collect(joining(", "));
    return citing.size() <= MOST_NAMED
        ? named
        : named + " and " + (citing.size() - MOST_NAMED) + " more";
  }

  private void mend() {
    List<Finding> others =
        coverage.findings().stream().filter(f -> f.kind() != Finding.Kind.NOT_CITED).toList();
    if (!others.isEmpty()) {
      out.println();
      out.println(ink.strong("To mend"));
      others.forEach(finding -> line("  ", finding.message()));
    }
  }

  private void counts() {
    Table table = new Table("lines#", "");
    long bind = coverage.index().lines().stream().filter(SourceLine::binds).count();
    count(table, bind, "oblige, permit, forbid or time something; of these", t -> t);
    count(table, coverage.binding(Standing.CITED), "  are cited by standards", t -> t);
    count(table, coverage.binding(Standing.NOT_ENCODED), "  are said to carry nothing", t -> t);
    long missing = coverage.binding(Standing.MISSING);
    count(table, missing, "  are missing: no standard cites them", missing > 0 ? ink::bad : t -> t);
    count(
        table,
        coverage.thin().size(),
        "have more sentences that bind than standards and clauses that cite them",
        t -> t);
    count(
        table,
        coverage.lines(Standing.SILENT).size(),
        "have none of the words that bind, and are not cited",
        t -> t);
    table.lines(ink::faint).forEach(out::println);
  }

  private static void count(Table table, long count, String what, UnaryOperator<String> colour) {
    table.row(colour, Long.toString(count), what);
  }

  private void silent() {
    List<Range> ranges = Range.of(coverage.lines(Standing.SILENT), coverage.index());
    if (!ranges.isEmpty()) {
      out.println();
      line(
          "Not cited, without words that bind: ",
          ranges.stream().map(Range::toString).collect(joining(", ")));
    }
  }

  private void line(String label, String said) {
    String hanging = Paragraphs.hanging(" ".repeat(Math.min(12, label.length())), said, width);
    out.println(label + hanging.substring(Math.min(12, label.length())));
  }
}
