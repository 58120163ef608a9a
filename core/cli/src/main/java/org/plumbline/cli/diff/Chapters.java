package org.plumbline.cli.diff;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.analysis.comparison.Change;
import org.plumbline.analysis.comparison.Differences;
import org.plumbline.analysis.comparison.Subject;
import org.plumbline.analysis.comparison.facts.Weight;

/** The changes of one weight, by what they are about. */
final class Chapters {
  static final String MEANING = "What is asked otherwise";
  static final String WORDING = "What is only told otherwise";

  private Chapters() {}

  static Map<Subject, List<Change>> of(Differences differences, Weight weight) {
    Map<Subject, List<Change>> chapters = new LinkedHashMap<>();
    for (Change change : differences.changes()) {
      if (change.weight() == weight) {
        chapters.computeIfAbsent(change.subject(), s -> new java.util.ArrayList<>()).add(change);
      }
    }
    return chapters;
  }

  /** What stands above the changes: "the document", "event …", "4.2". */
  static String heading(Subject subject) {
    return switch (subject.kind()) {
      case DOCUMENT -> "The document";
      case STANDARD -> subject.latest().name();
      case EVENT, STATE, ROLE, KEY, RECORD, ATTRIBUTE ->
          "The " + subject.kind().word() + " “" + subject.latest().name() + "”";
    };
  }

  /** A title, where there is one beside the name. */
  static String title(Subject subject) {
    return subject.kind() == Subject.Kind.STANDARD ? subject.latest().title() : "";
  }

  /** The sentence, with the standards that a change of a word or the document reaches. */
  static String sentence(Change change) {
    if (change instanceof Change.Altered altered
        && change.weight() == Weight.MEANING
        && !altered.reaches().isEmpty()) {
      List<String> reached = altered.reaches();
      String some = String.join(", ", reached.subList(0, Math.min(MOST_NAMED, reached.size())));
      return change.sentence()
          + (reached.size() == 1
              ? "; this reaches standard " + some
              : "; this reaches "
                  + reached.size()
                  + " standards: "
                  + some
                  + (reached.size() > MOST_NAMED ? " and others" : ""));
    }
    return change.sentence();
  }

  private static final int MOST_NAMED = 8;

  /** How many changes of what: "3 changes of meaning in 2 standards, 1 of wording". */
  static String count(Differences differences) {
    long meaning = differences.changes().stream().filter(Chapters::isMeaning).count();
    long wording = differences.changes().size() - meaning;
    long standards =
        of(differences, Weight.MEANING).keySet().stream()
            .filter(subject -> subject.kind() == Subject.Kind.STANDARD)
            .count();
    if (meaning + wording == 0) {
      return "no change";
    }
    String told = wording == 0 ? "" : wording + " of wording";
    if (meaning == 0) {
      return "no change of meaning, " + told;
    }
    return (meaning == 1 ? "1 change of meaning" : meaning + " changes of meaning")
        + (standards == 0
            ? ""
            : " in " + (standards == 1 ? "1 standard" : standards + " standards"))
        + (told.isEmpty() ? "" : ", " + told);
  }

  private static boolean isMeaning(Change change) {
    return change.weight() == Weight.MEANING;
  }
}
