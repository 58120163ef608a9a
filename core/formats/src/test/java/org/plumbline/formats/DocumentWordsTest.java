package org.plumbline.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.formats.DocumentWords.Event;
import org.plumbline.formats.DocumentWords.Field;

/** What a mapping can name of a document, as `mapping words` lists it. */
class DocumentWordsTest {
  private static final DocumentWords WORDS = DocumentWords.of(CaseBinderTest.DOCUMENT);

  @Test
  void eventsComeByNameWithTheirOtherNamesKeysAndFields() {
    assertThat(WORDS.title()).isEqualTo("A document");
    assertThat(WORDS.version()).isEqualTo("1");
    assertThat(WORDS.events())
        .containsExactly(
            new Event(
                "conference is arranged",
                List.of(),
                List.of("conference"),
                List.of(),
                List.of(),
                List.of()),
            new Event(
                "conference is held",
                List.of("icpc"),
                List.of("conference"),
                List.of(
                    new Field("outcome", "choice", List.of("plan made", "no plan")),
                    new Field("started on time", "yes or no", List.of()),
                    new Field("length", "number", List.of())),
                List.of(),
                List.of()),
            new Event(
                "minutes are circulated",
                List.of(),
                List.of("conference"),
                List.of(),
                List.of(),
                List.of()));
  }

  @Test
  void attributesAndWhatAnyEventCanHaveComeBesides() {
    assertThat(WORDS.attributes()).containsExactly(new Field("date of birth", "date", List.of()));
    assertThat(WORDS.ofAnyEvent())
        .containsExactly(
            new Field("actor", "list", List.of()),
            new Field("approved by", "list", List.of()),
            new Field("consulted", "list", List.of()),
            new Field("participants", "list", List.of()),
            new Field("recipients", "list", List.of()),
            new Field("form", "text", List.of()),
            new Field("reason", "text", List.of()),
            new Field("for", "date", List.of()));
  }

  @Test
  void whatIsLikeSomeWordsIsFoundByAnyNameKeyOrField() {
    assertThat(names("circulation of minutes")).containsExactly("minutes are circulated");
    assertThat(names("icpc")).containsExactly("conference is held");
    assertThat(names("length")).containsExactly("conference is held");
    assertThat(names("conferences")).hasSize(3);
    assertThat(names("conference, planned")).isEmpty();
    assertThat(WORDS.like("birth").attributes())
        .extracting(Field::name)
        .containsExactly("date of birth");
    assertThat(WORDS.like("birth").events()).isEmpty();
    assertThat(WORDS.like("recipient").ofAnyEvent())
        .extracting(Field::name)
        .containsExactly("recipients");
  }

  @Test
  void nothingIsLikeWhatTheDocumentDoesNotKnow() {
    assertThat(WORDS.like("dance").isEmpty()).isTrue();
    assertThat(WORDS.like("birth").isEmpty()).isFalse();
    assertThat(WORDS.like("recipient").isEmpty()).isFalse();
    assertThat(WORDS.like("minutes").isEmpty()).isFalse();
  }

  @Test
  void theLikeliestEventsComeFirstThoseAsLikelyByName() {
    assertThat(WORDS.eventsLike("conference was held", 5))
        .containsExactly("conference is held", "conference is arranged");
    assertThat(WORDS.eventsLike("conf arr", 5))
        .containsExactly("conference is held", "conference is arranged");
    assertThat(WORDS.eventsLike("conference", 1)).hasSize(1);
    assertThat(WORDS.eventsLike("dance", 5)).isEmpty();
  }

  private static List<String> names(String like) {
    return WORDS.like(like).events().stream().map(Event::name).toList();
  }
}
