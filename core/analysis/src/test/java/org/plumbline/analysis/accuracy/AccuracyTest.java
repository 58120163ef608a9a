package org.plumbline.analysis.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.plumbline.analysis.accuracy.SeededEdit.Truth;
import org.plumbline.analysis.behaviour.Behaviour;
import org.plumbline.analysis.behaviour.Behaviours;
import org.plumbline.analysis.behaviour.Course;
import org.plumbline.analysis.comparison.Comparer;
import org.plumbline.analysis.comparison.Differences;
import org.plumbline.analysis.comparison.Edition;
import org.plumbline.analysis.comparison.ShippedTexts;
import org.plumbline.compiler.diagnostic.SourceRange;

/**
 * How often it is right what a comparison says a change does: single edits of the shipped documents
 * of which it is known which way they go. In the build one of every third kind; with {@code
 * -Dplumbline.accuracy=9} so many of every kind, as docs/ACCURACY.md says.
 */
class AccuracyTest {
  private static final long SEED = Long.getLong("plumbline.accuracy.seed", 20261122);
  private static final int OF_EACH_KIND = Integer.getInteger("plumbline.accuracy", 0);

  private static final Pattern STANDARD =
      Pattern.compile("(?ms)^standard (\\S+) .*?(?=^(?:standard|chapter) |\\z)");

  /** What also changes another standard, so that it is not known what else an edit does. */
  private static final Pattern REACHING =
      Pattern.compile("(?m)^  (?:prevails over|replaces|departs from) ");

  private static final Pattern TAKEN_OVER = Pattern.compile("(?m)(\\S+) as \\S+?,?(?: |$)");

  /** Those that are quickly read first: in the build the others are not read. */
  private static final List<String> DOCUMENTS =
      List.of(
          "newcastle/newcastle.standards",
          "national/england-2010.standards",
          "national/england-2013.standards",
          "dudley/dudley.standards",
          "stoke-on-trent/stoke-on-trent.standards",
          "warwickshire/warwickshire.standards",
          "st-helena/st-helena.standards");

  private static final Map<String, Edition> WHOLE = new HashMap<>();

  /** A standard in a file of a document. */
  private record Place(String document, String file, String standard, int start, int end) {}

  /** An edit that was made, and what was said of it. */
  private record Outcome(
      SeededEdit edit, Place place, Course said, Course back, boolean elsewhere) {
    boolean isRight() {
      return said == course(edit.truth()) && back == said.back() && !elsewhere;
    }

    private static Course course(Truth truth) {
      return switch (truth) {
        case TIGHTER -> Course.TIGHTENED;
        case LOOSER -> Course.LOOSENED;
        case BOTH -> Course.INCOMPARABLE;
        case NONE -> Course.EQUIVALENT;
      };
    }
  }

  @Test
  void whatAChangeDoesIsSaidRightly() {
    List<Place> places = places();
    List<Outcome> outcomes = new ArrayList<>();
    int kind = 0;
    for (SeededEdit edit : SeededEdit.values()) {
      kind++;
      List<Place> shuffled = new ArrayList<>(places);
      Collections.shuffle(shuffled, new Random(SEED + edit.name().hashCode()));
      if (OF_EACH_KIND == 0) {
        if (kind % 3 != 1) {
          continue;
        }
        shuffled.removeIf(place -> DOCUMENTS.indexOf(place.document()) > 2);
      }
      edits(edit, shuffled, outcomes);
    }
    long said = outcomes.stream().filter(o -> o.said() != Course.EQUIVALENT).count();
    long effects = outcomes.stream().filter(o -> o.edit().truth() != Truth.NONE).count();
    long right =
        outcomes.stream().filter(o -> o.edit().truth() != Truth.NONE && o.isRight()).count();
    List<Outcome> wrong = outcomes.stream().filter(o -> !o.isRight()).toList();
    long kinds = outcomes.stream().map(Outcome::edit).distinct().count();
    System.out.printf(
        "accuracy: %d edits of %d kinds, %d of them with effect; precision %.4f, recall %.4f%n",
        outcomes.size(), kinds, effects, 1.0 * right / said, 1.0 * right / effects);
    wrong.forEach(o -> System.out.println("wrong: " + o));
    assertThat(wrong).hasSizeLessThanOrEqualTo(outcomes.size() / 200);
  }

  private static List<Place> places() {
    List<Place> places = new ArrayList<>();
    for (String document : DOCUMENTS) {
      String folder = document.substring(0, document.indexOf('/') + 1);
      Set<String> takenOver = takenOver(folder);
      ShippedTexts.texts()
          .forEach(
              (file, text) -> {
                Matcher standards = STANDARD.matcher(text);
                while (file.startsWith(folder) && standards.find()) {
                  if (takenOver.contains(standards.group(1))
                      || REACHING.matcher(standards.group()).find()) {
                    continue;
                  }
                  places.add(
                      new Place(
                          document, file, standards.group(1), standards.start(), standards.end()));
                }
              });
    }
    return places;
  }

  /** Standards that another one takes over as its own. */
  private static Set<String> takenOver(String folder) {
    Set<String> all = new HashSet<>();
    ShippedTexts.texts()
        .forEach(
            (file, text) -> {
              int from = file.startsWith(folder) ? text.indexOf("\nadopt ") : -1;
              if (from >= 0) {
                Matcher names = TAKEN_OVER.matcher(text.substring(from));
                while (names.find()) {
                  all.add(names.group(1));
                }
              }
            });
    return all;
  }

  private static void edits(SeededEdit edit, List<Place> places, List<Outcome> outcomes) {
    int made = 0;
    for (Place place : places) {
      if (made == Math.max(1, OF_EACH_KIND)) {
        break;
      }
      String text = ShippedTexts.texts().get(place.file());
      String edited = edit.apply(text.substring(place.start(), place.end()));
      if (edited == null || !isPart(place)) {
        continue;
      }
      Map<String, String> texts = new TreeMap<>(ShippedTexts.texts());
      texts.put(
          place.file(), text.substring(0, place.start()) + edited + text.substring(place.end()));
      Edition other = ShippedTexts.edition(place.document(), texts);
      if (other != null) { // what no longer is a document nobody compares
        made++;
        outcomes.add(outcome(edit, place, whole(place.document()), other));
      }
    }
  }

  private static Outcome outcome(SeededEdit edit, Place place, Edition one, Edition other) {
    Differences there = Comparer.compare(one, other);
    Map<String, Behaviour> behaviours = Behaviours.of(there);
    Course said = course(behaviours.get(place.standard()));
    Course back = course(Behaviours.of(Comparer.compare(other, one)).get(place.standard()));
    boolean elsewhere =
        there.changes().stream()
                .anyMatch(c -> !c.subject().latest().name().equals(place.standard()))
            || behaviours.values().stream()
                .anyMatch(b -> !b.after().equals(place.standard()) && !b.isEquivalent());
    return new Outcome(edit, place, said, back, elsewhere);
  }

  private static Course course(@Nullable Behaviour behaviour) {
    return behaviour == null ? Course.EQUIVALENT : behaviour.course();
  }

  private static Edition whole(String document) {
    return WHOLE.computeIfAbsent(document, d -> edition(d, ShippedTexts.texts()));
  }

  private static boolean isPart(Place place) {
    SourceRange at = whole(place.document()).document().positions().get(place.standard());
    return at != null && at.file().equals(place.file());
  }

  private static Edition edition(String document, Map<String, String> texts) {
    Edition edition = ShippedTexts.edition(document, texts);
    if (edition == null) {
      throw new IllegalStateException(document + " has errors");
    }
    return edition;
  }
}
