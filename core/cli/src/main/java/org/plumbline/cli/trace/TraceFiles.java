package org.plumbline.cli.trace;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.plumbline.cli.console.Problem;
import org.plumbline.cli.diagnostics.Documents;
import org.plumbline.compiler.CompiledDocument;
import org.plumbline.compiler.syntax.SourceBytes;
import org.plumbline.publish.trace.NotEncoded;
import org.plumbline.publish.trace.SourceIndex;
import org.plumbline.publish.trace.TraceException;

/**
 * The files that tracing reads and writes, beside the document.
 *
 * @param index the lines of the paper, without the paper
 * @param notEncoded what the author says carries nothing; need not be there
 * @param coverage the page for people
 */
record TraceFiles(Path index, Path notEncoded, Path coverage) {
  static TraceFiles beside(Path document) {
    return new TraceFiles(
        document.resolveSibling("source.index"),
        document.resolveSibling("not-encoded.txt"),
        document.resolveSibling("COVERAGE.md"));
  }

  /** What the paper's file holds: a text, or an index of one. */
  record Paper(@Nullable String text, SourceIndex index) {}

  /**
   * The paper of a document.
   *
   * @param named the file that was named; null for the index beside the document
   */
  Paper paper(CompiledDocument document, @Nullable Path named) {
    String id = document.kernel().id();
    Path file = named == null ? index : named;
    if (named == null && !Files.exists(index)) {
      throw new Problem(
          document.file()
              + ": which text does it carry? Name it with --source FILE. (There is no "
              + index
              + " either, which --write makes)");
    }
    String text = text(file);
    if (!SourceIndex.isIndex(text)) {
      String name = String.valueOf(file.getFileName());
      return new Paper(text, SourceIndex.of(id, name, text));
    }
    return new Paper(null, ofTheDocument(file, read(file, text, SourceIndex::read), id));
  }

  /** The index beside the document, as it stands; null if there is none. */
  @Nullable SourceIndex standing(CompiledDocument document) {
    return Files.exists(index)
        ? ofTheDocument(index, read(index, text(index), SourceIndex::read), document.kernel().id())
        : null;
  }

  /** Refuses to write over the index of another document; a damaged one may be made anew. */
  void refuseAnothersIndex(CompiledDocument document) {
    if (Files.exists(index)) {
      text(index)
          .lines()
          .filter(line -> line.startsWith(SourceIndex.DOCUMENT))
          .findFirst()
          .ifPresent(
              line ->
                  requireSame(
                      index,
                      line.substring(SourceIndex.DOCUMENT.length()),
                      document.kernel().id()));
    }
  }

  NotEncoded marks() {
    return Files.exists(notEncoded)
        ? read(notEncoded, text(notEncoded), NotEncoded::read)
        : NotEncoded.none();
  }

  /** What a file holds, however its lines end; null if it is not there. */
  static @Nullable String textIfThere(Path file) {
    return Files.exists(file) ? text(file).replace("\r\n", "\n") : null;
  }

  private static SourceIndex ofTheDocument(Path file, SourceIndex index, String document) {
    requireSame(file, index.document(), document);
    return index;
  }

  private static void requireSame(Path file, String indexed, String document) {
    if (!indexed.equals(document)) {
      throw new Problem(
          file
              + ": this is the index of the paper of `"
              + indexed
              + "`, not of `"
              + document
              + "`. Keep each document in a folder of its own");
    }
  }

  private static <T> T read(Path file, String text, Function<String, T> reader) {
    try {
      return reader.apply(text);
    } catch (TraceException e) {
      throw new Problem(file + ":" + e.line() + ": " + e.getMessage());
    }
  }

  private static String text(Path file) {
    Documents.requireFile(file);
    SourceBytes.Outcome outcome = SourceBytes.read(file, file.toString());
    if (outcome instanceof SourceBytes.Outcome.Read read) {
      return read.source().text();
    }
    throw new Problem(file + ": " + ((SourceBytes.Outcome.Refused) outcome).diagnostic().message());
  }
}
