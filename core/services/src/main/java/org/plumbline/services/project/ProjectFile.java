package org.plumbline.services.project;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.analysis.finding.FindingKind;
import org.plumbline.analysis.told.Severities;
import org.plumbline.analysis.told.Severity;
import org.plumbline.analysis.told.Suppression;
import org.plumbline.compiler.syntax.SourceBytes;
import org.plumbline.model.yaml.Refusal;
import org.plumbline.model.yaml.YamlNode;
import org.plumbline.model.yaml.YamlText;
import org.plumbline.runtime.calendar.CalendarException;
import org.plumbline.runtime.calendar.IsoDate;

/**
 * What a project says of findings: how severe each kind is, and which are no alarm for a while.
 *
 * @param severities of the kinds
 * @param suppressions in the order of the file
 */
public record ProjectFile(Severities severities, List<Suppression> suppressions) {
  /** How it is called where it is found by itself. */
  public static final String NAME = "plumbline.yaml";

  private static final ProjectFile NONE = new ProjectFile(Severities.USUAL, List.of());

  /** Copies the list. */
  public ProjectFile {
    suppressions = List.copyOf(suppressions);
  }

  /**
   * The file for these documents: the one named or, if none is, the one in the nearest folder at or
   * above each.
   *
   * @throws ProjectFileException if it cannot be used, or different documents have different ones
   */
  public static ProjectFile of(List<Path> documents, @Nullable Path named) {
    if (named != null) {
      return read(named);
    }
    Set<Path> found = new LinkedHashSet<>();
    for (Path document : documents) {
      Path nearest = nearest(document);
      if (nearest != null) {
        found.add(nearest);
      }
    }
    if (found.size() > 1) {
      throw new ProjectFileException(
          "these documents have different project files: "
              + found.stream().map(Path::toString).collect(Collectors.joining(", "))
              + ". Say which one counts: --config FILE");
    }
    return found.isEmpty() ? NONE : read(found.iterator().next());
  }

  /**
   * The project file for a document: in the nearest folder at or above it.
   *
   * @return null if there is none
   */
  public static @Nullable Path nearest(Path document) {
    Path here = Path.of("").toAbsolutePath();
    Path folder = document.toAbsolutePath().normalize();
    while (folder != null) {
      Path file = folder.resolve(NAME);
      if (Files.isRegularFile(file)) {
        return file.startsWith(here) ? here.relativize(file) : file;
      }
      folder = folder.getParent();
    }
    return null;
  }

  /**
   * Reads a project file.
   *
   * @throws ProjectFileException if it cannot be used
   */
  public static ProjectFile read(Path file) {
    SourceBytes.Outcome outcome = SourceBytes.read(file, file.toString());
    if (outcome instanceof SourceBytes.Outcome.Refused refused) {
      throw new ProjectFileException(file + ": " + refused.diagnostic().message());
    }
    return of(file, ((SourceBytes.Outcome.Read) outcome).source().text());
  }

  /** The same of a text that stands, or is to stand, in that file. */
  static ProjectFile of(Path file, String text) {
    try {
      return text.isBlank() ? NONE : new Reader(file).project(YamlText.read(text));
    } catch (Refusal e) {
      throw new ProjectFileException(
          file + ":" + e.problem().line() + ":" + e.problem().column() + ": " + e.getMessage());
    }
  }

  /** Reads the nodes of one file; the first thing wrong ends it. */
  private record Reader(Path file) {
    ProjectFile project(YamlNode top) {
      YamlNode.Entries all = entries(top, "a project file", Set.of("findings"));
      if (!all.has("findings")) {
        return NONE;
      }
      YamlNode.Entries findings =
          entries(all.node("findings"), "`findings`", Set.of("severity", "suppressed"));
      return new ProjectFile(
          findings.has("severity") ? severities(findings.node("severity")) : Severities.USUAL,
          findings.has("suppressed") ? suppressions(findings.node("suppressed")) : List.of());
    }

    private static YamlNode.Entries entries(YamlNode node, String what, Set<String> known) {
      if (!(node instanceof YamlNode.Entries entries)) {
        throw new Refusal(
            node.place(), what + " is a mapping with " + words(known) + ", not " + node.kind());
      }
      entries
          .entries()
          .forEach(
              (key, entry) -> {
                if (!known.contains(key)) {
                  throw new Refusal(
                      entry.key(), what + " has no `" + key + "`; it can have " + words(known));
                }
              });
      return entries;
    }

    private static String words(Set<String> known) {
      return known.stream().sorted().map(k -> "`" + k + "`").collect(Collectors.joining(", "));
    }

    private Severities severities(YamlNode node) {
      Map<FindingKind, Severity> severities = new EnumMap<>(FindingKind.class);
      Map<String, FindingKind> kinds =
          Arrays.stream(FindingKind.values())
              .collect(Collectors.toMap(FindingKind::code, kind -> kind));
      YamlNode.Entries entries = entries(node, "`severity`", kinds.keySet());
      entries
          .entries()
          .forEach(
              (code, entry) ->
                  severities.put(Objects.requireNonNull(kinds.get(code)), severity(entry.value())));
      return new Severities(severities);
    }

    private static Severity severity(YamlNode node) {
      String word = text(node, "a severity");
      for (Severity severity : Severity.values()) {
        if (severity.word().equals(word)) {
          return severity;
        }
      }
      throw new Refusal(
          node.place(),
          "`"
              + word
              + "` is no severity: write "
              + Arrays.stream(Severity.values())
                  .map(Severity::word)
                  .collect(Collectors.joining(", ")));
    }

    private List<Suppression> suppressions(YamlNode node) {
      if (!(node instanceof YamlNode.Items items)) {
        throw new Refusal(
            node.place(),
            "`suppressed` is a list, each item with `fingerprint`, `reason` and `until`; this is "
                + node.kind());
      }
      List<Suppression> suppressions = new ArrayList<>();
      Map<String, Integer> lines = new HashMap<>();
      for (YamlNode item : items.items()) {
        Suppression suppression = suppression(item);
        Integer earlier = lines.put(suppression.fingerprint(), item.place().line());
        if (earlier != null) {
          throw new Refusal(
              item.place(),
              "the finding "
                  + suppression.fingerprint()
                  + " is already suppressed on line "
                  + earlier
                  + ": take one of them out");
        }
        suppressions.add(suppression);
      }
      return suppressions;
    }

    private Suppression suppression(YamlNode node) {
      YamlNode.Entries entries =
          entries(node, "a suppression", Set.of("fingerprint", "reason", "until"));
      String fingerprint = text(entries.node("fingerprint"), "a fingerprint");
      if (!fingerprint.matches("[0-9a-f]{16}")) {
        throw new Refusal(
            entries.node("fingerprint").place(),
            "`"
                + fingerprint
                + "` is no fingerprint: it has 16 digits and letters from a to f, as plumbline"
                + " conflicts shows it");
      }
      String reason = text(entries.node("reason"), "a reason");
      if (reason.isBlank()) {
        throw new Refusal(
            entries.node("reason").place(), "say why the finding is suppressed: it is empty");
      }
      return new Suppression(
          fingerprint,
          reason.strip(),
          date(entries.node("until")),
          file.toString().replace('\\', '/') + ":" + node.place().line());
    }

    private static LocalDate date(YamlNode node) {
      String text = text(node, "the last day of a suppression");
      try {
        return IsoDate.parse(text);
      } catch (CalendarException e) {
        throw new Refusal(node.place(), String.valueOf(e.getMessage()));
      }
    }

    private static String text(YamlNode node, String what) {
      if (node instanceof YamlNode.Scalar scalar && scalar.form() != YamlNode.Form.NOTHING) {
        return scalar.text();
      }
      throw new Refusal(node.place(), what + " is a word or a text, not " + node.kind());
    }
  }
}
