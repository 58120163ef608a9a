package org.plumbline.documentation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.compiler.StandardsCompiler;
import org.plumbline.compiler.diagnostic.Diagnostic;
import org.plumbline.compiler.diagnostic.Severity;

/**
 * A small document around a piece of one. A piece is right if there is a document in which nothing
 * is found wrong with it: for each place there are a few, and lines of the host that the piece
 * replaces give way to it.
 */
enum Host {
  /** A line of a document's head. */
  HEAD {
    @Override
    List<String> documents(String piece) {
      String head = withoutLinesLike(piece, HEAD_LINES) + piece;
      return VAGUE_USES.values().stream().map(standard -> document(head, standard)).toList();
    }
  },
  /** Lines of a standard. */
  STANDARD {
    @Override
    List<String> documents(String piece) {
      List<String> standards = new ArrayList<>();
      for (String before :
          List.of(
              DUTY, DUTY + LIMIT_OF_DUTY, AUDIT, UNTRIGGERED, RECURRING, MEETING, PROHIBITION)) {
        standards.add(withoutLinesLike(piece, before) + piece);
      }
      return inEveryHead(standards);
    }
  },
  /** What may follow {@code deadline}, or a clause's number. */
  LIMIT {
    @Override
    List<String> documents(String piece) {
      String limit = piece.replace("…", "conference is held");
      if (limit.startsWith(".")) {
        return STANDARD.documents(limit);
      }
      return inEveryHead(
          List.of(
              DUTY + "deadline " + limit,
              VISITS + "deadline " + limit,
              RECURRING + "deadline " + limit,
              REPORT + "deadline " + limit,
              VISITS + ".1 within 5 working days\n.2 then " + limit + " until plan ends"));
    }
  };

  private static final String HEAD_LINES =
      """
      id         host
      authority  "Anytown"
      version    "1"
      calendar   england
      """;

  private static final String DUTY =
      "actor social worker\ntrigger conference is held\nmust circulate minutes\n";
  private static final String LIMIT_OF_DUTY = "deadline within 5 working days\n";
  private static final String VISITS = "trigger plan starts\nmust visit child\n";
  private static final String REPORT = "must circulate minutes\n";
  private static final String UNTRIGGERED = "must visit child\ndeadline every 6 weeks\n";
  private static final String RECURRING = "while subject to a plan\nmust visit child\n";
  private static final String MEETING = "trigger plan starts\nmust hold conference\n";
  private static final String PROHIBITION = "trigger plan starts\nmust not cancel conference\n";
  private static final String AUDIT = "trigger conference is held\naudit \"Was it good?\"\n";

  /** For each vague word the lines of a standard that use it. */
  static final Map<String, String> VAGUE_USES =
      Map.of(
          "days", DUTY + "deadline within 5 days",
          "should", "trigger conference is held\nshould circulate minutes",
          "range", DUTY + "deadline within 2 to 3 weeks",
          "interval range", RECURRING + "deadline every 4 to 6 weeks",
          "no less than", RECURRING + "deadline at intervals of no less than 4 weeks",
          "immediately", DUTY + "deadline immediately",
          "normally", "trigger conference is held\nmust normally circulate minutes",
          "most", "trigger conference is held\naudit \"Do most come?\"",
          "persistent", "trigger conference is held\naudit \"Is it persistent?\"");

  /** Readings that a piece may need in the head of its host. */
  private static final List<String> READINGS =
      List.of(
          "\"days\" taken as calendar days",
          "\"should\" taken as requirement",
          "\"range\" taken as limit",
          "\"interval range\" taken as ceiling",
          "\"no less than\" taken as ceiling",
          "\"immediately\" taken as the same day");

  private static final String WORDS = Resource.text("words.standards");

  /** The documents around a piece, one of which must be faultless. */
  abstract List<String> documents(String piece);

  /** What is wrong with the piece where it fits best; nothing if there is a place for it. */
  List<String> objections(String piece) {
    List<String> fewest = null;
    for (String document : documents(piece)) {
      List<String> found =
          found(document).stream().map(d -> "`" + piece + "`: " + d.message()).toList();
      if (fewest == null || found.size() < fewest.size()) {
        fewest = found;
      }
    }
    return Objects.requireNonNull(fewest);
  }

  /** What is found in a document of its own; remarks apart. */
  static List<Diagnostic> found(String document) {
    return StandardsCompiler.compile(Map.of("host.standards", document, "words.standards", WORDS))
        .diagnostics()
        .stream()
        .filter(finding -> finding.severity() != Severity.INFO)
        .toList();
  }

  static String document(String head, String standard) {
    return "language 1\ndocument \"A host\"\n"
        + head
        + "\nuse \"words.standards\"\nstandard 1 \"A standard\"\nsource \"1\"\n"
        + standard
        + "\n";
  }

  /** Each standard in a document without readings, and in one with the reading that it needs. */
  private static List<String> inEveryHead(List<String> standards) {
    return standards.stream()
        .flatMap(
            standard ->
                Stream.concat(
                        Stream.of(HEAD_LINES),
                        READINGS.stream().map(r -> HEAD_LINES + "reading " + r + " because \"so\""))
                    .map(head -> document(head, standard)))
        .toList();
  }

  static String plainHead() {
    return HEAD_LINES;
  }

  private static String withoutLinesLike(String piece, String lines) {
    List<String> kinds = piece.lines().map(Host::kind).toList();
    return lines
        .lines()
        .filter(line -> !kinds.contains(kind(line)))
        .map(line -> line + "\n")
        .collect(Collectors.joining());
  }

  /** The word a line begins with; duties are all of one kind. */
  private static String kind(String line) {
    String word = line.strip().split("[ .]", 2)[0];
    return Map.of("must", "duty", "should", "duty", "may", "duty").getOrDefault(word, word);
  }
}
