package org.plumbline.cli.document;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.plumbline.cli.console.CommonOptions;
import org.plumbline.cli.console.Console;
import org.plumbline.cli.console.ExitCode;
import org.plumbline.cli.console.OutputOption;
import org.plumbline.cli.diagnostics.Documents;
import org.plumbline.compiler.CompiledDocument;
import org.plumbline.publish.page.PublishedPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Makes a document into a page for people. */
@Command(
    name = "publish",
    description = {
      "Make a document into a web page to be read and printed, in plain English.",
      "The page is one file that needs no network and no scripts. Printed from a browser it has a"
          + " title page, contents and page numbers on A4. It says what explain says, with the"
          + " document's examples."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  plumbline publish standards/newcastle/newcastle.standards --output newcastle.html",
      "      a page to open in a browser",
    })
public final class PublishCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(index = "0", paramLabel = "DOC", description = "The document.")
  private Path file = Path.of("");

  @Mixin private OutputOption output = new OutputOption();

  @Mixin private CommonOptions common = new CommonOptions();

  /** Writes to that console. */
  public PublishCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    CompiledDocument document =
        Documents.compile(List.of(file), console, common.err(console)).get(0);
    String page = PublishedPage.of(document, Documents.calendar(document));
    output.write(console, List.of(file), out -> out.print(page));
    return ExitCode.FINE;
  }
}
