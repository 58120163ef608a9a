package org.plumbline.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.plumbline.compiler.StandardsCompiler;
import org.plumbline.model.document.Condition;
import org.plumbline.model.document.Example;
import org.plumbline.model.document.Facet;
import org.plumbline.model.document.Note;
import org.plumbline.model.document.Reading;
import org.plumbline.model.document.Standard;
import org.plumbline.model.document.Timing;
import org.plumbline.model.document.TriggerPhrase;
import org.plumbline.runtime.verdict.Verdict;

/**
 * Every construct that a standard can have is shown in every verdict that it can have: the suite
 * has a case of a standard with that line, limit, interval, trigger or condition which comes out
 * so.
 */
class EveryVerdictTest {
  /** Lines that say something to people only. */
  private static final Set<Class<?>> FOR_PEOPLE =
      Set.of(Facet.Source.class, Note.class, Example.class, Facet.Responsible.class);

  /**
   * What a construct cannot come out as. Each use of a permission is over when it is judged, and
   * one that is not called for asks no permission; a question has no time in which to be answered.
   */
  private static final Map<String, Set<Verdict>> CANNOT =
      Map.of(
          "Duty MAY", EnumSet.of(Verdict.PENDING, Verdict.NOT_APPLICABLE),
          "Facet Audit", EnumSet.of(Verdict.PENDING));

  private final Map<String, Set<Verdict>> shown = new TreeMap<>();

  @Test
  void everyConstructIsShownInEveryVerdictThatItCanHave() throws IOException {
    for (SuiteFile file : Suite.read(Places.SUITE).files()) {
      show(file);
    }
    Map<String, Set<Verdict>> missing = new TreeMap<>();
    shown.forEach(
        (construct, verdicts) -> {
          Set<Verdict> rest = EnumSet.complementOf(EnumSet.copyOf(verdicts));
          rest.removeAll(CANNOT.getOrDefault(construct, Set.of()));
          if (!rest.isEmpty()) {
            missing.put(construct, rest);
          }
        });

    assertThat(missing).isEmpty();
  }

  private void show(SuiteFile file) {
    Map<String, Set<String>> constructs = new HashMap<>();
    for (Standard standard :
        StandardsCompiler.compile(Map.of("d.standards", file.document()))
            .documents()
            .get(0)
            .standards()) {
      Set<String> found = new TreeSet<>();
      standard.facets().forEach(facet -> collect(facet, found));
      constructs.put(standard.id(), found);
    }
    for (SuiteFile.Case one : file.cases()) {
      for (JsonNode expected : one.expected()) {
        String standard = one.standard();
        String of = standard == null ? expected.path("standard").asText() : standard;
        String verdict = expected.path("verdict").asText().toUpperCase(Locale.ROOT);
        for (String construct : constructs.getOrDefault(of, Set.of())) {
          shown
              .computeIfAbsent(construct, any -> EnumSet.noneOf(Verdict.class))
              .add(Verdict.valueOf(verdict.replace(' ', '_')));
        }
      }
    }
  }

  private static void collect(@Nullable Object node, Set<String> found) {
    if (node instanceof List<?> list) {
      list.forEach(item -> collect(item, found));
    } else if (node instanceof Record && !FOR_PEOPLE.contains(node.getClass())) {
      if (isConstruct(node)) {
        found.add(name(node));
      }
      for (RecordComponent component : node.getClass().getRecordComponents()) {
        try {
          collect(component.getAccessor().invoke(node), found);
        } catch (IllegalAccessException | InvocationTargetException e) {
          throw new LinkageError(String.valueOf(e.getMessage()), e);
        }
      }
    }
  }

  private static boolean isConstruct(Object node) {
    return node instanceof Facet
        || node instanceof Timing.Limit
        || node instanceof Timing.Interval
        || node instanceof Timing.UntilEnd
        || node instanceof TriggerPhrase
        || (node instanceof Condition && !(node instanceof Condition.Bracketed));
  }

  private static String name(Object node) {
    if (node instanceof Facet.Duty duty) {
      return "Duty " + duty.modal() + (duty.negated() ? " not" : "");
    } else if (node instanceof Facet.Relation relation) {
      return "Relation " + relation.kind();
    } else if (node instanceof Reading) {
      return "Reading";
    }
    Class<?> outer = node.getClass().getEnclosingClass();
    return (outer == null ? "" : outer.getSimpleName() + " ") + node.getClass().getSimpleName();
  }
}
