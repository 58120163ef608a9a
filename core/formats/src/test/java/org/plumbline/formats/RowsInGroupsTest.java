package org.plumbline.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A column by which cases are summed up, such as the team, belongs to no event. */
class RowsInGroupsTest {
  @TempDir Path folder;

  @Test
  void aCaseIsInTheGroupThatItsRowsName() throws Exception {
    CaseData data =
        bind(
            """
            case,event,time,Team
            1,ICPC,2026-03-02,North
            1,minutes circulated,2026-03-03,
            2,ICPC,2026-03-02,
            ,ICPC,2026-03-02,South
            3,ICPC,soon,East
            """);

    assertThat(data.groups().of("1")).isEqualTo("North");
    assertThat(data.groups().of("2")).isNull();
    assertThat(data.groups().of("3")).isEqualTo("East");
    assertThat(data.groups().of("")).isNull();
  }

  @Test
  void itIsNoColumnWithoutAMeaning() throws Exception {
    assertThat(bind("case,event,time,Team\n1,ICPC,2026-03-02,North\n").unusedColumns()).isEmpty();
    assertThat(bind("case,event,time,Team,Town\n1,ICPC,2026-03-02,North,X\n").unusedColumns())
        .extracting(CaseData.UnusedColumn::column)
        .containsExactly("Town");
  }

  @Test
  void oneThatIsNowhereFilledInIsAnError() {
    assertThatThrownBy(() -> bind("case,event,time,Team\n1,ICPC,2026-03-02,\n"))
        .isInstanceOf(CaseDataException.class)
        .hasMessageContaining("no row has anything in a column “Team” by which to sum up");
  }

  @Test
  void whatTheDataCoverCanBeSaidAfterwards() throws Exception {
    CaseData data =
        CaseBinder.bind(
            CaseSource.of(
                write("case,event,time\n1,ICPC,2026-03-02\n"),
                Mapping.PLAIN.covering(List.of("minutes circulated"))),
            CaseBinderTest.DOCUMENT,
            ZoneId.of("Europe/London"));

    assertThat(data.coverage().events()).containsExactly("minutes are circulated");
  }

  private CaseData bind(String csv) throws IOException, CaseDataException {
    return CaseBinder.bind(
        CaseSource.of(write(csv), Mapping.PLAIN.groupedBy("Team")),
        CaseBinderTest.DOCUMENT,
        ZoneId.of("Europe/London"));
  }

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve("c.csv"), text);
  }
}
