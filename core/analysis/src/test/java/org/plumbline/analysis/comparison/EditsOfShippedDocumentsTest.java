package org.plumbline.analysis.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.plumbline.analysis.comparison.facts.Aspect;
import org.plumbline.compiler.diagnostic.SourceRange;

/** Single edits of the documents that come with Plumbline are found, and nothing else is. */
class EditsOfShippedDocumentsTest {
  private static final long SEED = Long.getLong("plumbline.edits.seed", 20261122);
  private static final int OF_EACH_KIND = Integer.getInteger("plumbline.edits", 1);

  private static final Pattern STANDARD =
      Pattern.compile("(?ms)^standard (\\S+) .*?(?=^(?:standard|chapter) |\\z)");

  /**
   * Those that are quickly read first: in the build the others are read only where they have to be.
   */
  private static final List<String> DOCUMENTS =
      List.of(
          "newcastle/newcastle.standards",
          "national/england-2010.standards",
          "national/england-2013.standards",
          "dudley/dudley.standards",
          "warwickshire/warwickshire.standards",
          "st-helena/st-helena.standards");

  private static final Map<String, Edition> WHOLE = new HashMap<>();

  /** A standard in a file of a document. */
  private record Place(String document, String file, String standard, int start, int end) {}

  @TestFactory
  List<DynamicTest> oneEditOfAShippedDocument() {
    List<Place> places = new ArrayList<>();
    for (String document : DOCUMENTS) {
      String folder = document.substring(0, document.indexOf('/') + 1);
      ShippedTexts.texts()
          .forEach(
              (file, text) -> {
                Matcher standards = STANDARD.matcher(text);
                while (file.startsWith(folder) && standards.find()) {
                  places.add(
                      new Place(
                          document, file, standards.group(1), standards.start(), standards.end()));
                }
              });
    }
    assertThat(places).hasSizeGreaterThan(1000);
    List<DynamicTest> tests = new ArrayList<>();
    for (Edit edit : Edit.values()) {
      List<Place> shuffled = new ArrayList<>(places);
      Collections.shuffle(shuffled, new Random(SEED + edit.name().hashCode()));
      if (OF_EACH_KIND == 1) {
        shuffled.sort(Comparator.comparingInt(place -> DOCUMENTS.indexOf(place.document())));
      }
      tests.add(DynamicTest.dynamicTest(edit.name(), () -> someEdits(edit, shuffled)));
    }
    return tests;
  }

  private static void someEdits(Edit edit, List<Place> places) {
    int made = 0;
    for (Place place : places) {
      if (made == OF_EACH_KIND) {
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
        look(edit, place, whole(place.document()), other);
      }
    }
    assertThat(made).as("edits made").isPositive();
  }

  private static void look(Edit edit, Place place, Edition one, Edition other) {
    Differences differences = Comparer.compare(one, other);
    String where = edit + " of " + place.standard() + " in " + place.document();
    Set<Aspect> told = EnumSet.noneOf(Aspect.class);
    for (Change change : differences.changes()) {
      assertThat(change.subject().latest().name()).as(where).isEqualTo(place.standard());
      assertThat(change).as(where).isInstanceOf(Change.Altered.class);
      told.add(((Change.Altered) change).aspect());
    }
    assertThat(differences.inMeaning()).as(where).isEqualTo(edit.hasEffect());
    assertThat(edit.expected()).as(where).containsAll(told);
    assertThat(told.isEmpty()).as(where).isEqualTo(edit.expected().isEmpty());
    assertThat(differences.ambiguities()).as(where).isEmpty();
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
