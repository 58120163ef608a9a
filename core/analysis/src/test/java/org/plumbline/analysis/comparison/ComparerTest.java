package org.plumbline.analysis.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.analysis.comparison.Compared.compare;
import static org.plumbline.analysis.comparison.Compared.inMeaning;
import static org.plumbline.analysis.comparison.Compared.told;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparerTest {
  private static final String DOCUMENT =
      """
      language 1

      document "Standards of Anytown"
        id            anytown
        authority     "Anytown"
        version       "6"
        calendar      england
        reading       "days" taken as calendar days because "the paper says so"
        reading       "should" taken as requirement because "every duty is a should"

      role social worker
      role team manager
      role parents
      role police

      key conference

      event conference is held
        also called   case conference
        act           hold conference
        is one        conference
        field         outcome : one of plan made, no plan
        field         urgent : flag
      event minutes are circulated
        act           circulate minutes
        about         conference
        field         decisions : list
        field         outline plan : text
        field         reasons : text
      event child is visited
        act           visit child
      event plan starts
      event plan ends
      event report is shared
        act           share report

      state subject to a plan
        begins with   plan starts
        ends with     plan ends

      chapter 1 "Meetings"

      standard 1.1 "Minutes go out"
        source    "Page 2" line 14
        actor     social worker
        trigger   conference is held
        if        outcome is plan made
        must      circulate minutes
        deadline  within 15 working days
        content   decisions, outline plan
        recipients parents, police
        example "on the last day" as of 2026-04-30
          2026-03-02 conference is held (outcome is plan made);
          2026-03-05 minutes are circulated (decisions, outline plan, actor is social worker,
            recipients is "parents; police") -> met

      standard 1.2 "Reports come first"
        trigger   conference is held
        should    share report
        deadline  at least 3 days before conference is held
        approval by team manager

      chapter 2 "Visits"

      standard 2.1 "Children are seen"
        trigger   plan starts
        must      visit child
        .1 within 5 working days
        .2 then every 4 weeks until plan ends

      standard 2.2 "No visit is put off"
        must not  visit child
        while     subject to a plan
        unless    standard 2.1 clause 2 is missed
        audit     "Was the child's view taken into account?"
      """;

  private static List<String> changing(String what, String to) {
    assertThat(DOCUMENT).contains(what);
    return told(compare(DOCUMENT, DOCUMENT.replace(what, to)));
  }

  @Test
  void theSameIsNoChange() {
    assertThat(told(compare(DOCUMENT, DOCUMENT))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          within 15 working days | within 10 working days | standard 1.1: the limit went from 15 to 10 working days
          within 15 working days | within 15 days | standard 1.1: the limit went from 15 working days to 15 days
          within 15 working days | within 3 weeks | standard 1.1: the limit went from 15 working days to 3 weeks
          at least 3 days before | at least 5 days before | standard 1.2: the limit went from 3 to 5 days
          .1 within 5 working days | .1 within 1 working day | standard 2.1: clause .1: the limit went from 5 working days to 1 working day
          every 4 weeks | every 6 weeks | standard 2.1: clause .2: the limit went from 4 to 6 weeks
          actor     social worker | actor team manager | standard 1.1: who acts went from social worker to team manager
          content   decisions, outline plan | content decisions, outline plan, reasons | standard 1.1: the record must now hold reasons
          content   decisions, outline plan | content decisions | standard 1.1: the record need no longer hold outline plan
          recipients parents, police | recipients parents | standard 1.1: it need no longer go to police
          if        outcome is plan made | if urgent | standard 1.1: it is asked only if urgent, no longer only if outcome is plan made
          must      circulate minutes | should normally circulate minutes | standard 1.1: a recorded reason lifts a breach
          approval by team manager | approval by social worker | standard 1.2: who approves it went from team manager to social worker
          until plan ends | until conference is held | standard 2.1: what ends it went from “plan ends” to “conference is held”
          """)
  void oneEditIsOneChange(String what, String to, String told) {
    assertThat(changing(what, to)).contains(told);
    assertThat(inMeaning(compare(DOCUMENT, DOCUMENT.replace(what, to))))
        .allMatch(one -> one.startsWith(told.substring(0, "standard 1.1:".length())));
  }

  private static Differences changed(String what, String to) {
    assertThat(DOCUMENT).contains(what);
    return compare(DOCUMENT, DOCUMENT.replace(what, to));
  }

  @Test
  void aReadingIsToldByWhatItDoesToEachStandardThatItReaches() {
    Differences differences =
        changed("reading       \"days\" taken as calendar", "reading \"days\" taken as working");
    assertThat(told(differences))
        .containsExactly(
            "document: how it reads a word went from “days” as calendar days to “days” as working"
                + " days",
            "standard 1.2: the limit went from 3 days to 3 working days, because it reads “days” as"
                + " working days");
    assertThat(((Change.Altered) differences.changes().get(0)).reaches()).containsExactly("1.2");
  }

  @Test
  void anotherForceIsPutDownToTheReading() {
    assertThat(told(changed("\"should\" taken as requirement", "\"should\" taken as advice")))
        .contains(
            "standard 1.2: it went from required to advised, because it reads “should” as advice");
  }

  @Test
  void aCalendarReachesTheStandardsThatCountItsDays() {
    Differences differences = changed("calendar      england", "calendar scotland");
    assertThat(inMeaning(differences))
        .containsExactly(
            "document: the calendar went from england to scotland",
            "standard 1.1: its working days are those of scotland, no longer of england",
            "standard 2.1: its working days are those of scotland, no longer of england");
  }

  @Test
  void anotherReasonForAReadingIsNoChangeOfMeaning() {
    Differences differences =
        changed("because \"the paper says so\"", "because \"it was decided\"");
    assertThat(differences.inMeaning()).isFalse();
    assertThat(told(differences))
        .containsExactly(
            "document: the reason for a reading or a departure went from “the paper says so” to “it"
                + " was decided”");
  }

  @Test
  void layoutCommentsAndTheOrderOfLinesAreNoChange() {
    assertThat(
            changing(
                "  actor     social worker\n  trigger   conference is held\n",
                "\n      trigger   conference   is held  # always\n  actor social worker\n"))
        .isEmpty();
  }

  @Test
  void anotherNameForTheSameIsNoChangeOfMeaning() {
    assertThat(changing("trigger   conference is held\n  if", "trigger case conference\n  if"))
        .isEmpty();
    Differences renamed =
        changed(
            "event conference is held\n  also called   case conference",
            "event case conference is chaired\n  also called conference is held, case conference");
    assertThat(inMeaning(renamed)).isEmpty();
    assertThat(told(renamed))
        .contains(
            "event case conference is chaired: it is now called “case conference is chaired”,"
                + " formerly “conference is held”");
  }

  @Test
  void whatIsSaidInAnotherWayAndMeansTheSameIsNoChangeOfMeaning() {
    assertThat(changing("if        outcome is plan made", "unless outcome is not plan made"))
        .containsExactly("standard 1.1: it is put in other words, which mean the same");
    assertThat(changing("  should    share report", "  must share report"))
        .containsExactly(
            "standard 1.2: it says “must” where it said “should”, which is read alike");
  }

  @Test
  void anInsertedClauseIsNewAndTheOthersKeepTheirs() {
    assertThat(
            changing(
                ".2 then every 4 weeks until plan ends\n",
                ".2 then by day 20 of plan starts\n    .3 then every 4 weeks until plan ends\n"))
        .containsExactlyInAnyOrder(
            "standard 2.1: clause .2: there is now a limit: once more, by the end of day 20,"
                + " counted from that",
            "standard 2.1: clause .2 is now clause .3");
  }

  @Test
  void aStandardThatIsNewOrGoneIsToldAsSuch() {
    String without = DOCUMENT.substring(0, DOCUMENT.indexOf("standard 2.2"));
    assertThat(told(compare(DOCUMENT, without))).contains("standard 2.2: no longer there");
    assertThat(told(compare(without, DOCUMENT))).contains("standard 2.2: new");
  }

  @Test
  void anotherNumberAndAnotherChapterAreNoNewStandard() {
    String moved =
        DOCUMENT
            .replace("standard 2.1 \"Children", "standard 1.3 \"Children")
            .replace("chapter 2 \"Visits\"\n", "")
            .replace("standard 2.2", "chapter 2 \"Visits\"\nstandard 2.2")
            .replace("standard 2.1 clause 2", "standard 1.3 clause 2");
    assertThat(told(compare(DOCUMENT, moved)))
        .containsExactlyInAnyOrder(
            "standard 1.3: it was standard 2.1 and is now standard 1.3",
            "standard 1.3: it moved from chapter 2 “Visits” to chapter 1 “Meetings”");
  }

  @Test
  void anotherOrderOfStandardsIsNoChangeOfMeaning() {
    int first = DOCUMENT.indexOf("standard 1.1");
    int second = DOCUMENT.indexOf("standard 1.2");
    int end = DOCUMENT.indexOf("chapter 2");
    String swapped =
        DOCUMENT.substring(0, first)
            + DOCUMENT.substring(second, end)
            + DOCUMENT.substring(first, second)
            + DOCUMENT.substring(end);
    Differences differences = compare(DOCUMENT, swapped);
    assertThat(differences.inMeaning()).isFalse();
    assertThat(told(differences))
        .containsExactly("standard 1.1: it stands in another place among the other standards");
  }

  @Test
  void whatAWordMeansIsToldWithTheStandardsThatUseIt() {
    Differences differences =
        changed("  ends with     plan ends\n", "  ends with plan ends or report is shared\n");
    assertThat(told(differences))
        .containsExactlyInAnyOrder(
            "state subject to a plan: it now ends also when report is shared",
            "standard 2.2: it now ends when report is shared");
    assertThat(((Change.Altered) differences.changes().get(0)).reaches()).containsExactly("2.2");
  }

  @Test
  void eachChangeHasANameOfItsOwnThatDoesNotHangOnItsPlace() {
    Change change = changed("within 15 working days", "within 10 working days").changes().get(0);
    Change elsewhere =
        compare(
                DOCUMENT,
                DOCUMENT
                    .replace("chapter 1 ", "\n# a remark\n\nchapter 1 ")
                    .replace("within 15 working days", "within 10 working days"))
            .changes()
            .get(0);
    assertThat(change.id()).isEqualTo(elsewhere.id()).startsWith("standard/1.1/amount/");
  }

  @Test
  void bothPlacesAreKnown() {
    Change change = changed("within 15 working days", "within 10 working days").changes().get(0);
    assertThat(change.subject().before().at().line())
        .isEqualTo(change.subject().after().at().line());
    assertThat(DOCUMENT.lines().skip(change.subject().after().at().line() - 1).findFirst())
        .hasValueSatisfying(line -> assertThat(line).startsWith("standard 1.1"));
  }

  @Test
  void whereAsMuchSpeaksForAnotherMatchBothAreNamed() {
    String twice =
        DOCUMENT
            + """

            standard 3.1 "Plans are followed up"
              trigger   plan starts
              must      share report
              deadline  within 2 weeks

            standard 3.2 "Plans are followed up"
              trigger   plan starts
              must      share report
              deadline  within 2 weeks
            """;
    String renumbered =
        twice.replace("standard 3.1", "standard 4.1").replace("standard 3.2", "standard 4.2");
    Differences differences = compare(twice, renumbered);
    assertThat(differences.inMeaning()).isFalse();
    assertThat(told(differences))
        .containsExactly(
            "standard 4.1: it was standard 3.1 and is now standard 4.1",
            "standard 4.2: it was standard 3.2 and is now standard 4.2");
    assertThat(differences.ambiguities())
        .extracting(Differences.Ambiguity::sentence)
        .containsExactly(
            "standard 4.1 was taken for the newer version of 3.1, but as much speaks for 3.1"
                + " becoming 4.2 and 3.2 becoming 4.1");
  }

  @Test
  void aStandardInsertedBeforeOthersMovesTheirNumbersAndNothingElse() {
    String inserted =
        DOCUMENT
            .replace("standard 1.2 ", "standard 1.3 ")
            .replace("standard 1.1 ", "standard 1.2 ")
            .replace(
                "standard 1.2 ",
                """
                standard 1.1 "Plans are followed up"
                  trigger   plan starts
                  must      share report
                  deadline  within 2 weeks

                standard 1.2\
                """
                    + " ");
    assertThat(told(compare(DOCUMENT, inserted)))
        .containsExactly(
            "standard 1.1: new",
            "standard 1.2: it was standard 1.1 and is now standard 1.2",
            "standard 1.3: it was standard 1.2 and is now standard 1.3");
  }

  @Test
  void whoseHistoryIsJudgedAndWhatIsTheSameInEveryCaseIsTold() {
    String text =
        """
        language 1

        document "Workers"
          id            workers
          authority     "Anytown"
          version       "1"
          calendar      england

        key worker
          across cases

        event worker starts
          about  worker
        event worker is supervised
          act    supervise worker
          about  worker

        standard 1 "Supervision"
          subject   worker
          trigger   worker starts
          must      supervise worker
          deadline  within 4 weeks
        """;

    assertThat(Compared.inMeaning(Compared.compare(text, text.replace("  subject   worker\n", ""))))
        .containsExactly("standard 1: it is no longer judged by the history of each worker");
    assertThat(
            Compared.inMeaning(
                Compared.compare(
                    text.replace("  subject   worker", "  for each case"),
                    text.replace("  subject   worker", "  for each case")
                        .replace("  across cases\n", ""))))
        .containsExactly("key worker: no longer: it means the same in every case");
  }
}
