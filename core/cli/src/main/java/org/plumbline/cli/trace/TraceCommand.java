package org.plumbline.cli.trace;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.cli.console.CommonOptions;
import org.plumbline.cli.console.Console;
import org.plumbline.cli.console.ExitCode;
import org.plumbline.cli.console.Ink;
import org.plumbline.cli.console.OutputFile;
import org.plumbline.cli.console.OutputOption;
import org.plumbline.cli.console.Problem;
import org.plumbline.cli.diagnostics.Documents;
import org.plumbline.cli.document.Standards;
import org.plumbline.compiler.CompiledDocument;
import org.plumbline.publish.trace.Coverage;
import org.plumbline.publish.trace.CoverageMarkdown;
import org.plumbline.publish.trace.SourceIndex;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lays a paper's lines beside the standards that cite them. */
@Command(
    name = "trace",
    description = {
      "Show which lines of the paper a document carries, and which it leaves out.",
      "A line binds if it has words that oblige, permit, forbid or time something; docs/commands.md"
          + " lists them. Exit code 1 if one is not cited, or if a citation does not fit the"
          + " paper.",
      "A line that carries nothing is told so, with a reason, in the file not-encoded.txt beside"
          + " the document: `12: names the members of the panel`."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  plumbline trace standards/newcastle/newcastle.standards",
      "      by the index of the paper that lies beside the document",
      "  plumbline trace my.standards --source my-paper.txt --write",
      "      make the index and COVERAGE.md",
      "  plumbline trace standards/newcastle/newcastle.standards --check",
      "      whether they still fit the document",
    })
public final class TraceCommand implements Callable<Integer> {
  /** How it is shown. */
  enum Form {
    text,
    markdown,
    json
  }

  private final Console console;

  @Parameters(index = "0", paramLabel = "DOC", description = "The document.")
  private Path file = Path.of("");

  @Option(
      names = {"-s", "--source"},
      paramLabel = "FILE",
      description =
          "The paper as plain text, whose lines the standards cite; or an index made of it."
              + " Default: source.index beside the document.")
  private @Nullable Path source;

  @Option(
      names = "--format",
      paramLabel = "text|markdown|json",
      description =
          "How to show it. Default: text, the only form that shows words of the paper (if the paper"
              + " is at hand).")
  private Form format = Form.text;

  @Mixin private OutputOption output = new OutputOption();

  @Option(
      names = "--write",
      description =
          "Write source.index (the lines' numbers, lengths and hashes, not their words) and"
              + " COVERAGE.md beside the document, and show nothing.")
  private boolean write;

  @Option(
      names = "--check",
      description =
          "Only see whether source.index and COVERAGE.md are as --write would write them. Exit code"
              + " 1 if not.")
  private boolean check;

  @Mixin private CommonOptions common = new CommonOptions();

  /** Writes to that console. */
  public TraceCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (write && check) {
      throw new Problem("--write or --check: which of the two?");
    }
    CompiledDocument document =
        Documents.compile(List.of(file), console, common.err(console)).get(0);
    TraceFiles files = TraceFiles.beside(file);
    SourceIndex standing = check ? files.standing(document) : null;
    TraceFiles.Paper paper = files.paper(document, source);
    Coverage coverage = Coverage.of(Standards.of(document), paper.index(), files.marks());
    String page =
        CoverageMarkdown.of(coverage, document.kernel().title(), document.kernel().version());
    if (write) {
      files.refuseAnothersIndex(document);
      OutputFile.write(files.index(), out -> out.print(paper.index().write()));
      OutputFile.write(files.coverage(), out -> out.print(page));
      console.out().println("written: " + files.index() + " and " + files.coverage());
      return ExitCode.FINE;
    }
    return check
        ? checked(files, standing, paper.index(), page)
        : shown(document, coverage, paper, page);
  }

  private int checked(
      TraceFiles files, @Nullable SourceIndex standing, SourceIndex wanted, String page) {
    List<String> stale = new ArrayList<>();
    if (standing == null || !standing.write().equals(wanted.write())) {
      stale.add(files.index() + differences(standing, wanted));
    }
    if (!page.equals(TraceFiles.textIfThere(files.coverage()))) {
      stale.add(files.coverage().toString());
    }
    if (stale.isEmpty()) {
      console.out().println(files.index() + " and " + files.coverage() + ": as they should be");
      return ExitCode.FINE;
    }
    stale.forEach(one -> console.out().println("stale: " + one));
    console
        .out()
        .println(
            "plumbline trace "
                + file
                + (source == null ? "" : " --source " + source)
                + " --write makes them anew");
    return ExitCode.FINDINGS;
  }

  private static String differences(@Nullable SourceIndex standing, SourceIndex wanted) {
    if (standing == null) {
      return " is not there";
    }
    List<Integer> lines = standing.differences(wanted);
    return lines.isEmpty()
        ? ""
        : ": the paper has other lines now, the first of them "
            + lines.stream().limit(5).map(String::valueOf).collect(Collectors.joining(", "));
  }

  private int shown(
      CompiledDocument document, Coverage coverage, TraceFiles.Paper paper, String page) {
    List<Path> inputs = new ArrayList<>(List.of(file));
    if (source != null) {
      inputs.add(source);
    }
    Ink ink = output.isFile() ? Ink.PLAIN : common.out(console);
    output.write(console, inputs, form(document, coverage, paper, page, ink));
    return coverage.findings().isEmpty() ? ExitCode.FINE : ExitCode.FINDINGS;
  }

  private Consumer<PrintStream> form(
      CompiledDocument document, Coverage coverage, TraceFiles.Paper paper, String page, Ink ink) {
    return switch (format) {
      case text ->
          out -> new TraceText(document, coverage, paper.text(), ink, console.width(), out).print();
      case markdown -> out -> out.print(page);
      case json -> out -> TraceJson.write(document, coverage, out);
    };
  }
}
