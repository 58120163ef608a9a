package org.plumbline.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a mapping names and the document does not know, and what is left to be decided in it. */
class MappedEventsTest {
  @TempDir Path folder;

  @Test
  void allThatIsStillToBeDecidedIsToldAtOnceEachWithItsColumn() {
    assertThatThrownBy(
            () ->
                require(
                    """
                    case: "??? which column"
                    dates:
                      Held: "??? which event"
                      Sent: {event: "??? which event"}
                      Booked: confrence is held
                    columns: {Result: "???"}
                    codes: {Result: {1: "??? what"}}
                    """))
        .isInstanceOf(CaseDataException.class)
        .hasMessage(
            "in the mapping it is still to be decided what “the column of the case” (under case),"
                + " “Result” (under columns), “1” (under codes / Result), “Held” (under dates) and"
                + " “Sent” (under dates) mean. In the place of each ??? put the document's word, or"
                + " take the line out; `plumbline mapping words DOC` lists what a document knows");
  }

  @Test
  void allEventsThatAreNoneAreToldAtOnceWithTheNearest() {
    assertThatThrownBy(
            () ->
                require(
                    """
                    case: Child
                    event: What
                    time: When
                    events:
                      A: minutes sent out
                      B: lunch is eaten
                      C: ICPC
                    """))
        .hasMessage(
            "the mapping's events, “A”: the document knows no event “minutes sent out”; perhaps"
                + " “minutes are circulated”; the mapping's events, “B”: the document knows no"
                + " event “lunch is eaten”. `plumbline mapping words DOC` lists what a document"
                + " knows");
  }

  @Test
  void forSeveralDocumentsUnknownEventsAreNoMistakeButUndecidedOnesAre() throws Exception {
    assertThatCode(
            () -> require("case: C\ndates: {Lunch: lunch is eaten}\nfor several documents: true\n"))
        .doesNotThrowAnyException();
    assertThatThrownBy(
            () -> require("case: C\ndates: {Lunch: \"???\"}\nfor several documents: true\n"))
        .hasMessageContaining("still to be decided what “Lunch” (under dates) means.");
  }

  @ParameterizedTest
  @CsvSource({
    "icpc was held, conference is held|conference is arranged",
    "S47 conf date, conference is held|conference is arranged",
    "mins circulation, minutes are circulated",
    "booking of conferences, conference is held|conference is arranged",
    "held, conference is held",
    "lunch, ''",
  })
  void eventsAreFoundByTheirWords(String said, String events) {
    assertThat(new Words(CaseBinderTest.DOCUMENT).like(said, 3))
        .isEqualTo(events.isEmpty() ? List.of() : List.of(events.split("\\|", -1)));
  }

  private void require(String mapping) throws IOException, CaseDataException {
    Mapping read = MappingReader.read(Files.writeString(folder.resolve("m.yaml"), mapping));
    MappedEvents.require(read, new Words(CaseBinderTest.DOCUMENT));
  }
}
