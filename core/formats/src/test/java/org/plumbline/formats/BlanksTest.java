package org.plumbline.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.runtime.history.Occurrence;
import org.plumbline.runtime.history.Value;

/** Cells that hold nothing, though something stands in them; and cells that are not there. */
class BlanksTest {
  private static final String DATES =
      """
      case: Child
      dates:
        Held: conference is held
        Sent: minutes are circulated
      """;

  @TempDir Path folder;

  @Test
  void whatTheMappingCallsBlankHasNotHappenedAndIsCounted() throws Exception {
    CaseData data =
        bind(
            "Child,Held,Sent\n1,2026-03-02,TBC\n2,2026-03-03,tbc\n3,2026-03-04,2026-03-20\n",
            DATES + "blank: [tbc]\n");

    assertThat(data.histories().get(0).occurrences())
        .extracting(Occurrence::event)
        .containsExactly("conference is held");
    assertThat(data.histories().get(0).unread()).isEmpty();
    assertThat(data.unused()).isEmpty();
    assertThat(data.quality().blanks())
        .containsExactly(
            new CaseData.Code(null, "Sent", "TBC", 1, List.of(2L)),
            new CaseData.Code(null, "Sent", "tbc", 1, List.of(3L)));
  }

  @Test
  void withoutThatItMayHaveHappenedAndTheRemedyIsNamed() throws Exception {
    CaseData data = bind("Child,Held,Sent\n1,2026-03-02,tbc\n", DATES);

    assertThat(data.histories().get(0).unread()).containsExactly("minutes are circulated");
    assertThat(data.unused().get(0).reason())
        .startsWith("“Sent”: “tbc” is no date or time that is understood.")
        .endsWith(
            "what only says that there is none can be listed there too: `blank: [tbc, none]`");
  }

  @Test
  void aCodeWithAMeaningKeepsItAndWhatIsLeftAsideIsNotCounted() throws Exception {
    CaseData data =
        bind(
            "Child,Held,Sent,outcome,Note\n1,2026-03-02,,n/a,n/a\n",
            DATES + "codes: {outcome: {n/a: no plan}}\nignore: [Note]\nblank: [n/a]\n");

    assertThat(data.histories().get(0).occurrences().get(0).fields())
        .containsEntry("outcome", new Value.Text("no plan"));
    assertThat(data.quality().blanks()).isEmpty();
  }

  @Test
  void aCellThatIsCutOffIsNotBlank() throws Exception {
    CaseData data = bind("Child,Held,Sent\n1,2026-03-02\n2,2026-03-02,\n", DATES);

    assertThat(data.histories().get(0).unread()).containsExactly("minutes are circulated");
    assertThat(data.histories().get(1).unread()).isEmpty();
    assertThat(data.unused().get(0).reason())
        .isEqualTo(
            "the row ends early: there is no cell for Sent, so it is not known what belongs there");
  }

  @Test
  void aRowCutOffBeforeItsDatesIsPerhapsTheEndOfAFileThatIs() throws Exception {
    CaseData data = bind("Child,Held,Sent\n1,2026-03-02,2026-03-20\n2\n", DATES);

    assertThat(data.unused().get(0).reason())
        .isEqualTo("it ends early and tells of no event: perhaps the file is cut off here");
    assertThat(data.histories().get(1).unread())
        .containsExactlyInAnyOrder("conference is held", "minutes are circulated");
  }

  @Test
  void anOutcomeThatAnotherDateOfTheRowCanHaveIsNoSlipOfThisOne() throws Exception {
    String mapping =
        """
        case: Child
        dates: {Visited: child is visited, Held: conference is held}
        """;
    Path csv =
        Files.writeString(
            folder.resolve("c.csv"),
            "Child,Visited,Held,outcome\n1,2026-03-01,2026-03-02,plan made\n");

    CaseData data = bound(csv, mapping, TwoOutcomes.DOCUMENT);

    assertThat(data.unused()).isEmpty();
    assertThat(data.histories().get(0).occurrences().get(0).fields()).isEmpty();
    assertThat(data.histories().get(0).occurrences().get(1).fields())
        .containsEntry("outcome", new Value.Text("plan made"));
  }

  @Test
  void anOutcomeThatNoDateOfTheRowCanHaveIsASlipOfEach() throws Exception {
    String mapping =
        """
        case: Child
        dates: {Visited: child is visited, Held: conference is held}
        """;
    Path csv =
        Files.writeString(
            folder.resolve("c.csv"), "Child,Visited,Held,outcome\n1,2026-03-01,2026-03-02,plan\n");

    assertThat(bound(csv, mapping, TwoOutcomes.DOCUMENT).unused())
        .extracting(CaseData.Unused::reason)
        .containsExactly(
            "“outcome”: “plan” is none of seen, not seen",
            "“outcome”: “plan” is none of plan made, no plan");
  }

  private CaseData bind(String csv, String mapping) throws IOException, CaseDataException {
    return bound(Files.writeString(folder.resolve("c.csv"), csv), mapping, CaseBinderTest.DOCUMENT);
  }

  private CaseData bound(
      Path csv, String mapping, org.plumbline.model.kernel.KernelDocument document)
      throws IOException, CaseDataException {
    Mapping read = MappingReader.read(Files.writeString(folder.resolve("m.yaml"), mapping));
    return CaseBinder.bind(CaseSource.of(csv, read), document, ZoneId.of("Europe/London"));
  }
}
