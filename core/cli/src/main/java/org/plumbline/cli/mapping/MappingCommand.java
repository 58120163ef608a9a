package org.plumbline.cli.mapping;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.plumbline.cli.console.CommonOptions;
import org.plumbline.cli.console.Console;
import org.plumbline.cli.console.ExitCode;
import org.plumbline.cli.console.OutputOption;
import org.plumbline.cli.console.Problem;
import org.plumbline.cli.console.Table;
import org.plumbline.cli.diagnostics.Documents;
import org.plumbline.formats.CaseDataException;
import org.plumbline.formats.DocumentWords;
import org.plumbline.formats.MappingProposal;
import org.plumbline.formats.MappingReader;
import org.plumbline.model.kernel.KernelDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows mappings, proposes one for an unknown file, and tells what a mapping can name. */
@Command(
    name = "mapping",
    description = {
      "List the mappings that come with plumbline, show one to copy and change, propose one for an"
          + " unknown file, or list the words of a document that a mapping can use.",
      "A mapping says what the columns and codes of a file of cases mean; plumbline check reads the"
          + " file by it."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  plumbline mapping list",
      "      which mappings there are",
      "  plumbline mapping show cin-census --output my-mapping.yaml",
      "      one of them as a file of your own",
      "  plumbline mapping init standards/newcastle/sample/cases.csv \\",
      "      --for standards/newcastle/newcastle.standards",
      "      a proposal for an unknown file, in the words of a document",
      "  plumbline mapping words standards/newcastle/newcastle.standards --like visit",
      "      the events, keys, fields and codes that have to do with visits",
    })
public final class MappingCommand implements Callable<Integer> {
  /** What to do. */
  enum What {
    list,
    show,
    init,
    words
  }

  /** How words are written. */
  enum Format {
    text,
    json
  }

  private final Console console;

  @Parameters(
      index = "0",
      paramLabel = "list|show|init|words",
      description =
          "List what there is, show one, propose one, or list a document's words for one.")
  private What what = What.list;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "NAME|FILE|DOC",
      description =
          "With show: the mapping's name. With init: the file of cases (.csv, .tsv, .jsonl, .json,"
              + " .yaml, .xes or .xlsx). With words: the document.")
  private @Nullable String of;

  @Option(
      names = "--for",
      paramLabel = "DOC",
      description = "With init: propose the events of this document, by what they are called.")
  private @Nullable Path document;

  @Option(
      names = "--like",
      paramLabel = "WORDS",
      description =
          "With words: only what has to do with these words, such as visit, or \"minutes sent\".")
  private @Nullable String like;

  @Option(
      names = "--format",
      paramLabel = "text|json",
      description = "With words: text for people (default), or json for programs.")
  private @Nullable Format format;

  @Mixin private OutputOption output = new OutputOption();

  @Mixin private CommonOptions common = new CommonOptions();

  /** Writes to that console. */
  public MappingCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws CaseDataException {
    if (what != What.words && (like != null || format != null)) {
      throw new Problem("--like and --format go with plumbline mapping words DOC");
    }
    if (document != null && what != What.init) {
      throw new Problem("--for goes with plumbline mapping init FILE");
    }
    switch (what) {
      case list -> list();
      case show -> show();
      case init -> init();
      case words -> words();
    }
    return ExitCode.FINE;
  }

  private void list() {
    if (of != null) {
      throw new Problem("mapping list takes no more. To see one, say plumbline mapping show NAME");
    }
    Table table = new Table("name", "what for");
    MappingReader.SHIPPED.forEach(
        (name, purpose) -> table.row(UnaryOperator.identity(), name, purpose));
    List<String> lines = table.lines(common.out(console)::strong);
    output.write(console, List.of(), out -> lines.forEach(out::println));
  }

  private void show() {
    if (of == null || !MappingReader.SHIPPED.containsKey(of)) {
      throw new Problem(
          (of == null ? "which mapping? " : "no mapping “" + of + "” comes with plumbline. ")
              + "There are "
              + String.join(", ", MappingReader.SHIPPED.keySet()));
    }
    String text = MappingReader.shippedText(of);
    output.write(console, List.of(), out -> out.print(text));
  }

  private void init() throws CaseDataException {
    if (of == null) {
      throw new Problem("which file? Say plumbline mapping init FILE");
    }
    Path file = Path.of(of);
    Documents.requireFile(file);
    List<Path> inputs = new ArrayList<>(List.of(file));
    KernelDocument words = null;
    if (document != null) {
      inputs.add(document);
      words = Documents.compile(List.of(document), console, common.err(console)).get(0).kernel();
    }
    output.refuseInputs(inputs);
    String text = MappingProposal.of(file, words);
    output.write(console, inputs, out -> out.print(text));
  }

  private void words() {
    if (of == null) {
      throw new Problem("which document? Say plumbline mapping words DOC");
    }
    Path file = Path.of(of);
    List<Path> inputs = List.of(file);
    output.refuseInputs(inputs);
    DocumentWords all =
        DocumentWords.of(Documents.compile(inputs, console, common.err(console)).get(0).kernel());
    DocumentWords found = like == null ? all : all.like(like);
    if (found.isEmpty()) {
      throw new Problem(
          "no word of “"
              + all.title()
              + "” has to do with “"
              + like
              + "”. Leave --like out to see all");
    }
    output.write(
        console,
        inputs,
        out -> {
          if (format == Format.json) {
            WordsJson.write(found, out);
          } else {
            WordsText.write(found, out, common.out(console), console.width());
          }
        });
  }
}
