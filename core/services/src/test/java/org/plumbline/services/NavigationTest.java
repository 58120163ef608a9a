package org.plumbline.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.compiler.diagnostic.Fix.Edit;
import org.plumbline.compiler.diagnostic.SourceRange;
import org.plumbline.services.names.NameSite;
import org.plumbline.services.navigation.Navigator;
import org.plumbline.services.navigation.RenameRefusedException;
import org.plumbline.services.navigation.Renamer;
import org.plumbline.services.workspace.Cancel;

class NavigationTest {
  /** A line of the document with the cursor in it, and the line of the vocabulary it leads to. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "  trigger   conf|erence is held~event conference is held",
        "  must      circulate |minutes~event minutes are circulated",
        "  actor     soc|ial worker~role social worker",
        "  actor     pract|itioner~role social worker",
        "  while     subject to a p|lan~state subject to a plan",
        "  content   deci|sions, reasons if disabled~item  decisions",
        "  content   decisions, reasons if dis|abled~attribute disabled",
      })
  void aNameLeadsToItsDeclaration(String marked, String declaration) {
    Sample sample = Sample.changed("minutes.standards", marked.replace("|", ""), marked);
    List<SourceRange> found =
        new Navigator(sample.snapshot()).definition(sample.file(), sample.offset());
    assertThat(found).hasSize(1);
    assertThat(Sample.shortName(found.get(0).file())).isEqualTo("words.standards");
    assertThat(Sample.WORDS.lines().toList().get(found.get(0).line() - 1)).contains(declaration);
  }

  @Test
  void aPhraseThatSaysWhichLeadsToTheEvent() {
    Sample sample =
        Sample.changed(
            "minutes.standards",
            "deadline  within 15 working days",
            "deadline  at least 5 days before next confer|ence");
    List<SourceRange> found =
        new Navigator(sample.snapshot()).definition(sample.file(), sample.offset());
    assertThat(found).hasSize(1);
    assertThat(Sample.WORDS.lines().toList().get(found.get(0).line() - 1))
        .startsWith("event conference is held");
  }

  @Test
  void aPathLeadsToItsFile() {
    Sample sample =
        Sample.changed("minutes.standards", "\"words.standards\"", "\"wo|rds.standards\"");
    assertThat(new Navigator(sample.snapshot()).definition(sample.file(), sample.offset()))
        .containsExactly(new SourceRange(Sample.name("words.standards"), 0, 0, 1, 1));
  }

  @Test
  void aStandardLeadsToItsBlock() {
    Sample sample = Sample.ending("  prevails over standard A|-1 because \"it is newer\"\n");
    List<SourceRange> found =
        new Navigator(sample.snapshot()).definition(sample.file(), sample.offset());
    assertThat(found).hasSize(1);
    assertThat(sample.text("minutes.standards").substring(found.get(0).offset()))
        .startsWith("A-1 \"Minutes are circulated\"");
  }

  @Test
  void referencesAreFoundInEveryFileUnderEveryName() {
    Sample sample = Sample.changed("words.standards", "role social worker", "role social| worker");
    List<String> found = new ArrayList<>();
    for (Navigator.Reference one :
        new Navigator(sample.snapshot())
            .references(sample.file(), sample.offset(), false, Cancel.NEVER)) {
      found.add(
          Sample.shortName(one.file()) + ":" + one.site().at().line() + " " + one.site().text());
    }
    assertThat(found)
        .containsExactly("minutes.standards:17 social worker", "minutes.standards:27 practitioner");
  }

  @Test
  void occurrencesInTheFileAreFound() {
    Sample sample =
        Sample.changed("minutes.standards", "trigger   conference", "trigger   conf|erence");
    assertThat(new Navigator(sample.snapshot()).occurrences(sample.file(), sample.offset()))
        .extracting(NameSite::text)
        .containsExactly("conference is held", "conference is held");
  }

  @Test
  void renamingChangesOneNameInEveryFileAndLeavesNoFindings() throws RenameRefusedException {
    Sample sample =
        Sample.usual()
            .with(
                "minutes.standards",
                Sample.DOCUMENT.replace(
                        "trigger   conference is held", "trigger   the conf|erence is held")
                    + "\n"
                    + "standard A-3 \"x\"\n"
                    + "  source \"s\" line 1\n"
                    + "  trigger plan is made\n"
                    + "  must circulate minutes\n"
                    + "  deadline within 3 working days of next conference is held\n");
    Map<String, List<Edit>> edits =
        new Renamer(sample.snapshot())
            .rename(sample.file(), sample.offset(), "case conference takes place", Cancel.NEVER);
    assertThat(edits.keySet().stream().map(Sample::shortName))
        .containsExactly("minutes.standards", "words.standards");
    String document = Sample.applied(sample.text("minutes.standards"), edits.get(sample.file()));
    assertThat(document)
        .contains("trigger   the case conference takes place\n")
        .contains("2026-03-02 case conference takes place;")
        .contains("of next case conference takes place\n");
    String words =
        Sample.applied(
            sample.text("words.standards"),
            edits.getOrDefault(Sample.name("words.standards"), List.of()));
    assertThat(words).contains("event case conference takes place \"Conference\"\n");
    Sample after =
        Sample.usual().with("words.standards", words).with("minutes.standards", document);
    assertThat(after.found("minutes.standards")).isEqualTo(sample.found("minutes.standards"));
    assertThat(after.found("words.standards")).isEmpty();
  }

  @Test
  void anAliasIsRenamedByItself() throws RenameRefusedException {
    Sample sample =
        Sample.changed("minutes.standards", "actor     practitioner", "actor     pract|itioner");
    Map<String, List<Edit>> edits =
        new Renamer(sample.snapshot())
            .rename(sample.file(), sample.offset(), "case holder", Cancel.NEVER);
    String document = Sample.applied(sample.text("minutes.standards"), edits.get(sample.file()));
    assertThat(document).contains("actor     case holder\n").contains("actor     social worker\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "team manager~there is a role `team manager` already",
        "worker and manager~cannot be a name",
        "\"worker\"~cannot be a name",
        "' '~cannot be a name",
      })
  void whatIsNoNameOrIsTakenIsRefused(String name, String why) {
    Sample sample = Sample.changed("words.standards", "role social worker", "role social| worker");
    assertThatThrownBy(
            () ->
                new Renamer(sample.snapshot())
                    .rename(sample.file(), sample.offset(), name, Cancel.NEVER))
        .isInstanceOf(RenameRefusedException.class)
        .hasMessageContaining(why);
  }

  @Test
  void aStandardIsRenamedWhereverItIsNamed() throws RenameRefusedException {
    Sample sample =
        Sample.usual()
            .with(
                "minutes.standards",
                Sample.DOCUMENT.replace("standard A-1 \"", "standard A|-1 \"")
                    + "  prevails over standard A-1 because \"it is newer\"\n");
    List<Edit> edits =
        new Renamer(sample.snapshot())
            .rename(sample.file(), sample.offset(), "M-1", Cancel.NEVER)
            .getOrDefault(sample.file(), List.of());
    assertThat(Sample.applied(sample.text("minutes.standards"), edits))
        .contains("standard M-1 \"Minutes")
        .contains("prevails over standard M-1 because");
  }
}
