package org.plumbline.cli.diff;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.plumbline.cli.console.CommonOptions;
import org.plumbline.cli.console.Console;
import org.plumbline.cli.console.ExitCode;
import org.plumbline.cli.console.Ink;
import org.plumbline.cli.console.OutputOption;
import org.plumbline.cli.console.Problem;
import org.plumbline.cli.diagnostics.ReadingOption;
import org.plumbline.formats.spill.Spilling;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares two versions of a document by what they say, and by what that does. */
@Command(
    name = "diff",
    description = {
      "Show what changed from one version of a document to the next: what is asked otherwise,"
          + " whether that binds more or less, with a case that shows it, and what is only told"
          + " otherwise. Layout, remarks, the order of lines and other names for the same are no"
          + " change; a standard is known again by what it asks, even under another number.",
      "With --git, PATH as it was in two revisions: plumbline diff --git v6..v10 PATH.",
      "Exit code 1 if any case can be judged otherwise."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  plumbline diff standards/national/england-2010.standards \\",
      "      standards/national/england-2013.standards",
      "      what changed in England in 2013",
      "  plumbline diff standards/national/england-2010.standards \\",
      "      standards/national/england-2013.standards --format markdown --output changes.md",
      "      the same for the description of a pull request",
    })
public final class DiffCommand implements Callable<Integer> {
  /** How it is shown. */
  enum Form {
    text,
    markdown,
    json,
    html
  }

  private final Console console;

  @Parameters(
      arity = "1..2",
      paramLabel = "OLD NEW|PATH",
      description =
          "The older and the newer version, two files or two folders; with --git one path.")
  private List<Path> named = List.of();

  @Option(
      names = "--git",
      paramLabel = "REV..REV",
      description =
          "Compare PATH in two revisions of its git repository; one that is left out is HEAD.")
  private @Nullable String revisions;

  @Option(
      names = "--format",
      paramLabel = "text|markdown|json|html",
      description =
          "How to show it: for a terminal (default), for a pull request, for programs, or as a page"
              + " to review.")
  private Form format = Form.text;

  @Option(
      names = "--fail-on",
      split = ",",
      paramLabel = "changed|loosened|sameversion",
      hideParamSyntax = true,
      description =
          "When to end with exit code 1, separated by commas: if any case can be judged otherwise"
              + " (changed, default); if a standard may let pass what it did not (loosened); if the"
              + " meaning has changed and the version has not (sameversion).")
  private List<Gate.Bar> bars = List.of(Gate.Bar.changed);

  @Mixin private CaseOptions cases = new CaseOptions();

  @Mixin private ReadingOption reading = new ReadingOption();

  @Mixin private OutputOption output = new OutputOption();

  @Mixin private CommonOptions common = new CommonOptions();

  /** Writes to that console. */
  public DiffCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    CaseReplay.Cases recorded = cases.read();
    OtherReadings readings = new OtherReadings(reading.switchedOn());
    Comparison versions = revisions == null ? files(readings) : git(revisions, readings);
    readings.requireAll();
    if (recorded == null) {
      return show(versions);
    }
    try (Spilling spilling = Spilling.usual()) {
      return show(versions.with(recorded, console, spilling));
    }
  }

  private int show(Comparison comparison) {
    Ink ink = output.isFile() ? Ink.PLAIN : common.out(console);
    output.write(console, named, form(comparison, ink));
    List<String> reasons = new Gate(Set.copyOf(bars)).reasons(comparison);
    if (!bars.equals(List.of(Gate.Bar.changed))) {
      reasons.forEach(console::say);
    }
    return reasons.isEmpty() ? ExitCode.FINE : ExitCode.FINDINGS;
  }

  private Comparison files(OtherReadings readings) {
    if (named.size() != 2) {
      throw new Problem("name two versions, the older one first: plumbline diff OLD NEW");
    }
    Ink ink = common.err(console);
    return Comparison.of(
        Versions.of(named.get(0), readings, console, ink),
        Versions.of(named.get(1), readings, console, ink));
  }

  private Comparison git(String asked, OtherReadings readings) {
    int dots = asked.indexOf("..");
    if (dots < 0 || asked.startsWith("...", dots)) {
      throw new Problem("--git: name two revisions with two dots between them, such as v6..v10");
    }
    if (named.size() != 1) {
      throw new Problem("--git: name one file or folder, which is taken from both revisions");
    }
    Path path = named.get(0).toAbsolutePath().normalize();
    Path folder = path;
    while (!Files.isDirectory(folder) && folder.getParent() != null) {
      folder = folder.getParent(); // what was there once need not be there now
    }
    Git git = new Git(folder);
    try {
      String prefix = git.prefix();
      Path below = folder.relativize(path);
      Ink ink = common.err(console);
      String older = orHead(asked.substring(0, dots));
      String newer = orHead(asked.substring(dots + 2));
      return Comparison.of(
          Versions.in(git, older, newer, prefix, below, readings, console, ink),
          Versions.in(git, newer, older, prefix, below, readings, console, ink));
    } catch (Git.RefusedException e) {
      throw new Problem(folder + ": git says: " + e.getMessage());
    }
  }

  private static String orHead(String revision) {
    return revision.isEmpty() ? "HEAD" : revision;
  }

  private Consumer<PrintStream> form(Comparison comparison, Ink ink) {
    return switch (format) {
      case text -> out -> new DiffText(comparison, ink, console.width(), out).print();
      case markdown -> out -> new DiffMarkdown(comparison, out).print();
      case json -> out -> DiffJson.write(comparison, out);
      case html -> new DiffHtml(comparison)::print;
    };
  }
}
