package org.plumbline.services.versions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.plumbline.analysis.behaviour.Behaviour;
import org.plumbline.analysis.behaviour.Course;
import org.plumbline.analysis.behaviour.Effect;
import org.plumbline.analysis.behaviour.ShownCase;
import org.plumbline.analysis.comparison.Change;
import org.plumbline.analysis.comparison.Subject;
import org.plumbline.analysis.comparison.facts.Weight;
import org.plumbline.analysis.witness.ExampleLine;
import org.plumbline.runtime.calendar.SpokenDate;

/** What the changes are told under, and in which words. */
public final class VersionWords {
  private static final int MOST_NAMED = 8;

  private VersionWords() {}

  /** What the changes that come to that are told under. */
  public static String heading(ComparedVersions.Effect effect) {
    return switch (effect) {
      case BEHAVIOUR -> "What is asked otherwise";
      case REWRITE -> "What is put otherwise, and comes to the same";
      case WORDING -> "What is only told otherwise";
    };
  }

  /** What stands above the changes: "the document", "event …", "4.2". */
  public static String heading(Subject subject) {
    return switch (subject.kind()) {
      case DOCUMENT -> "The document";
      case STANDARD -> subject.latest().name();
      case EVENT, STATE, ROLE, KEY, RECORD, ATTRIBUTE ->
          "The " + subject.kind().word() + " “" + subject.latest().name() + "”";
    };
  }

  /** A title, where there is one beside the name. */
  public static String title(Subject subject) {
    return subject.kind() == Subject.Kind.STANDARD ? subject.latest().title() : "";
  }

  /** The sentence, with the standards that a change of a word or the document reaches. */
  public static String sentence(Change change) {
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

  // ---- what it does

  /** What the changes of a standard do; none if nothing that is asked has changed. */
  public static List<Effect> effects(@Nullable Behaviour behaviour) {
    return behaviour == null ? List.of() : behaviour.effects();
  }

  /** In one line. */
  public static String effect(Effect effect) {
    StringBuilder line = new StringBuilder();
    line.append(effect.respect().words()).append(": ").append(course(effect));
    if (!effect.reason().isEmpty()) {
      line.append(effect.course() == Course.UNDECIDED ? ", since " : "; ").append(effect.reason());
    }
    return line.toString();
  }

  private static String course(Effect effect) {
    Effect.Days days = effect.days();
    if (days == null) {
      return effect.course().words();
    }
    return switch (effect.course()) {
      case TIGHTENED -> "tightened, on " + share(days.tighter(), days.compared());
      case LOOSENED -> "loosened, on " + share(days.looser(), days.compared());
      case DATE_DEPENDENT, INCOMPARABLE ->
          "tightened on "
              + share(days.tighter(), days.compared())
              + ", loosened on "
              + share(days.looser(), days.compared());
      case EQUIVALENT, UNDECIDED -> effect.course().words();
    };
  }

  private static String share(int days, int of) {
    if (days == of) {
      return "every day";
    }
    double percent = 100.0 * days / of;
    String told =
        percent < 0.1
            ? "less than 0.1"
            : String.format(Locale.ROOT, "%.1f", percent).replace(".0", "");
    return told + "% of days";
  }

  /** A case: what happened, and what each version says of it. */
  public static String shown(ShownCase shown) {
    return ExampleLine.of(shown.history(), shown.rule())
        + (shown.lacking().isEmpty() ? "" : ", without " + String.join(", ", shown.lacking()))
        + " -> "
        + shown.saysBefore()
        + " before, "
        + shown.saysAfter()
        + " now (as of "
        + SpokenDate.day(shown.asOfDay())
        + ")";
  }

  // ---- how many

  /** How many changes of what: "3 changes of meaning in 2 standards, 1 of wording". */
  public static String count(ComparedVersions document) {
    int meaning = changes(document, ComparedVersions.Effect.BEHAVIOUR);
    int rewrites = changes(document, ComparedVersions.Effect.REWRITE);
    int wording = changes(document, ComparedVersions.Effect.WORDING);
    if (meaning + rewrites + wording == 0) {
      return "no change";
    }
    List<String> told = new ArrayList<>();
    told.add(meaning == 0 ? "no change of meaning" : meaning(document, meaning));
    if (rewrites > 0) {
      told.add(
          rewrites + " put otherwise that " + (rewrites == 1 ? "comes" : "come") + " to the same");
    }
    if (wording > 0) {
      told.add(wording + " of wording");
    }
    return String.join(", ", told);
  }

  private static int changes(ComparedVersions document, ComparedVersions.Effect effect) {
    return document.chapter(effect).values().stream().mapToInt(List::size).sum();
  }

  private static String meaning(ComparedVersions document, int changes) {
    long standards =
        document.chapter(ComparedVersions.Effect.BEHAVIOUR).keySet().stream()
            .filter(subject -> subject.kind() == Subject.Kind.STANDARD)
            .count();
    String told = changes == 1 ? "1 change of meaning" : changes + " changes of meaning";
    if (standards > 0) {
      told += " in " + (standards == 1 ? "1 standard" : standards + " standards");
    }
    List<String> ways = new ArrayList<>();
    document.courses().forEach((course, count) -> ways.add(count + " " + course.id()));
    long added = document.alone(Change.Added.class);
    long removed = document.alone(Change.Removed.class);
    if (added > 0) {
      ways.add(added + " new");
    }
    if (removed > 0) {
      ways.add(removed + " gone");
    }
    return ways.isEmpty() ? told : told + " (" + String.join(", ", ways) + ")";
  }
}
