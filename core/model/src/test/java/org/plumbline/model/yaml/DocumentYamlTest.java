package org.plumbline.model.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.model.document.AmountPart;
import org.plumbline.model.document.Condition;
import org.plumbline.model.document.EventPhrase;
import org.plumbline.model.document.Example;
import org.plumbline.model.document.Facet;
import org.plumbline.model.document.HeaderFact;
import org.plumbline.model.document.Name;
import org.plumbline.model.document.Standard;
import org.plumbline.model.document.StandardsFile;
import org.plumbline.model.document.StandardsFile.Header;
import org.plumbline.model.document.StandardsFile.Kind;
import org.plumbline.model.document.Timing;
import org.plumbline.model.document.Timing.Conditional;
import org.plumbline.model.document.Timing.Limit;
import org.plumbline.model.document.Timing.Span;
import org.plumbline.model.document.TriggerPhrase;
import org.plumbline.runtime.calendar.Unit;
import org.plumbline.runtime.verdict.Verdict;

/** One standard, in both forms, written down by hand. */
class DocumentYamlTest {
  private static final String YAML =
      """
      language: 1
      kind: document
      title: Minutes
      facts:
        - id: m-1
        - in force:
            from: "2026-04-01"
      elements:
        - standard:
            id: "2.1"
            title: "Minutes, in time"
            facets:
              - source:
                  section: "2.1"
                  line: 69
              - actor:
                  all of:
                    - minute taker
                    - chair
              - trigger: conference is held
              - must: circulate minutes
              - if:
                  any of:
                    - name: outcome
                      is: plan made
                    - name: age
                      is at least:
                        years: 16
              - deadline:
                  if: immediate protection
                  then:
                    within:
                      hours: 2
                  otherwise:
                    within:
                      from: 20
                      to:
                        working days: 25
                    of: conference
              - example:
                  title: in time
                  happened:
                    - at: "2026-03-02 10:00"
                      event: conference is held
                      with:
                        name: outcome
                        is: plan made
                  expected:
                    verdict: pending
                    due: "2026-04-08"
      """;

  private static final StandardsFile FILE =
      new StandardsFile(
          1,
          new Header(
              Kind.DOCUMENT,
              "Minutes",
              List.of(
                  new HeaderFact.Id("m-1"),
                  new HeaderFact.InForce(LocalDate.of(2026, 4, 1), null))),
          List.of(
              new Standard(
                  "2.1",
                  "Minutes, in time",
                  List.of(
                      new Facet.Source("2.1", 69, null),
                      new Facet.Actor(
                          new Facet.Roles(names("minute taker", "chair"), Facet.Roles.Mode.ALL),
                          null),
                      new Facet.Triggers(
                          List.of(
                              new TriggerPhrase.EventHappens(
                                  EventPhrase.of(new Name("conference is held"))))),
                      new Facet.Duty(
                          Facet.Modal.MUST,
                          false,
                          false,
                          List.of(EventPhrase.of(new Name("circulate minutes")))),
                      new Facet.If(
                          new Condition.Or(
                              is("outcome", "plan made"),
                              new Condition.Compares(
                                  new Name("age"),
                                  false,
                                  Condition.Operator.AT_LEAST,
                                  new Condition.Measure.Length(amount(16, Unit.YEARS))))),
                      new Facet.Deadline(
                          new Timing(
                              List.of(
                                  new Conditional(
                                      new Limit.Within(new Span(null, amount(2, Unit.HOURS)), null),
                                      new Condition.Holds(new Name("immediate protection")),
                                      new Limit.Within(
                                          new Span(20, amount(25, Unit.WORKING_DAYS)),
                                          new Name("conference")))))),
                      new Example(
                          "in time",
                          null,
                          List.of(),
                          List.of(
                              new Example.Happening(
                                  new Example.When(LocalDate.of(2026, 3, 2), LocalTime.of(10, 0)),
                                  new Name("conference is held"),
                                  List.of(
                                      new Example.Detail(
                                          false,
                                          new Name("outcome"),
                                          new Condition.Literal.Words(new Name("plan made")))))),
                          List.of(
                              new Example.Expectation(
                                  null,
                                  Verdict.PENDING,
                                  null,
                                  new Example.When(LocalDate.of(2026, 4, 8), null))))))));

  private static List<Name> names(String... names) {
    return List.of(names).stream().map(Name::new).toList();
  }

  private static List<AmountPart> amount(int number, Unit unit) {
    return List.of(new AmountPart(number, unit, false));
  }

  private static Condition is(String name, String words) {
    return new Condition.Is(new Name(name), false, new Condition.Literal.Words(new Name(words)));
  }

  @Test
  void writesADocumentInItsOwnWords() {
    assertThat(DocumentYaml.toYaml(FILE)).isEqualTo(YAML);
  }

  @Test
  void readsADocument() {
    assertThat(DocumentYaml.fromYaml(YAML)).isEqualTo(FILE);
  }

  @Test
  void readsJsonTooAsThatIsYaml() {
    assertThat(DocumentYaml.fromYaml("{\"language\": 1, \"kind\": \"part\", \"title\": \"x\"}"))
        .isEqualTo(new StandardsFile(1, new Header(Kind.PART, "x", List.of()), List.of()));
  }

  @Test
  void quotesWhateverAnotherYamlReaderCouldTakeForSomethingElse() {
    StandardsFile file =
        new StandardsFile(
            1,
            new Header(
                Kind.PART,
                "yes",
                List.of(new HeaderFact.Version("1.10"), new HeaderFact.Status(new Name("on")))),
            List.of(new Standard("12", "17:00", List.of(new Facet.CutOff(LocalTime.of(17, 0))))));
    assertThat(DocumentYaml.toYaml(file))
        .contains(
            "title: \"yes\"",
            "version: \"1.10\"",
            "status: \"on\"",
            "id: \"12\"",
            "cutoff: \"17:00\"");
  }
}
