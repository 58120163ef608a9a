package org.plumbline.analysis.told;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.analysis.SmallWorld;
import org.plumbline.analysis.conflict.ConflictFinder;
import org.plumbline.analysis.relation.PlacedRule;
import org.plumbline.compiler.Compilation;
import org.plumbline.compiler.CompiledDocument;
import org.plumbline.compiler.StandardsCompiler;

/** A finding is known again by what its clauses mean. */
class FingerprintTest {
  private static final String DOCUMENT =
      """
      language 1

      document "Two limits"
        id            two-limits
        version       "1"
        calendar      england
        reading       "days" taken as calendar days because "so it is meant"

      attribute urgent : flag

      event conference is held
      event plan starts
      event plan ends
      event minutes are circulated
        act          circulate minutes

      state on a plan
        begins with  plan starts
        ends with    plan ends

      standard A-1 "Minutes go out soon"
        source    "Page 2" line 14
        trigger   conference is held
        if        on a plan
        must      circulate minutes
        deadline  within 7 days

      standard A-2 "Minutes go out in time"
        trigger   conference is held
        if        on a plan
        must      circulate minutes
        deadline  within 8 working days
      """;

  @ParameterizedTest(name = "{0} becomes {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          document "Two limits"  | \\n\\n\\ndocument "Two limits"
          Minutes go out soon    | Minutes go out at once
          "Page 2" line 14       | "Page 3" line 99
          version       "1"      | version       "2"
          A-1                    | B-7
          so it is meant         | we asked the author
          within 8 working days  | within 8  working  days
          """)
  void staysWhereTheMeaningDoes(String before, String after) {
    assertThat(changed(before, after)).isEqualTo(fingerprints(DOCUMENT, "a.standards"));
  }

  @ParameterizedTest(name = "{0} becomes {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          within 7 days          | within 9 days
          id            two      | id            three
          begins with  plan      | begins with  conference is held or plan
          if        on a plan    | if        on a plan and urgent
          calendar days because  | working days because
          """)
  void changesWithTheMeaning(String before, String after) {
    assertThat(changed(before, after))
        .doesNotContainAnyElementsOf(fingerprints(DOCUMENT, "a.standards"));
  }

  @Test
  void staysWhenTheFileMoves() {
    assertThat(fingerprints(DOCUMENT, "elsewhere/b.standards"))
        .isEqualTo(fingerprints(DOCUMENT, "a.standards"));
  }

  @Test
  void standardsThatMeanTheSameAreToldApartByTheirNumbers() {
    String twin =
        DOCUMENT.substring(DOCUMENT.indexOf("standard A-2")).replace("A-2", "A-3").stripTrailing();
    List<String> fingerprints = fingerprints(DOCUMENT + "\n" + twin + "\n", "a.standards");

    // each against the other clause, and that they say the same
    assertThat(fingerprints).hasSize(3).doesNotHaveDuplicates();
    assertThat(fingerprints).doesNotContainAnyElementsOf(fingerprints(DOCUMENT, "a.standards"));
  }

  private static List<String> changed(String before, String after) {
    assertThat(DOCUMENT).contains(before);
    return fingerprints(DOCUMENT.replace(before, after.replace("\\n", "\n")), "a.standards");
  }

  private static List<String> fingerprints(String document, String file) {
    List<String> fingerprints =
        told(document, file).stream().map(ToldFinding::fingerprint).toList();
    assertThat(fingerprints).isNotEmpty();
    return fingerprints;
  }

  static List<ToldFinding> told(String document, String file) {
    Compilation compilation = StandardsCompiler.compile(Map.of(file, document));
    assertThat(compilation.hasErrors()).as(compilation.diagnostics().toString()).isFalse();
    List<PlacedRule> rules = new ArrayList<>();
    for (CompiledDocument one : compilation.documents()) {
      one.kernel()
          .rules()
          .forEach(rule -> rules.add(new PlacedRule(one.kernel(), rule, SmallWorld.CALENDAR)));
    }
    return Teller.tell(
            ConflictFinder.among(rules), rules, compilation.documents(), Severities.USUAL, false)
        .findings();
  }
}
