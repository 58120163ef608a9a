package org.plumbline.publish.trace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.model.document.Standard;

/**
 * A paper's lines and the standards that cite them.
 *
 * @param index the paper's lines
 * @param standards how many standards the document has
 * @param citations every place cited, in the document's order
 * @param notEncoded the lines said to carry nothing
 * @param findings what does not fit, lines first
 */
public record Coverage(
    SourceIndex index,
    int standards,
    List<Citation> citations,
    NotEncoded notEncoded,
    List<Finding> findings) {
  /** At most so many lines can be cited at a time: more cannot be compared by eye. */
  public static final int MOST_LINES = 3;

  public Coverage {
    citations = List.copyOf(citations);
    findings = List.copyOf(findings);
  }

  /** Compares a document with its paper. */
  public static Coverage of(List<Standard> standards, SourceIndex index, NotEncoded notEncoded) {
    List<Citation> citations = standards.stream().flatMap(s -> Citation.of(s).stream()).toList();
    Coverage coverage = new Coverage(index, standards.size(), citations, notEncoded, List.of());
    List<Finding> findings = new ArrayList<>(coverage.linesNotCited());
    standards.forEach(standard -> coverage.lookAt(standard, findings));
    coverage.lookAtMarks(findings);
    return new Coverage(index, standards.size(), citations, notEncoded, findings);
  }

  /** How a line stands. */
  public enum Standing {
    /** At least one standard cites it. */
    CITED,
    /** Its author says that it carries nothing. */
    NOT_ENCODED,
    /** It binds, and no standard cites it. */
    MISSING,
    /** It has none of the words that bind, and no standard cites it. */
    SILENT
  }

  /** How a line stands. */
  public Standing standing(SourceLine line) {
    if (!citing(line.number()).isEmpty()) {
      return Standing.CITED;
    }
    if (notEncoded.of(line.number()).isPresent()) {
      return Standing.NOT_ENCODED;
    }
    return line.binds() ? Standing.MISSING : Standing.SILENT;
  }

  /** The lines that stand so. */
  public List<SourceLine> lines(Standing standing) {
    return index.lines().stream().filter(line -> standing(line) == standing).toList();
  }

  /** How many lines bind and stand so. */
  public long binding(Standing standing) {
    return lines(standing).stream().filter(SourceLine::binds).count();
  }

  /** Those who cite a line, each standard once. */
  public List<Citation> citing(int line) {
    Map<String, Citation> byStandard = new LinkedHashMap<>();
    citations.stream()
        .filter(citation -> citation.cites(line))
        .forEach(citation -> byStandard.putIfAbsent(citation.standard(), citation));
    return List.copyOf(byStandard.values());
  }

  /**
   * Lines that are cited by fewer standards and clauses than they have sentences that bind: perhaps
   * not all of them is carried. No finding, for one standard may well carry two sentences.
   */
  public List<SourceLine> thin() {
    return lines(Standing.CITED).stream()
        .filter(line -> duties(line.number()) < line.bindingSentences())
        .toList();
  }

  /** How many standards cite a line, each clause of them counted. */
  public int duties(int line) {
    return citing(line).stream().mapToInt(c -> Math.max(1, c.clauses())).sum();
  }

  /** The section last cited before a line, if any: where the line is to be looked for. */
  public Optional<String> sectionBefore(int line) {
    return citations.stream()
        .filter(c -> c.first() != null && c.first() < line && c.section() != null)
        .max((a, b) -> Integer.compare(firstOf(a), firstOf(b)))
        .map(Citation::section);
  }

  /** The sections that are cited with a line. */
  public List<String> sections(int line) {
    LinkedHashSet<String> sections = new LinkedHashSet<>();
    citations.stream()
        .filter(c -> c.cites(line) && c.section() != null)
        .forEach(c -> sections.add(String.valueOf(c.section())));
    return List.copyOf(sections);
  }

  private static int firstOf(Citation citation) {
    return citation.first() == null ? 0 : citation.first();
  }

  private List<Finding> linesNotCited() {
    return lines(Standing.MISSING).stream()
        .map(
            line ->
                new Finding(
                    Finding.Kind.NOT_CITED,
                    line.number(),
                    "",
                    "line "
                        + line.number()
                        + " "
                        + String.join(", ", line.does().stream().map(Binding::word).toList())
                        + ", and no standard cites it"))
        .toList();
  }

  private void lookAt(Standard standard, List<Finding> findings) {
    List<Citation> own = Citation.of(standard);
    if (own.stream().allMatch(c -> c.span() == 0)) {
      findings.add(
          new Finding(
              Finding.Kind.NO_LINE,
              0,
              standard.id(),
              "standard " + standard.id() + " cites no line"));
    }
    for (Citation citation : own) {
      if (citation.span() > 0) {
        lookAt(citation, findings);
      }
    }
  }

  private void lookAt(Citation citation, List<Finding> findings) {
    String cites = "standard " + citation.standard() + " cites " + citation.lines();
    int first = firstOf(citation);
    int last = first + citation.span() - 1;
    if (citation.span() > MOST_LINES) {
      findings.add(
          new Finding(
              Finding.Kind.TOO_LONG,
              first,
              citation.standard(),
              cites + ": more than " + MOST_LINES + ". Write one `source` for each place"));
    }
    if (last > index.lineCount()) {
      findings.add(
          new Finding(
              Finding.Kind.BEYOND_THE_TEXT,
              first,
              citation.standard(),
              cites + ", but the text has only " + index.lineCount()));
    } else if (index.lines().stream().noneMatch(line -> citation.cites(line.number()))) {
      findings.add(
          new Finding(
              Finding.Kind.BLANK, first, citation.standard(), cites + ", where nothing stands"));
    }
  }

  private void lookAtMarks(List<Finding> findings) {
    for (NotEncoded.Mark mark : notEncoded.marks()) {
      if (mark.last() > index.lineCount()) {
        findings.add(
            new Finding(
                Finding.Kind.BEYOND_THE_TEXT,
                mark.last(),
                "",
                "line "
                    + mark.last()
                    + " is said to carry nothing, but the text has only "
                    + index.lineCount()));
      }
      for (int line = mark.first(); line <= Math.min(mark.last(), index.lineCount()); line++) {
        List<Citation> citing = citing(line);
        if (!citing.isEmpty()) {
          findings.add(
              new Finding(
                  Finding.Kind.CITED_ALL_THE_SAME,
                  line,
                  citing.get(0).standard(),
                  "line "
                      + line
                      + " is said to carry nothing, yet standard "
                      + citing.get(0).standard()
                      + " cites it"));
        }
      }
    }
  }
}
