package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The cases that show findings, written out, say elsewhere what they say here. */
class WrittenCasesTest {
  private static final String DOCUMENT =
      """
      language 1

      document "Two sorts of clauses"
        id            two-sorts
        version       "1"
        calendar      england

      attribute urgent : flag

      event conference is held
        field        children : number
      event core group is held
        act          hold core group
      event plan ends
      event minutes are circulated
        act          circulate minutes

      standard 1 "Minutes go out within two weeks"
        trigger   conference is held
        if        children is at least 3
        must      circulate minutes
        deadline  within 1 working day if urgent, otherwise within 10 working days

      standard 2 "Minutes go out within a week"
        trigger   conference is held
        must      circulate minutes
        deadline  within 5 working days

      standard 3 "Core groups meet every six weeks"
        trigger   conference is held
        must      hold core group
        .1 within 10 working days
        .2 then at least every 6 weeks until plan ends

      standard 4 "Core groups meet every month"
        trigger   conference is held
        must      hold core group
        .1 within 10 working days
        .2 then at least every month until plan ends
      """;

  private final Desk desk = Desk.tidy().with("two.standards", DOCUMENT);

  @Test
  void examplesAreWhatTheStandardsSayAsTheyStand() {
    desk.type("conflicts", "two.standards", "--notes", "--write-examples", "examples.txt");
    String written = desk.text("examples.txt");
    String document = DOCUMENT;
    Matcher block =
        Pattern.compile("# into standard (\\d) of two-sorts\n((?:  .*\n)+)").matcher(written);
    int blocks = 0;
    while (block.find()) {
      blocks++;
      document = pasted(document, block.group(1), block.group(2));
    }
    assertThat(blocks).as(written).isEqualTo(6);
    desk.with("pasted.standards", document);

    Desk.Outcome outcome = desk.type("test", "pasted.standards");
    assertThat(outcome.out()).contains("6 of 6 examples as expected").doesNotContain("FAILED");
    assertThat(outcome.exitCode()).isZero();
    assertThat(desk.type("validate", "pasted.standards").out())
        .doesNotContain("warning PL", "error PL");
  }

  /** At the end of its standard. */
  private static String pasted(String document, String standard, String block) {
    int from = document.indexOf("standard " + standard + " ");
    int to = document.indexOf("\n\n", from);
    return to < 0
        ? document + block
        : document.substring(0, to + 1) + block + document.substring(to + 1);
  }

  @Test
  void caseFilesAreJudgedAsTold() {
    desk.type("conflicts", "two.standards", "--notes", "--write-cases", "shown");
    Matcher told =
        Pattern.compile("- two-sorts (\\d)(?: \\.(\\d))?: (\\w+) in time\n  `plumbline (.*)`")
            .matcher(desk.text("shown/README.md"));
    List<String> verdicts = new ArrayList<>();
    while (told.find()) {
      List<String> words = new ArrayList<>(List.of(told.group(4).split(" ")));
      words.addAll(List.of("--format", "json"));
      JsonNode checked = Json.read(desk.type(words.toArray(String[]::new)).out());
      assertThat(checked.at("/documents/0/data/unused")).isEmpty();
      List<String> said = new ArrayList<>();
      checked
          .at("/documents/0/obligations")
          .forEach(
              o -> {
                if (o.get("standard").asText().equals(told.group(1))) {
                  said.add(o.at("/facets/time/verdict").asText());
                }
              });
      assertThat(said).as(told.group()).contains(told.group(3));
      verdicts.add(told.group(3));
    }
    assertThat(verdicts).hasSize(6).containsOnly("breached", "met");
  }
}
