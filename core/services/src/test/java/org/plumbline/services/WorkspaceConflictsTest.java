package org.plumbline.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.analysis.told.ToldFinding;
import org.plumbline.compiler.diagnostic.Fix;
import org.plumbline.publish.html.DrawnCase;
import org.plumbline.services.conflict.ConflictMemory;
import org.plumbline.services.conflict.WorkspaceConflicts;
import org.plumbline.services.conflict.WorkspaceConflicts.Asked;
import org.plumbline.services.conflict.WorkspaceConflicts.Group;
import org.plumbline.services.project.Suppressing;
import org.plumbline.services.workspace.Cancel;
import org.plumbline.services.workspace.Snapshot;
import org.plumbline.services.workspace.Workspace;

/** The baseline asks for minutes within 10 working days, the local document within 15. */
class WorkspaceConflictsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
  private static final Asked ASKED = new Asked(false, TODAY);
  private static final String BASELINE =
      """
      language 1

      document "The baseline"
        id            baseline
        version       "1"
        calendar      england

      use "words.standards"

      standard B-1 "Minutes go out soon"
        source    "Minutes" line 1
        actor     social worker
        trigger   conference is held
        must      circulate minutes
        deadline  within 10 working days
      """;

  private static Sample both() {
    return Sample.usual().with("baseline.standards", BASELINE);
  }

  private static WorkspaceConflicts found(Snapshot snapshot) {
    return WorkspaceConflicts.among(snapshot, ASKED, Cancel.NEVER);
  }

  private static ToldFinding first(WorkspaceConflicts conflicts) {
    return conflicts.byMatter(f -> f.kind().code().equals("PL-0305")).get(0).findings().get(0);
  }

  @Test
  void findingsStandUnderTheMatterThatTheyAreAbout() {
    List<Group> groups = found(both().snapshot()).byMatter(ToldFinding::isAlarm);

    assertThat(groups).hasSize(1);
    assertThat(groups.get(0).words())
        .isEqualTo("“minutes are circulated” once “conference is held”");
    assertThat(groups.get(0).findings()).hasSize(1);
  }

  @Test
  void aClauseIsFoundInItsFile() {
    WorkspaceConflicts conflicts = found(both().snapshot());

    assertThat(first(conflicts).clauses())
        .extracting(clause -> Sample.shortName(conflicts.at(clause).file()))
        .containsExactlyInAnyOrder("baseline.standards", "minutes.standards");
  }

  @Test
  void aDocumentWithErrorsIsLeftOutAndItIsSaid() {
    Sample sample = both();
    sample.with("baseline.standards", BASELINE.replace("conference is held", "the moon is full"));
    WorkspaceConflicts conflicts = found(sample.snapshot());

    assertThat(conflicts.report().findings()).noneMatch(ToldFinding::isAlarm);
    assertThat(conflicts.problems())
        .containsExactly("baseline.standards has errors, and is left out until it has none");
  }

  @Test
  void documentsThatAreOnlyComparedRaiseNoAlarm() {
    WorkspaceConflicts conflicts =
        WorkspaceConflicts.among(both().snapshot(), new Asked(true, TODAY), Cancel.NEVER);

    assertThat(conflicts.report().findings()).isNotEmpty().noneMatch(ToldFinding::isAlarm);
  }

  @Test
  void theDrawingShowsTheWindowsOfBothClauses() {
    WorkspaceConflicts conflicts = found(both().snapshot());
    ToldFinding finding = first(conflicts);
    DrawnCase drawn = conflicts.drawing(finding).side(finding.sides().get(0));

    assertThat(drawn.windows())
        .extracting(DrawnCase.Window::label)
        .containsExactly("baseline B-1", "minutes A-1");
    assertThat(drawn.windows())
        .extracting(DrawnCase.Window::verdict)
        .containsExactly("not in time", "in time");
    assertThat(drawn.events()).hasSize(2);
  }

  @Test
  void aCaseBecomesAnExampleThatIsAsExpected() {
    Sample sample = both();
    WorkspaceConflicts conflicts = found(sample.snapshot());
    ToldFinding finding = first(conflicts);
    Fix fix = conflicts.example(sample.snapshot(), finding, 1, 0).orElseThrow();

    String changed = Sample.applied(BASELINE, fix.edits());
    assertThat(changed)
        .startsWith(BASELINE.stripTrailing() + "\n  example \"PL-0305 " + finding.fingerprint())
        .contains("conference is held", "minutes are circulated", "-> breached");
    sample.with("baseline.standards", changed);
    assertThat(sample.found("baseline.standards")).isEmpty();
  }

  @Test
  void whatTheProjectFileSuppressesIsNoAlarmUntilItsLastDay(@TempDir Path folder)
      throws IOException {
    Files.writeString(folder.resolve("words.standards"), Sample.WORDS);
    Files.writeString(folder.resolve("minutes.standards"), Sample.DOCUMENT);
    Files.writeString(folder.resolve("baseline.standards"), BASELINE);
    Workspace workspace = new Workspace();
    workspace.addFolder(folder);
    ToldFinding finding = first(found(workspace.snapshot()));
    Path file = folder.resolve("plumbline.yaml");
    Files.writeString(
        file,
        new Suppressing(file, finding.fingerprint(), "the board decides", TODAY.plusDays(1))
            .in(""));

    WorkspaceConflicts conflicts = found(workspace.snapshot());
    assertThat(conflicts.report().findings()).noneMatch(ToldFinding::isAlarm);
    assertThat(conflicts.problems()).isEmpty();
    WorkspaceConflicts later =
        WorkspaceConflicts.among(
            workspace.snapshot(), new Asked(false, TODAY.plusDays(2)), Cancel.NEVER);
    assertThat(later.report().findings()).anyMatch(ToldFinding::isAlarm);
    assertThat(later.problems()).hasSize(1);
    Files.writeString(file, "findings: 7\n");
    assertThat(found(workspace.snapshot()).problems())
        .singleElement()
        .asString()
        .contains("plumbline.yaml:1:");
  }

  @Test
  void theSearchStopsWhenNobodyWantsItAnyMore() {
    Snapshot snapshot = both().snapshot();
    snapshot.diagnostics(Cancel.NEVER);
    AtomicInteger asked = new AtomicInteger();

    assertThatThrownBy(
            () -> WorkspaceConflicts.among(snapshot, ASKED, () -> asked.incrementAndGet() > 3))
        .isInstanceOf(CancellationException.class);
  }

  /** How often it was asked whether anybody still wants to know: once or more for each pair. */
  private static int asked(Snapshot snapshot, ConflictMemory memory, List<ToldFinding> into) {
    AtomicInteger asked = new AtomicInteger();
    Cancel counting =
        () -> {
          asked.incrementAndGet();
          return false;
        };
    into.addAll(WorkspaceConflicts.among(snapshot, ASKED, memory, counting).report().findings());
    return asked.get();
  }

  @Test
  void whatMeansTheSameIsNotLookedOverAgainAndTheFindingsAreThoseOfAFreshLook() {
    ConflictMemory memory = new ConflictMemory();
    int first = asked(both().snapshot(), memory, new ArrayList<>());
    Sample remarked = Sample.usual().with("baseline.standards", BASELINE + "\n# a remark\n");
    List<ToldFinding> remembered = new ArrayList<>();
    int second = asked(remarked.snapshot(), memory, remembered);
    assertThat(second).isLessThan(first);
    assertThat(remembered).isNotEmpty().isEqualTo(found(remarked.snapshot()).report().findings());
  }

  @Test
  void whatMeansSomethingElseIsLookedOverAgain() {
    ConflictMemory memory = new ConflictMemory();
    asked(both().snapshot(), memory, new ArrayList<>());
    Sample tighter =
        Sample.usual().with("baseline.standards", BASELINE.replace("within 10", "within 9"));
    List<ToldFinding> now = new ArrayList<>();
    asked(tighter.snapshot(), memory, now);
    assertThat(now).isNotEmpty().isEqualTo(found(tighter.snapshot()).report().findings());
    assertThat(now.toString()).contains("within 9 working days");
  }
}
