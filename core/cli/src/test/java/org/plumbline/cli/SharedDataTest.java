package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;

/**
 * Data that no one of this project wrote, where they are at hand, with the mappings that come with
 * Plumbline. What is expected is counted here by other means than those under test.
 */
class SharedDataTest {
  private static final Path HOME =
      Path.of(System.getProperty("plumbline.home", "../../../..")).toAbsolutePath().normalize();

  @Test
  void antibioticsAndLactateInTimeAgreeWithACountOfTheirOwn() throws Exception {
    Path log = shared("eventlogs/Sepsis_Cases.xes.gz");
    int[] antibiotics = new int[2];
    int[] lactate = new int[2];
    for (List<Event> trace : traces(log)) {
      for (Event triage : trace) {
        if (triage.name.equals("ER Sepsis Triage")) {
          antibiotics[inTime(trace, triage, "IV Antibiotics", 1) ? 0 : 1]++;
          lactate[inTime(trace, triage, "LacticAcid", 3) ? 0 : 1]++;
        }
      }
    }
    assertThat(antibiotics[0] + antibiotics[1]).isEqualTo(1049); // as its own meta data say

    String report = check("standards/sepsis/sepsis.standards", log, "sepsis-log", "2015-12-31");

    assertThat(row(report, "S-1")).startsWith(antibiotics[0] + " . " + antibiotics[1] + " ");
    assertThat(row(report, "S-2")).startsWith(lactate[0] + " . " + lactate[1] + " ");
    assertThat(report).contains("1,050 cases in 15,214 rows, all of them used");
  }

  @Test
  void everyReferralOfWhichNothingCameCallsForNoAssessment() throws Exception {
    Path census = shared("cin/fake_CIN_data.xml");
    // In this file each referral says that nothing further came of it; some lie after the as-of.
    long referrals =
        Pattern.compile("<CINreferralDate>([0-9-]+)<")
            .matcher(Files.readString(census))
            .results()
            .filter(found -> found.group(1).compareTo("2022-03-31") <= 0)
            .count();

    String report =
        check("standards/returns/returns.standards", census, "cin-census", "2022-03-31");

    assertThat(row(report, "R-1")).isEqualTo(". . . . " + referrals + " . .");
    assertThat(report)
        .contains("332 cases")
        .contains(
            "the mapping looks for rows where there are none: “Child/CINdetails/Assessments”");
  }

  @Test
  void strayTextInACensusIsTolerated() throws Exception {
    Path census = shared("cin/CIN_Census_2026.xml");

    String report =
        check("standards/returns/returns.standards", census, "cin-census", "2024-03-31");

    // Referred on 6 October 2022; the assessment was authorised long before it, so it is none of
    // this referral's; closed on 27 February 2023, after the forty-fifth working day.
    assertThat(row(report, "R-1")).isEqualTo(". . 1 . . . .");
    // An enquiry on 2 June 2022 and its conference on the 17th: eleven working days.
    assertThat(row(report, "R-2")).isEqualTo("1 . . . . . .");
    assertThat(report).contains("CIN_Census_2026.xml:19:").contains("“PersonBirthDate”");
  }

  @Test
  void theListsOfAnnexAHaveSheetsOfTheirOwn() throws Exception {
    Path lists = shared("annex_a/Annex_A_2024_Jan.xlsx");

    String report = check("standards/returns/returns.standards", lists, "annex-a", "2021-03-31");

    // Six referrals of 16 September 2020 without an assessment of the same child after it; of five
    // enquiries two needed no conference, and three had it on 5 October, thirteen working days on.
    assertThat(row(report, "R-1")).isEqualTo(". . 6 . . . .");
    assertThat(row(report, "R-2")).isEqualTo("3 . . . 2 . .");
    assertThat(report).contains("No assessment is completed by Wed 18 Nov 2020");
  }

  private static Path shared(String file) {
    String folder = System.getProperty("plumbline.shared");
    Path path = Path.of(folder == null ? "none" : folder).resolve("data").resolve(file);
    assumeTrue(Files.exists(path), file + " is not at hand");
    return path;
  }

  private static String check(String document, Path cases, String mapping, String asOf) {
    Desk.Outcome outcome =
        Desk.tidy()
            .type(
                "check",
                HOME.resolve(document).toString(),
                "--cases",
                cases.toString(),
                "--mapping",
                mapping,
                "--as-of",
                asOf);
    assertThat(outcome.exitCode()).as(outcome.err()).isIn(0, 1);
    return outcome.out().replaceAll("\\s*\\R {6,}", " ");
  }

  /** The numbers in a standard's line of the table. */
  private static String row(String report, String standard) {
    Matcher row = Pattern.compile("(?m)^" + standard + " .*?((?: +[0-9.+]+){7})$").matcher(report);
    assertThat(row.find()).as(report).isTrue();
    return row.group(1).strip().replaceAll(" +", " ");
  }

  private record Event(String name, OffsetDateTime at) {}

  private static boolean inTime(List<Event> trace, Event from, String name, int hours) {
    return trace.stream()
        .filter(event -> event.name.equals(name) && !event.at.isBefore(from.at))
        .anyMatch(
            event -> Duration.between(from.at, event.at).compareTo(Duration.ofHours(hours)) <= 0);
  }

  private static List<List<Event>> traces(Path log) throws IOException, XMLStreamException {
    List<List<Event>> traces = new ArrayList<>();
    try (InputStream in = new GZIPInputStream(Files.newInputStream(log))) {
      XMLStreamReader xml = XMLInputFactory.newDefaultFactory().createXMLStreamReader(in);
      Map<String, String> event = new HashMap<>();
      while (xml.hasNext()) {
        int piece = xml.next();
        String element = xml.hasName() ? xml.getLocalName() : "";
        if (piece == XMLStreamConstants.START_ELEMENT && element.equals("trace")) {
          traces.add(new ArrayList<>());
        } else if (piece == XMLStreamConstants.START_ELEMENT) {
          event.put(xml.getAttributeValue(null, "key"), xml.getAttributeValue(null, "value"));
        } else if (piece == XMLStreamConstants.END_ELEMENT && element.equals("event")) {
          traces
              .get(traces.size() - 1)
              .add(
                  new Event(
                      event.get("concept:name"),
                      OffsetDateTime.parse(event.get("time:timestamp"))));
        }
      }
    }
    return traces;
  }
}
