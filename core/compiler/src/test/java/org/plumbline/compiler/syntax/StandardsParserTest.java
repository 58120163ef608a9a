package org.plumbline.compiler.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.plumbline.compiler.diagnostic.Diagnostic;
import org.plumbline.compiler.diagnostic.SourceRange;
import org.plumbline.model.document.Condition;
import org.plumbline.model.document.Element;
import org.plumbline.model.document.EventPhrase;
import org.plumbline.model.document.Example;
import org.plumbline.model.document.Facet;
import org.plumbline.model.document.HeaderFact;
import org.plumbline.model.document.Name;
import org.plumbline.model.document.Standard;
import org.plumbline.model.document.Timing;

class StandardsParserTest {
  private static final String HEAD = "language 1\npart \"P\"\n";

  private static ParsedFile parse(String text) {
    return StandardsParser.parse("x", text);
  }

  private static Standard standard(ParsedFile file, int index) {
    return (Standard) file.file().elements().get(index);
  }

  private static String textAt(ParsedFile file, Object node) {
    return textAt(file, Objects.requireNonNull(file.positions().of(node)));
  }

  private static String textAt(ParsedFile file, SourceRange range) {
    return file.source().text().substring(range.offset(), range.end());
  }

  @Test
  void givesEveryNodeThePlaceOfItsWords() {
    String text =
        HEAD
            + """
            standard 5.3.1 "Core groups"
              source    "5.3" line 186
              if        age is at least 16 years and not (x or y)
              deadline  within 10 working days of the conference
              content   summary if asked for, decisions
              example "a day late"
                2026-03-02 10:00 held (late) -> .2 breached in time due 2026-03-31
            """;
    ParsedFile file = parse(text);
    Standard standard = standard(file, 0);
    SourceMap at = file.positions();

    assertThat(textAt(file, standard)).startsWith("standard 5.3.1").endsWith("due 2026-03-31");
    assertThat(textAt(file, at.part(standard, "id"))).isEqualTo("5.3.1");
    assertThat(textAt(file, at.part(standard, "title"))).isEqualTo("\"Core groups\"");
    assertThat(textAt(file, at.part(standard, "heading")))
        .isEqualTo("standard 5.3.1 \"Core groups\"");

    Facet.Source source = (Facet.Source) standard.facets().get(0);
    assertThat(textAt(file, at.part(source, "firstLine"))).isEqualTo("186");
    Facet.If condition = (Facet.If) standard.facets().get(1);
    Condition.And and = (Condition.And) condition.condition();
    assertThat(textAt(file, and)).isEqualTo("age is at least 16 years and not (x or y)");
    assertThat(textAt(file, and.left())).isEqualTo("age is at least 16 years");
    assertThat(textAt(file, ((Condition.Compares) and.left()).name())).isEqualTo("age");
    assertThat(textAt(file, ((Condition.Compares) and.left()).measure())).isEqualTo("16 years");
    Condition.Bracketed brackets = (Condition.Bracketed) ((Condition.Not) and.right()).operand();
    assertThat(textAt(file, brackets.inner())).isEqualTo("x or y");
    Timing timing = ((Facet.Deadline) standard.facets().get(2)).timing();
    Timing.Limit.Within within = (Timing.Limit.Within) timing.phases().get(0).limit();
    assertThat(textAt(file, within)).isEqualTo("within 10 working days of the conference");
    assertThat(textAt(file, within.span().high().get(0))).isEqualTo("10 working days");
    assertThat(textAt(file, Objects.requireNonNull(within.anchor()))).isEqualTo("the conference");
    Facet.Item item = ((Facet.Content) standard.facets().get(3)).items().get(0);
    assertThat(textAt(file, item)).isEqualTo("summary if asked for");
    Example example = (Example) standard.facets().get(4);
    assertThat(textAt(file, example.happened().get(0))).isEqualTo("2026-03-02 10:00 held (late)");
    assertThat(textAt(file, example.happened().get(0).details().get(0))).isEqualTo("late");
    Example.Expectation expected = example.expected().get(0);
    assertThat(textAt(file, expected)).isEqualTo(".2 breached in time due 2026-03-31");
    assertThat(textAt(file, at.part(expected, "clause"))).isEqualTo("2");
    assertThat(textAt(file, Objects.requireNonNull(expected.due()))).isEqualTo("2026-03-31");
  }

  @Test
  void countsPlacesInUtf16Units() {
    ParsedFile file = parse("language 1\npart \"😀\"\nstandard 1 \"😀 x\"\n  audit \"é\"\n");
    SourceRange title = Objects.requireNonNull(file.positions().part(standard(file, 0), "title"));
    assertThat(title).isEqualTo(new SourceRange("x", 32, 6, 3, 12));
  }

  @Test
  void tellsEqualNamesApartByWhereTheyStand() {
    ParsedFile file = parse(HEAD + "role a\nrole a\n");
    Name first = ((Element.RoleDeclaration) file.file().elements().get(0)).name();
    Name second = ((Element.RoleDeclaration) file.file().elements().get(1)).name();
    assertThat(first).isEqualTo(second);
    assertThat(Objects.requireNonNull(file.positions().of(first)).line()).isEqualTo(3);
    assertThat(Objects.requireNonNull(file.positions().of(second)).line()).isEqualTo(4);
  }

  @Test
  void joinsTheWordsOfANameWithOneSpaceButKeepsNumbersWithTheirWords() {
    ParsedFile file = parse(HEAD + "role   child's\t 2nd \u00A0 4 th  carer\n");
    assertThat(((Element.RoleDeclaration) file.file().elements().get(0)).name())
        .isEqualTo(new Name("child's 2nd 4 th carer"));
  }

  @Test
  void reportsEveryMeaninglessValueAndLeavesOutItsLineOnly() {
    ParsedFile file =
        parse(
            """
            language 1
            part "P"
              review due 2026-02-30
              in force from 2026-01-01
            standard 1 "S"
              cutoff 25:00
              cutoff 24:00
              cutoff 9:30
              deadline within 99999999999 days
              in force from 2.3.2026
              in force from 2-3-2026
              must act
            """);
    assertThat(file.diagnostics())
        .extracting(d -> d.at().line() + " " + d.code() + " " + d.message())
        .containsExactly(
            "3 PL-0011 there is no day 2026-02-30",
            "6 PL-0013 there is no time 25:00; a day goes from 00:00 to 23:59",
            "7 PL-0013 there is no time 24:00; midnight is 00:00 of the next day",
            "8 PL-0014 a time is written with two digits for the hour: 09:30",
            "9 PL-0010 the number 99999999999 is too large; the largest is 2147483647",
            "10 PL-0001 " + file.diagnostics().get(5).message(),
            "11 PL-0012 a date is written year, month, day: 2026-03-02");
    assertThat(standard(file, 0).facets())
        .containsExactly(
            new Facet.Duty(
                Facet.Modal.MUST, false, false, List.of(EventPhrase.of(new Name("act")))));
    assertThat(file.file().header().facts())
        .containsExactly(new HeaderFact.InForce(LocalDate.of(2026, 1, 1), null));
    assertThat(file.positions().isDamaged(standard(file, 0))).isTrue();
    assertThat(file.positions().isDamaged(file.file().header())).isTrue();
    assertThat(file.isSound()).isFalse();
  }

  @Test
  void offersToWriteADateOrATimeAsItShouldBe() {
    ParsedFile file =
        parse(
            HEAD
                + "standard 1 \"S\"\n"
                + "  in force from 2-3-2026\n"
                + "  cutoff 9:30\n"
                + "  in force from 31-2-2026\n");
    assertThat(file.diagnostics())
        .extracting(d -> d.fixes().stream().map(fix -> fix.edits().get(0).replacement()).toList())
        .containsExactly(List.of("2026-03-02"), List.of("09:30"), List.of());
  }

  @Test
  void goesOnAfterALineThatCannotBeRead() {
    ParsedFile file =
        parse(
            HEAD
                + """
                standard 1 "One"
                  actr social worker
                  must hold conference
                  deadline within ten days
                  audit "Was it held?"

                standard 2 "Two"
                  must hold conference
                """);
    assertThat(file.diagnostics())
        .extracting(d -> d.at().line() + " " + d.code())
        .containsExactly("4 PL-0001", "6 PL-0001");
    assertThat(standard(file, 0).facets())
        .containsExactly(
            new Facet.Duty(
                Facet.Modal.MUST,
                false,
                false,
                List.of(EventPhrase.of(new Name("hold conference")))),
            new Facet.Audit("Was it held?"));
    assertThat(file.positions().isDamaged(standard(file, 0))).isTrue();
    assertThat(standard(file, 1).facets()).hasSize(1);
    assertThat(file.positions().isDamaged(standard(file, 1))).isFalse();
  }

  @Test
  void keepsAStandardWhoseTitleCannotBeReadSinceOthersMayReferToIt() {
    ParsedFile file =
        parse(HEAD + "standard 1\n  must act\nstandard 2 \"open\n  must act\nstandard 3 \"S\"\n");
    assertThat(file.file().elements())
        .extracting(
            e -> ((Standard) e).id() + ((Standard) e).title() + ((Standard) e).facets().size())
        .containsExactly("11", "21", "3S0");
    assertThat(file.diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly("PL-0001", "PL-0002");
  }

  @Test
  void refusesAnotherVersionOfTheLanguageButReadsOn() {
    ParsedFile file = parse("language 2\npart \"P\"\nrole a\n");
    assertThat(file.diagnostics()).extracting(Diagnostic::code).containsExactly("PL-0006");
    assertThat(file.file().elements()).hasSize(1);
  }

  @Test
  void givesAnEmptyDocumentForWhatIsNone() {
    for (String text :
        List.of("", "\n", "# only a comment", "Dear all,\n\nplease find attached", "\"", "{}")) {
      ParsedFile file = parse(text);
      assertThat(file.diagnostics()).as(text).isNotEmpty();
      assertThat(file.file().elements()).as(text).isEmpty();
      assertThat(file.isSound()).as(text).isFalse();
    }
  }

  @Test
  void refusesWhatIsNestedTooDeeplyInsteadOfRunningOutOfStack() {
    ParsedFile file = parse(HEAD + "standard 1 \"S\"\n  if " + "(".repeat(100_000) + "a");
    assertThat(file.diagnostics()).extracting(Diagnostic::code).contains("PL-0003");
  }
}
