package org.plumbline.cli.diagnostics;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.plumbline.cli.console.Console;
import org.plumbline.cli.console.Ink;
import org.plumbline.cli.console.Problem;
import org.plumbline.compiler.Compilation;
import org.plumbline.compiler.CompiledDocument;
import org.plumbline.compiler.StandardsCompiler;
import org.plumbline.compiler.diagnostic.Diagnostic;
import org.plumbline.compiler.diagnostic.Severity;
import org.plumbline.runtime.calendar.CalendarException;
import org.plumbline.runtime.calendar.WorkingCalendar;
import org.plumbline.services.calendar.DocumentCalendars;

/** Compiles documents for commands that need them faultless. */
public final class Documents {
  private Documents() {}

  /**
   * Compiles files. Errors are shown and stop the command; warnings are only counted.
   *
   * @param ink for the error stream
   * @throws Problem if a file cannot be used
   */
  public static List<CompiledDocument> compile(List<Path> files, Console console, Ink ink) {
    return compile(files, List.of(), console, ink);
  }

  /**
   * Compiles files as {@link #compile(List, Console, Ink)} does, with other readings in use.
   *
   * @param switchedOn the alternative readings, as {@link ReadingOption} has them
   * @throws Problem if a file cannot be used, or no document has such a reading
   */
  public static List<CompiledDocument> compile(
      List<Path> files, List<String> switchedOn, Console console, Ink ink) {
    for (Path file : files) {
      requireFile(file);
      refuseYaml(file);
    }
    Compilation compilation = compiled(files, switchedOn);
    List<Diagnostic> errors = of(compilation, Severity.ERROR);
    if (!errors.isEmpty()) {
      DiagnosticText text = new DiagnosticText(ink);
      errors.forEach(error -> text.lines(error).forEach(console.err()::println));
      throw new Problem(
          DiagnosticText.count(errors)
              + " in "
              + names(files)
              + ": nothing can be done before "
              + (errors.size() == 1 ? "it is" : "they are")
              + " mended");
    }
    if (compilation.documents().isEmpty()) {
      throw new Problem(
          names(files)
              + ": this is no whole document but a vocabulary or a part of one. Name the document"
              + " that uses it");
    }
    if (!switchedOn.isEmpty()) {
      console.say("with other readings in use: " + String.join(", ", switchedOn));
    }
    int warnings = of(compilation, Severity.WARNING).size();
    if (warnings > 0) {
      console.say(
          (warnings == 1 ? "1 warning" : warnings + " warnings")
              + " about "
              + names(files)
              + ": plumbline validate shows "
              + (warnings == 1 ? "it" : "them"));
    }
    return compilation.documents();
  }

  /**
   * Compiles files and sees whether the calendars they name are to be had.
   *
   * @param switchedOn the alternative readings in use, as {@link ReadingOption} has them
   */
  public static Compilation compiled(List<Path> files, List<String> switchedOn) {
    Compilation compilation = StandardsCompiler.compile(files, switchedOn);
    List<Diagnostic> all = new ArrayList<>(compilation.diagnostics());
    for (CompiledDocument document : compilation.documents()) {
      all.addAll(DocumentCalendars.problems(document));
    }
    return new Compilation(compilation.documents(), all);
  }

  /**
   * The calendar of a document: a shipped one, or a file beside the document.
   *
   * @throws CalendarException if it is not to be had, which {@link #compiled} finds before
   */
  public static WorkingCalendar calendar(CompiledDocument document) {
    return DocumentCalendars.of(document);
  }

  /** Refuses a document in its other form, which only convert reads. */
  static void refuseYaml(Path file) {
    String name = String.valueOf(file.getFileName());
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".yaml") || lower.endsWith(".yml")) {
      String text = name.substring(0, name.lastIndexOf('.')) + StandardsFiles.SUFFIX;
      throw new Problem(
          file
              + ": this is YAML. Turn it into the language first: plumbline convert "
              + file
              + " --to text --output "
              + text);
    }
  }

  /** Refuses what is no file, in plain words. */
  public static void requireFile(Path file) {
    if (Files.isDirectory(file)) {
      throw new Problem(file + ": this is a folder. Name a file in it");
    }
    if (!Files.exists(file)) {
      throw new Problem(file + ": there is no such file");
    }
    if (!Files.isReadable(file)) {
      throw new Problem(file + ": the file cannot be read. Check who may read it");
    }
  }

  private static List<Diagnostic> of(Compilation compilation, Severity severity) {
    return compilation.diagnostics().stream().filter(d -> d.severity() == severity).toList();
  }

  private static String names(List<Path> files) {
    return files.size() == 1 ? files.get(0).toString() : "these " + files.size() + " files";
  }
}
