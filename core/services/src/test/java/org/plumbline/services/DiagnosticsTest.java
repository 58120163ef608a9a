package org.plumbline.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.plumbline.services.workspace.Cancel;
import org.plumbline.services.workspace.Snapshot;

/** What is wrong is said as one types, and worked out anew only where something changed. */
class DiagnosticsTest {
  @Test
  void aDocumentWithoutFaultHasNoFindings() {
    Sample sample = Sample.usual();
    assertThat(sample.found("minutes.standards")).isEmpty();
    assertThat(sample.found("words.standards")).isEmpty();
  }

  @Test
  void aMistakeIsFoundWhereItStandsAndGoneWhenItIsMended() {
    Sample sample =
        Sample.changed("minutes.standards", "trigger   conference", "trigger   confrence");
    assertThat(sample.found("minutes.standards")).contains("PL-0110 confrence is held");
    sample.with("minutes.standards", Sample.DOCUMENT);
    assertThat(sample.found("minutes.standards")).isEmpty();
  }

  @Test
  void whatChangesInAVocabularyShowsInTheDocumentsThatUseIt() {
    Sample sample = Sample.usual();
    assertThat(sample.found("minutes.standards")).isEmpty();
    sample.with(
        "words.standards", Sample.WORDS.replace("event child is seen", "event child is met"));
    assertThat(sample.found("minutes.standards")).isEmpty(); // the act still means it
    sample.with("words.standards", Sample.WORDS.replace("  act          see child\n", ""));
    assertThat(sample.found("minutes.standards")).contains("PL-0110 see child");
  }

  @Test
  void onlyWhatChangedAndWhatDependsOnItIsCompiledAnew() {
    Sample sample =
        Sample.usual().with("other.standards", "language 1\nvocabulary \"o\"\nrole cook\n");
    Snapshot first = sample.snapshot();
    first.diagnostics(Cancel.NEVER);
    assertThat(first.compiled()).isEqualTo(2); // the vocabulary is compiled with its document
    sample.with("other.standards", "language 1\nvocabulary \"o\"\nrole baker\n");
    Snapshot second = sample.snapshot();
    second.diagnostics(Cancel.NEVER);
    assertThat(second.compiled()).isEqualTo(1);
    assertThat(sample.snapshot().compiled()).isZero();
  }

  @Test
  void aSnapshotNeverChanges() {
    Sample sample = Sample.usual();
    Snapshot before = sample.snapshot();
    sample.with("minutes.standards", "language 1\n");
    assertThat(before.diagnostics(Cancel.NEVER).get(Sample.name("minutes.standards"))).isEmpty();
    assertThat(sample.found("minutes.standards")).isNotEmpty();
  }

  @Test
  void workThatNobodyWantsAnyMoreStops() {
    Snapshot snapshot = Sample.usual().snapshot();
    assertThatThrownBy(() -> snapshot.diagnostics(() -> true))
        .isInstanceOf(CancellationException.class);
    assertThat(snapshot.diagnostics(Cancel.NEVER)).isNotEmpty();
  }
}
