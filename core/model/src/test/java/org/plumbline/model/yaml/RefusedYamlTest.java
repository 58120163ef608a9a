package org.plumbline.model.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is no document is refused with its place, in plain words; whatever can be said by a schema,
 * the schema refuses too.
 */
class RefusedYamlTest {
  private static final String HEAD = "language: 1\nkind: part\ntitle: x\n";

  private static List<YamlProblem> problems(String yaml) {
    YamlDocumentException refused =
        catchThrowableOfType(YamlDocumentException.class, () -> DocumentYaml.fromYaml(yaml));
    assertThat(refused).as(yaml).isNotNull();
    return refused.problems();
  }

  static Stream<Arguments> facets() {
    return Stream.of(
        arguments("actr: x", "elements[0].standard.facets[0].actr", "did you mean `actor`?"),
        arguments("{actor: x, deputy: y}", "elements[0].standard.facets[0]", "exactly one key"),
        arguments("actor: x and y", "elements[0].standard.facets[0].actor", "not a name"),
        arguments(
            "actor: 12",
            "elements[0].standard.facets[0].actor",
            "put quotation marks round it, \"12\""),
        arguments("actor: true", "elements[0].standard.facets[0].actor", "put quotation marks"),
        arguments("actor:", "elements[0].standard.facets[0].actor", "nothing is given"),
        arguments("actor: []", "elements[0].standard.facets[0].actor", "at least one item"),
        arguments(
            "actor: {any of: [x]}", "elements[0].standard.facets[0].actor.any of", "at least two"),
        arguments(
            "audit: [a, b]",
            "elements[0].standard.facets[0].audit",
            "a text is wanted here, not a list"),
        arguments(
            "audit: 'say \"no\"'", "elements[0].standard.facets[0].audit", "no quotation marks"),
        arguments("deadline: {within: {dayz: 3}}", "…deadline.within.dayz", "did you mean `days`?"),
        arguments("deadline: {within: {days: 3.5}}", "…deadline.within.days", "plain digits"),
        arguments("deadline: {within: {days: -3}}", "…deadline.within.days", "plain digits"),
        arguments(
            "deadline: {within: {days: '3'}}", "…deadline.within.days", "a whole number is wanted"),
        arguments("deadline: {within: {days: 99999999999}}", "…deadline.within.days", "too large"),
        arguments("deadline: {at least: {days: 3}}", "…deadline", "needs `before` or `after`"),
        arguments(
            "deadline: {within: {days: 3}, before: x}", "…deadline.before", "has no `before`"),
        arguments("deadline: {soon: true}", "…deadline", "a limit begins with one of"),
        arguments("deadline: {same day: false}", "…deadline.same day", "is true, or left out"),
        arguments("in force: {to: '2026-01-01'}", "…in force", "needs `from`"),
        arguments("in force: {from: '2026-1-1'}", "…in force.from", "write it as 2026-03-02"),
        arguments("cutoff: '9:30'", "…cutoff", "write it as 09:30"),
        arguments("cutoff: '25:00'", "…cutoff", "there is no time 25:00"),
        arguments("if: {name: x}", "…if", "exactly one key"),
        arguments("if: {name: x, is: y, is not: z}", "…if", "exactly one key"),
        arguments("if: {any of: [x]}", "…if.any of", "at least two conditions"),
        arguments("trigger: {missed standard: a, times: 3}", "…trigger", "go together"),
        arguments("apart: [x]", "…apart", "exactly two"),
        arguments("source: {line: 1, from line: 2, to line: 3}", "…source", "`line`, or both"),
        arguments("clause: {number: 1}", "…clause", "needs `deadline` or `then`"),
        arguments("counting rolls: up", "…counting rolls", "it can be"),
        arguments("replaces: {standard: 'a b', because: x}", "…replaces.standard", "not an id"));
  }

  @ParameterizedTest
  @MethodSource("facets")
  void refusesAWrongLineOfAStandardByPathAndSchema(String facet, String path, String message) {
    String yaml =
        HEAD
            + "elements:\n- standard:\n    id: '1'\n    title: t\n    facets:\n    - "
            + facet
            + "\n";
    String whole = path.replace("…", "elements[0].standard.facets[0].");
    assertThat(problems(yaml))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.path()).isEqualTo(whole);
              assertThat(problem.message()).contains(message);
              assertThat(problem.line()).isEqualTo(9);
            });
    assertThat(PublishedSchema.complaints(yaml)).isNotEmpty();
  }

  static Stream<Arguments> texts() {
    return Stream.of(
        arguments("", 1, 1, "this is empty"),
        arguments("# only a comment", 1, 1, "this is empty"),
        arguments("just words", 1, 1, "a document is a mapping"),
        arguments("[1, 2]", 1, 1, "a document is a mapping"),
        arguments("language: 1\nkind: part\n", 1, 1, "needs `title`"),
        arguments("language: 2\nkind: part\ntitle: x\n", 1, 11, "language 1 only"),
        arguments(
            "language: 1\nkind: paper\ntitle: x\n",
            2,
            7,
            "it can be `document`, `vocabulary`, `part`"),
        arguments(HEAD + "titel: y\n", 4, 1, "did you mean `title`?"),
        arguments(HEAD + "title: y\n", 4, 1, "already given on line 3"),
        arguments(HEAD + "elements: [use: [a]]\n", 4, 17, "a text is wanted here, not a list"),
        arguments(
            "language: 1\nkind: part\ntitle: &a x\nfacts: [authority: *a]\n",
            4,
            20,
            "anchors (&) and aliases (*)"),
        arguments("language: 1\nkind: part\ntitle: *a\n", 3, 8, "anchors (&) and aliases (*)"),
        arguments("language: 1\nkind: part\ntitle: !!str x\n", 3, 8, "tags (!)"),
        arguments("--- !x\n" + HEAD, 1, 5, "tags (!)"),
        arguments(HEAD + "---\nlanguage: 1\n", 5, 1, "a second YAML document"),
        arguments("language: 1\n  kind: part\n", 2, 7, "this is not YAML"),
        arguments("language: [1\n", 1, 13, "this is not YAML"),
        arguments("a\u0000b", 1, 2, "NUL character"),
        arguments("language: 1\n\u0000", 2, 1, "NUL character"));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void refusesWhatIsNoDocumentWithItsPlace(String yaml, int line, int column, String message) {
    YamlProblem first = problems(yaml).get(0);
    assertThat(first.message()).contains(message);
    assertThat(List.of(first.line(), first.column()))
        .as(first.toString())
        .containsExactly(line, column);
  }

  @Test
  void reportsEveryProblemAtOnceInTheOrderOfTheText() {
    String yaml =
        HEAD
            + """
            facts:
              - id: "a b"
              - version: 2
            elements:
              - rol: x
              - role:
                  name: minute taker
                  colour: red
                  facts:
                    - act: x
              - standard:
                  id: "1"
            """;
    assertThat(problems(yaml)).extracting(YamlProblem::line).containsExactly(5, 6, 8, 11, 13, 15);
  }

  @Test
  void refusesAFactThatItsDeclarationCannotHave() {
    String yaml = HEAD + "elements: [{role: {name: x, facts: [{act: y}]}}]";
    assertThat(problems(yaml)).singleElement().asString().contains("a line of a role has no `act`");
    assertThat(PublishedSchema.complaints(yaml)).isNotEmpty();
  }

  @Test
  void refusesWhatIsNestedTooDeeplyInsteadOfRunningOutOfStack() {
    assertThat(problems("[".repeat(100_000)).get(0).message()).contains("nested");
    assertThat(problems("{a: ".repeat(100_000)).get(0).message()).contains("nested");
    assertThat(problems("- ".repeat(100_000) + "a").get(0).message()).contains("nested");
  }

  @Test
  void refusesATextThatIsTooLarge() {
    String yaml = HEAD + "#".repeat(YamlText.MOST_CHARACTERS);
    assertThat(problems(yaml).get(0).message()).contains("too large");
  }

  @Test
  void refusesABillionLaughs() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [lol]\n");
    for (int i = 1; i < 30; i++) {
      String before = "*a" + (i - 1);
      bomb.append(
          "a%d: &a%d [%s]\n"
              .formatted(i, i, String.join(", ", List.of(before, before, before, before))));
    }
    assertThat(problems(bomb.toString()).get(0).message()).contains("anchors (&) and aliases (*)");
  }
}
