package org.plumbline.cli.diagnostics;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.cli.console.Ink;
import org.plumbline.cli.console.Visible;
import org.plumbline.compiler.diagnostic.Diagnostic;
import org.plumbline.compiler.diagnostic.Fix;
import org.plumbline.compiler.diagnostic.Severity;
import org.plumbline.compiler.diagnostic.SourceRange;

/**
 * Findings for people: the place, the line with a mark under what is meant, other places, the
 * remedy.
 */
public final class DiagnosticText {
  private static final int WIDEST = 120;

  private final Ink ink;
  private final Map<String, List<String>> texts = new HashMap<>();

  /** In these colours. */
  public DiagnosticText(Ink ink) {
    this.ink = ink;
  }

  /** The lines that tell a finding. */
  public List<String> lines(Diagnostic finding) {
    List<String> lines = new ArrayList<>();
    lines.add(
        ink.strong(finding.at() + ":")
            + " "
            + severity(finding.severity())
            + " "
            + finding.code()
            + ": "
            + Visible.text(finding.message()));
    lines.addAll(excerpt(finding.at(), finding.severity()));
    for (Diagnostic.Related related : finding.related()) {
      SourceRange at = related.at();
      lines.add("  " + (at == null ? "" : at + ": ") + "see " + Visible.text(related.message()));
    }
    for (Fix fix : finding.fixes()) {
      lines.add("  " + ink.good("fix:") + " " + Visible.text(fix.title()));
    }
    return lines;
  }

  private String severity(Severity severity) {
    return switch (severity) {
      case ERROR -> ink.bad("error");
      case WARNING -> ink.warning("warning");
      case INFO -> ink.faint("info");
    };
  }

  /**
   * The line and a mark under it; nothing if the text is not to be had or the finding is about the
   * whole file.
   */
  private List<String> excerpt(SourceRange at, Severity severity) {
    List<String> text = texts.computeIfAbsent(at.file(), DiagnosticText::read);
    if (at.line() > text.size()) {
      return List.of();
    }
    String line = text.get(at.line() - 1);
    int from = Math.min(at.column() - 1, line.length());
    int to = Math.max(from + 1, Math.min(line.length(), from + at.length()));
    int cutLeft = from > WIDEST - 20 ? from - 20 : 0;
    int cutRight = Math.min(line.length(), cutLeft + WIDEST);
    if (line.isBlank() || isBinary(line)) {
      return List.of();
    }
    String shown =
        (cutLeft > 0 ? "…" : "  ")
            + Visible.text(line.substring(cutLeft, cutRight))
            + (cutRight < line.length() ? "…" : "");
    String before = line.substring(cutLeft, from).replaceAll("[^\t]", " ");
    String mark = "  " + before + "^".repeat(Math.max(1, Math.min(to, cutRight) - from));
    return List.of(shown, severity == Severity.ERROR ? ink.bad(mark) : ink.warning(mark));
  }

  /** Whether it is no text that anybody could read, such as the beginning of a Word file. */
  private static boolean isBinary(String line) {
    return line.chars().filter(Character::isISOControl).count() * 3 > line.length();
  }

  private static List<String> read(String file) {
    try {
      String text = Files.readString(Path.of(file)); // as UTF-8, or not at all
      String withoutMark = text.startsWith("\uFEFF") ? text.substring(1) : text;
      return List.of(withoutMark.split("\r\n|\r|\n", -1));
    } catch (IOException | InvalidPathException e) {
      return List.of(); // what could not be read is itself the finding
    }
  }

  /** How many of what: "2 errors, 1 warning"; "nothing wrong" if there are none. */
  public static String count(List<Diagnostic> findings) {
    List<String> counts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      long n = findings.stream().filter(d -> d.severity() == severity).count();
      String word =
          switch (severity) {
            case ERROR -> n == 1 ? "error" : "errors";
            case WARNING -> n == 1 ? "warning" : "warnings";
            case INFO -> n == 1 ? "remark" : "remarks";
          };
      if (n > 0) {
        counts.add(n + " " + word);
      }
    }
    return counts.isEmpty() ? "nothing wrong" : String.join(", ", counts);
  }
}
