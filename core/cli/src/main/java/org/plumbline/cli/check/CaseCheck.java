package org.plumbline.cli.check;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.cli.check.Tally.Count;
import org.plumbline.cli.console.Console;
import org.plumbline.cli.console.Ink;
import org.plumbline.cli.console.Problem;
import org.plumbline.cli.diagnostics.Documents;
import org.plumbline.cli.mapping.Mappings;
import org.plumbline.compiler.CompiledDocument;
import org.plumbline.compiler.diagnostic.SourceRange;
import org.plumbline.compiler.explain.SpokenTime;
import org.plumbline.formats.CaseDataException;
import org.plumbline.formats.CaseFiles;
import org.plumbline.formats.spill.Spilling;
import org.plumbline.runtime.verdict.ObligationVerdict;
import picocli.CommandLine.TypeConversionException;

/**
 * What {@code plumbline check} does, for programs in which people look at the outcome: the same
 * files, the same mapping, the same verdicts and the same words.
 */
public final class CaseCheck {
  /** Of each standard so many obligations are listed, of each kind. */
  private static final int MOST = 200;

  private static final int WIDE = 1_000_000;

  private CaseCheck() {}

  /**
   * What is to be checked.
   *
   * @param documents files of the documents
   * @param cases files and folders
   * @param mapping a file, or one that comes with Plumbline; null for none
   * @param covers the events that the data hold completely, or all; null if that was not said
   * @param asOf as for {@code --as-of}
   */
  public record Wanted(
      List<Path> documents,
      List<Path> cases,
      @Nullable String mapping,
      @Nullable List<String> covers,
      String asOf) {
    public Wanted {
      documents = List.copyOf(documents);
      cases = List.copyOf(cases);
      covers = covers == null ? null : List.copyOf(covers);
    }
  }

  /**
   * What came of it.
   *
   * @param documents a part for each document to which the cases belong
   * @param remarks what the command would have said beside, such as why the cases do not belong to
   *     another document
   */
  public record Outcome(List<Part> documents, List<String> remarks) {
    public Outcome {
      documents = List.copyOf(documents);
      remarks = List.copyOf(remarks);
    }
  }

  /**
   * What came of one document.
   *
   * @param title its title
   * @param counts how many obligations came to what, in words
   * @param standards those that called for anything, in the document's order
   * @param notes the state of the data
   * @param breached whether a requirement is breached, as for the command's exit code
   */
  public record Part(
      String title,
      String counts,
      List<StandardPart> standards,
      List<String> notes,
      boolean breached) {
    public Part {
      standards = List.copyOf(standards);
      notes = List.copyOf(notes);
    }
  }

  /**
   * How a standard fared.
   *
   * @param id its number
   * @param counts how many obligations came to what, in words
   * @param at where it stands; null if nobody knows
   * @param breaches those, advice not followed after them
   * @param open what cannot be told
   * @param unlisted how many of both there are besides
   */
  public record StandardPart(
      String id,
      String title,
      String counts,
      @Nullable SourceRange at,
      List<Obligation> breaches,
      List<Obligation> open,
      long unlisted) {
    public StandardPart {
      breaches = List.copyOf(breaches);
      open = List.copyOf(open);
    }
  }

  /**
   * One obligation of a case.
   *
   * @param text the case and the reason
   * @param more when it arose, was due and was done, and each side of it
   */
  public record Obligation(String text, List<String> more) {
    public Obligation {
      more = List.copyOf(more);
    }
  }

  /**
   * Checks.
   *
   * @param watch follows it
   * @throws CaseCheckException if the documents, the mapping or the cases cannot be used; the
   *     message is the command's
   */
  public static Outcome run(Wanted wanted, Watch watch) throws CaseCheckException {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    try (PrintStream err = new PrintStream(said, true, StandardCharsets.UTF_8);
        Spilling spilling = Spilling.usual()) {
      Console console =
          new Console(
              InputStream.nullInputStream(),
              err,
              err,
              Ink.PLAIN,
              Ink.PLAIN,
              false,
              WIDE,
              Clock.systemUTC());
      List<Part> parts = new ArrayList<>();
      List<String> remarks = new ArrayList<>();
      parts(wanted, watch, console, spilling, parts, remarks);
      said.toString(StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.replaceFirst("^plumbline: ", ""))
          .forEach(remarks::add);
      return new Outcome(parts, remarks);
    } catch (CaseDataException | Problem e) {
      String before = said.toString(StandardCharsets.UTF_8);
      throw new CaseCheckException(before + e.getMessage());
    }
  }

  private static void parts(
      Wanted wanted,
      Watch watch,
      Console console,
      Spilling spilling,
      List<Part> parts,
      List<String> remarks)
      throws CaseDataException {
    AsOf asOf = asOf(wanted.asOf());
    wanted.cases().stream().filter(one -> !Files.isDirectory(one)).forEach(Documents::requireFile);
    List<Path> apart = new ArrayList<>(wanted.documents());
    if (wanted.mapping() != null && Files.exists(Path.of(wanted.mapping()))) {
      apart.add(Path.of(wanted.mapping()));
    }
    CaseFiles cases = CaseFiles.of(wanted.cases(), apart);
    Checking checking =
        new Checking(
            console,
            cases,
            Mappings.covering(wanted.mapping(), wanted.covers()),
            asOf,
            new Asked(Set.of(), List.of(), null),
            spilling,
            false,
            EngineChoice.reference,
            watch);
    Problem refused = null;
    for (CompiledDocument document : Documents.compile(wanted.documents(), console, Ink.PLAIN)) {
      try {
        parts.add(part(checking.check(document), cases));
      } catch (Problem e) {
        refused = refused == null ? e : refused;
        remarks.add(String.valueOf(e.getMessage()));
      }
    }
    if (parts.isEmpty() && refused != null) {
      throw refused;
    }
  }

  private static AsOf asOf(String text) {
    try {
      return new AsOf.Reader().convert(text);
    } catch (TypeConversionException e) {
      throw new Problem("as of “" + text + "”: " + e.getMessage());
    }
  }

  private static Part part(CheckedDocument checked, CaseFiles cases) {
    List<Tally> tallies = Tally.of(checked);
    Map<String, List<Obligation>> breaches = new LinkedHashMap<>();
    Map<String, List<Obligation>> open = new LinkedHashMap<>();
    Map<String, Long> unlisted = new LinkedHashMap<>();
    SpokenTime time = new SpokenTime(checked.calendar().zone());
    ObligationText text = new ObligationText(checked, Ink.PLAIN, WIDE, time);
    for (ObligationVerdict one : checked.verdicts()) {
      boolean isOpen = Tally.isOpenQuestion(one);
      if (isOpen || CheckedDocument.isBreach(one) || CheckedDocument.isUnheededAdvice(one)) {
        String standard = one.rule().standard();
        List<Obligation> some =
            (isOpen ? open : breaches).computeIfAbsent(standard, any -> new ArrayList<>());
        if (some.size() < MOST) {
          some.add(obligation(text, one));
        } else {
          unlisted.merge(standard, 1L, Long::sum);
        }
      }
    }
    List<StandardPart> standards = new ArrayList<>();
    for (Tally tally : tallies) {
      String id = tally.standard();
      standards.add(
          new StandardPart(
              id,
              tally.title(),
              counts(tally),
              checked.document().positions().get(id),
              breaches.getOrDefault(id, List.of()),
              open.getOrDefault(id, List.of()),
              unlisted.getOrDefault(id, 0L)));
    }
    return new Part(
        checked.document().kernel().title(),
        tallies.isEmpty()
            ? "No standard calls for anything in these cases."
            : counts(Tally.together("all", "", tallies)),
        standards,
        notes(checked, cases),
        checked.breached());
  }

  private static List<String> notes(CheckedDocument checked, CaseFiles cases) {
    return Stream.concat(
            Stream.of(
                "cases: "
                    + Counted.of(checked.data().histories().size(), "case")
                    + " in "
                    + Counted.of(checked.data().rows(), "row"),
                "covers: " + CoverWords.of(checked)),
            DataNotes.of(checked, cases).stream())
        .toList();
  }

  private static Obligation obligation(ObligationText text, ObligationVerdict verdict) {
    List<String> lines = text.full(verdict).stream().map(String::strip).toList();
    String kind = CheckedDocument.isUnheededAdvice(verdict) ? "advice not followed: " : "";
    return new Obligation(kind + lines.get(0), lines.subList(1, lines.size()));
  }

  private static String counts(Tally tally) {
    List<String> told = new ArrayList<>();
    for (Count count : Count.values()) {
      if (tally.of(count) > 0) {
        told.add(tally.of(count) + " " + count.words());
      }
    }
    return String.join(", ", told);
  }
}
