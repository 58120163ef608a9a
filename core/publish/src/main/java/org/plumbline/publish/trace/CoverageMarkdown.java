package org.plumbline.publish.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.plumbline.publish.trace.Coverage.Standing;

/**
 * A coverage as a page of Markdown. It has numbers, sections and the document's own words, never
 * the paper's, so that it can go where the paper cannot.
 */
public final class CoverageMarkdown {
  private final Coverage coverage;
  private final StringBuilder out = new StringBuilder();

  private CoverageMarkdown(Coverage coverage) {
    this.coverage = coverage;
  }

  /**
   * The page.
   *
   * @param title the document's title
   * @param version its version
   */
  public static String of(Coverage coverage, String title, String version) {
    return new CoverageMarkdown(coverage).page(title, version);
  }

  private String page(String title, String version) {
    paragraph("# Coverage: " + escaped(title));
    paragraph(
        "Made by `plumbline trace --write`; not to be edited. Which lines of the paper the document"
            + " carries. A line *binds* if it has words that oblige, permit, forbid or time"
            + " something; `plumbline help trace` tells more.");
    counts(version);
    missing();
    mismatches();
    thin();
    carried();
    notEncoded();
    silent();
    return out.toString().stripTrailing() + "\n";
  }

  private void counts(String version) {
    List<List<String>> rows = new ArrayList<>();
    SourceIndex index = coverage.index();
    rows.add(List.of("document", "`" + index.document() + "`, version " + escaped(version)));
    rows.add(List.of("standards", Integer.toString(coverage.standards())));
    rows.add(List.of("lines of the paper", Integer.toString(index.lineCount())));
    rows.add(List.of("of these not blank", Integer.toString(index.lines().size())));
    rows.add(
        List.of(
            "lines that bind",
            Long.toString(index.lines().stream().filter(SourceLine::binds).count())));
    rows.add(List.of("of these cited", Long.toString(coverage.binding(Standing.CITED))));
    rows.add(
        List.of(
            "of these said to carry nothing",
            Long.toString(coverage.binding(Standing.NOT_ENCODED))));
    rows.add(List.of("of these missing", Long.toString(coverage.binding(Standing.MISSING))));
    table(List.of("", "count"), rows);
  }

  private void missing() {
    section(
        "Lines that bind and that no standard cites",
        List.of("line", "does", "after section"),
        coverage.lines(Standing.MISSING).stream()
            .map(
                line ->
                    List.of(
                        Integer.toString(line.number()),
                        does(line),
                        escaped(coverage.sectionBefore(line.number()).orElse(""))))
            .toList());
  }

  private void mismatches() {
    section(
        "Citations to mend",
        List.of("what"),
        coverage.findings().stream()
            .filter(f -> f.kind() != Finding.Kind.NOT_CITED)
            .map(f -> List.of(escaped(f.message())))
            .toList());
  }

  private void thin() {
    section(
        "Lines with more sentences that bind than standards and clauses",
        List.of("line", "sentences", "standards and clauses"),
        coverage.thin().stream()
            .map(
                line ->
                    List.of(
                        Integer.toString(line.number()),
                        Integer.toString(line.bindingSentences()),
                        Integer.toString(coverage.duties(line.number()))))
            .toList());
  }

  private void carried() {
    section(
        "Lines and the standards that carry them",
        List.of("line", "section", "standards"),
        coverage.lines(Standing.CITED).stream()
            .map(
                line ->
                    List.of(
                        Integer.toString(line.number()),
                        escaped(String.join(", ", coverage.sections(line.number()))),
                        coverage.citing(line.number()).stream()
                            .map(c -> escaped(c.name() + " " + c.title()))
                            .collect(Collectors.joining("<br>"))))
            .toList());
  }

  private void notEncoded() {
    section(
        "Lines said to carry nothing",
        List.of("lines", "because"),
        coverage.notEncoded().marks().stream()
            .map(m -> List.of(new Range(m.first(), m.last()).toString(), escaped(m.reason())))
            .toList());
  }

  private void silent() {
    List<Range> ranges = Range.of(coverage.lines(Standing.SILENT), coverage.index());
    if (!ranges.isEmpty()) {
      paragraph("## Lines without words that bind, not cited either");
      paragraph(
          ranges.stream().map(Range::toString).collect(Collectors.joining(", "))
              + ".\nBlank lines between are not told apart.");
    }
  }

  private void section(String heading, List<String> heads, List<List<String>> rows) {
    if (!rows.isEmpty()) {
      paragraph("## " + heading);
      table(heads, rows);
    }
  }

  private void table(List<String> heads, List<List<String>> rows) {
    row(heads);
    row(heads.stream().map(head -> "---").toList());
    rows.forEach(this::row);
    out.append('\n');
  }

  private void row(List<String> cells) {
    out.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }

  private void paragraph(String text) {
    out.append(text).append("\n\n");
  }

  private static String does(SourceLine line) {
    return line.does().stream().map(Binding::word).collect(Collectors.joining(", "));
  }

  private static String escaped(String text) {
    return text.replaceAll("([\\\\`*_\\[\\]|<>#])", "\\\\$1");
  }
}
