package org.plumbline.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.compiler.diagnostic.Diagnostic;
import org.plumbline.compiler.diagnostic.DiagnosticKind;
import org.plumbline.compiler.diagnostic.Fix;

class FindingsTest {
  /** Kinds below are about the text, and have their tests where the text is read. */
  private static final String FIRST_OF_MEANING = "PL-0100";

  static List<FindingsCorpus.Sample> samples() {
    return FindingsCorpus.samples();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void exactlyWhatIsMarkedIsFound(FindingsCorpus.Sample sample) {
    List<Diagnostic> found = sample.compile().diagnostics();

    assertThat(found.stream().map(FindingsCorpus::place))
        .containsExactlyInAnyOrderElementsOf(
            sample.expected().stream().map(FindingsCorpus.Expected::place).toList());
    for (FindingsCorpus.Expected expected : sample.expected()) {
      assertThat(found).as(expected.toString()).anyMatch(expected::isMadeBy);
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyFixRemovesItsFindingAndBreaksNothing(FindingsCorpus.Sample sample) {
    List<Diagnostic> before = sample.compile().diagnostics();
    for (Diagnostic diagnostic : before) {
      for (Fix fix : diagnostic.fixes()) {
        List<Diagnostic> after =
            StandardsCompiler.compile(applied(fix, sample.texts())).diagnostics();

        assertThat(count(after, diagnostic))
            .as("%s at %s, after: %s", diagnostic.code(), diagnostic.at(), fix.title())
            .isLessThan(count(before, diagnostic));
        assertThat(
                after.stream()
                    .map(Diagnostic::code)
                    .filter(code -> code.compareTo(FIRST_OF_MEANING) < 0))
            .as("the text after: %s", fix.title())
            .isEmpty();
      }
    }
  }

  @Test
  void whereTheRemedyIsPlainOneIsOffered() {
    Set<DiagnosticKind> offered = EnumSet.noneOf(DiagnosticKind.class);
    for (FindingsCorpus.Sample sample : samples()) {
      for (Diagnostic diagnostic : sample.compile().diagnostics()) {
        if (!diagnostic.fixes().isEmpty()) {
          offered.add(diagnostic.kind());
        }
      }
    }

    assertThat(offered)
        .containsExactlyInAnyOrder(
            DiagnosticKind.ADOPTED_VERSION,
            DiagnosticKind.CUTOFF_ROLLS_BACK,
            DiagnosticKind.DUPLICATE_CLAUSE,
            DiagnosticKind.DUPLICATE_FACT,
            DiagnosticKind.DUPLICATE_FIELD,
            DiagnosticKind.DUPLICATE_LINE,
            DiagnosticKind.DUPLICATE_READING,
            DiagnosticKind.FILE_CYCLE,
            DiagnosticKind.MISSING_CALENDAR,
            DiagnosticKind.MISSING_ID,
            DiagnosticKind.MISSING_VERSION,
            DiagnosticKind.NO_DATE_ARRANGED,
            DiagnosticKind.NO_EFFECT,
            DiagnosticKind.PART_HEADER,
            DiagnosticKind.RANGE_INVERTED,
            DiagnosticKind.RELATED_TO_ITSELF,
            DiagnosticKind.SOURCE_LINES,
            DiagnosticKind.UNDECLARED_ITEM,
            DiagnosticKind.UNDECLARED_READING,
            DiagnosticKind.UNKNOWN_CLAUSE,
            DiagnosticKind.UNKNOWN_CONDITION,
            DiagnosticKind.UNKNOWN_DETAIL,
            DiagnosticKind.UNKNOWN_EVENT,
            DiagnosticKind.UNKNOWN_KEY,
            DiagnosticKind.UNKNOWN_MEANING,
            DiagnosticKind.UNKNOWN_OPTION,
            DiagnosticKind.UNKNOWN_RECORD,
            DiagnosticKind.UNKNOWN_ROLE,
            DiagnosticKind.UNKNOWN_STANDARD,
            DiagnosticKind.UNKNOWN_STATE,
            DiagnosticKind.UNKNOWN_VAGUE_WORD,
            DiagnosticKind.UNUSED_READING,
            DiagnosticKind.WRONG_FILE_KIND);
  }

  private static long count(List<Diagnostic> all, Diagnostic like) {
    return all.stream()
        .filter(d -> d.kind() == like.kind() && d.message().equals(like.message()))
        .count();
  }

  private static Map<String, String> applied(Fix fix, Map<String, String> texts) {
    Map<String, String> changed = new HashMap<>(texts);
    List<Fix.Edit> lastFirst = new ArrayList<>(fix.edits());
    lastFirst.sort(Comparator.comparingInt((Fix.Edit edit) -> edit.at().offset()).reversed());
    for (Fix.Edit edit : lastFirst) {
      changed.computeIfPresent(
          edit.at().file(),
          (file, text) ->
              text.substring(0, edit.at().offset())
                  + edit.replacement()
                  + text.substring(edit.at().end()));
    }
    return changed;
  }

  @Test
  void everyKindOfMeaningHasASampleOfItsName() {
    Map<String, FindingsCorpus.Sample> byName = new HashMap<>();
    samples().forEach(sample -> byName.put(sample.name(), sample));

    for (DiagnosticKind kind : kindsOfMeaning().toList()) {
      String name = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
      assertThat(byName).containsKey(name);
      assertThat(byName.get(name).expected())
          .as(name)
          .extracting(FindingsCorpus.Expected::code)
          .contains(kind.code());
    }
  }

  @Test
  void codesAreUniqueAndSummariesSaySomething() {
    Set<String> codes = new HashSet<>();
    for (DiagnosticKind kind : DiagnosticKind.values()) {
      assertThat(codes.add(kind.code())).as(kind.code()).isTrue();
      assertThat(kind.code()).matches("PL-\\d{4}");
      assertThat(kind.summary()).isNotBlank();
    }
  }

  @Test
  void messagesAreSentencesThatSayWhatToDo() {
    for (FindingsCorpus.Sample sample : samples()) {
      for (Diagnostic diagnostic : sample.compile().diagnostics()) {
        assertThat(diagnostic.message()).doesNotContain("null").doesNotEndWith(".");
        assertThat(diagnostic.at().line()).as(diagnostic.message()).isPositive();
      }
    }
  }

  /** No text can make the one about what a caller asks for: that has its test by the readings. */
  private static Stream<DiagnosticKind> kindsOfMeaning() {
    return Arrays.stream(DiagnosticKind.values())
        .filter(kind -> kind != DiagnosticKind.UNKNOWN_ALTERNATIVE)
        .filter(kind -> kind.code().compareTo(FIRST_OF_MEANING) >= 0);
  }
}
