package org.plumbline.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClasspathRoots;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectDirectory;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectFile;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectUniqueId;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.FileSource;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Examples as tests, as the platform's launcher finds and runs them. */
class StandardsTestEngineTest {
  private static final String TEXT =
      """
      language 1

      document "Referrals"
        id       referrals
        version  "1"
        calendar england

      event referral is received
      event decision is made
        act   make decision

      standard R-1 "A decision by the next working day"
        trigger   referral is received
        must      make decision
        deadline  within 1 working day
        example "the next day"  2026-03-02 referral is received; 2026-03-03 decision is made -> met
        example "a day late"    2026-03-02 referral is received; 2026-03-04 decision is made -> met
      """;

  @TempDir Path folder;

  private Path file;

  @BeforeEach
  void write() throws IOException {
    file = Files.writeString(folder.resolve("referrals.standards"), TEXT);
  }

  @Test
  void eachExampleOfAFileIsATest() {
    Run run = run(selectFile(file.toFile()));

    assertThat(run.results)
        .containsOnlyKeys("the next day", "a day late")
        .containsEntry("the next day", "");
    assertThat(run.results.get("a day late"))
        .contains("standard R-1, example \"a day late\": expected met", "came breached");
  }

  @Test
  void aTestIsToldWithThePlaceOfItsStandard() {
    Run run = run(selectFile(file.toFile()));

    FileSource source = (FileSource) run.tests.get(0).getSource().orElseThrow();
    assertThat(source.getFile()).isEqualTo(file.toFile());
    assertThat(source.getPosition().orElseThrow().getLine()).isEqualTo(12);
    assertThat(run.containers)
        .contains("referrals.standards", "R-1 A decision by the next working day");
  }

  @Test
  void ofAFolderVocabulariesArePassedOver() throws IOException {
    Files.writeString(
        folder.resolve("words.standards"),
        "language 1\n\nvocabulary \"Words\"\n\nevent it happens\n");

    assertThat(run(selectDirectory(folder.toFile())).results).hasSize(2);
    assertThat(run(selectClasspathRoots(Set.of(folder)).get(0)).results).hasSize(2);
  }

  @Test
  void aDocumentThatCannotBeUsedFails() throws IOException {
    Files.writeString(file, TEXT.replace("trigger   referral", "trigger   refusal"));

    Run run = run(selectFile(file.toFile()));

    assertThat(run.results).containsOnlyKeys("the document can be used");
    assertThat(run.results.get("the document can be used")).contains(file + ":13");
  }

  @Test
  void oneTestCanBeRunAgainByItsId() {
    String id = run(selectFile(file.toFile())).tests.get(0).getUniqueId();

    assertThat(run(selectUniqueId(id)).results).containsOnlyKeys("the next day");
  }

  @Test
  void aClassStandsForTheExamplesOfItsDocuments() {
    Run run = run(selectClass(ShippedExamplesTest.class));

    assertThat(run.results.size()).isGreaterThan(100);
    assertThat(run.results.values()).containsOnly("");
    assertThat(run.containers).contains("ShippedExamplesTest");
    assertThat(run(selectClass(StandardsTestEngineTest.class)).results).isEmpty();
  }

  private static Run run(DiscoverySelector selector) {
    LauncherDiscoveryRequest request =
        LauncherDiscoveryRequestBuilder.request()
            .selectors(selector)
            .filters(EngineFilter.includeEngines(StandardsTestEngine.ID))
            .build();
    Run run = new Run();
    LauncherFactory.create().execute(request, run);
    return run;
  }

  /** What failed with what words; a test that passed has none. */
  private static final class Run implements TestExecutionListener {
    private final Map<String, String> results = new TreeMap<>();
    private final List<TestIdentifier> tests = new ArrayList<>();
    private final List<String> containers = new ArrayList<>();

    @Override
    public void executionFinished(TestIdentifier one, TestExecutionResult result) {
      if (one.isTest()) {
        tests.add(one);
        String said = result.getThrowable().map(Throwable::getMessage).orElse("");
        String name = one.getDisplayName();
        results.put(results.containsKey(name) ? one.getUniqueId() : name, said);
      } else {
        containers.add(one.getDisplayName());
      }
    }
  }
}
