package org.plumbline.compiler.validate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.compiler.diagnostic.DiagnosticKind;
import org.plumbline.compiler.diagnostic.Findings;
import org.plumbline.compiler.resolve.Vocabulary;
import org.plumbline.model.document.Facet;
import org.plumbline.model.document.Name;
import org.plumbline.model.document.Standard;
import org.plumbline.model.kernel.Condition;
import org.plumbline.model.kernel.EventPattern;
import org.plumbline.model.kernel.KernelDocument;
import org.plumbline.model.kernel.KernelDocument.AttributeType;
import org.plumbline.model.kernel.KernelDocument.EventType;
import org.plumbline.model.kernel.Reach;
import org.plumbline.model.kernel.Rule;
import org.plumbline.model.kernel.Trigger;

/** Standards whose subject is not the case, such as those about a worker. */
final class SubjectChecks {
  private final Subject document;
  private final Standard standard;
  private final Facet.SubjectOf line;
  private final String key;
  private final Findings here;

  private SubjectChecks(
      Subject document, Standard standard, Facet.SubjectOf line, String key, Findings here) {
    this.document = document;
    this.standard = standard;
    this.line = line;
    this.key = key;
    this.here = here;
  }

  static void check(Subject document) {
    for (Standard standard : document.standards()) {
      Findings here = document.findings().inside(standard);
      for (Facet.SubjectOf line : Subject.facets(standard, Facet.SubjectOf.class)) {
        String key = document.names().findKey(line.key());
        if (key != null) {
          SubjectChecks checks = new SubjectChecks(document, standard, line, key, here);
          checks.acrossCases();
          checks.named();
          checks.notOfACase();
        }
      }
      for (Missing missing : Missing.in(standard)) {
        sameSubject(document, standard, missing, here);
      }
    }
  }

  private void acrossCases() {
    Vocabulary.Key word = document.vocabulary().key(key);
    if (word != null && !word.acrossCases()) {
      here.add(
          DiagnosticKind.SUBJECT_WITHIN_CASE,
          line,
          "the values of `"
              + key
              + "` tell one from another only within each case, so nothing can be gathered from"
              + " several. Add the line `across cases` to the key `"
              + key
              + "`");
    }
  }

  /** What does not say whose it is can belong to nobody's history. */
  private void named() {
    Set<String> events = new LinkedHashSet<>();
    for (Rule rule : document.rules(standard)) {
      if (rule.trigger() instanceof Trigger.OnEvent on) {
        on.events().forEach(event -> events.add(event.event()));
      } else if (rule.trigger() instanceof Trigger.OnNth nth) {
        nth.events().forEach(event -> events.add(event.event()));
      } else if (rule.trigger() instanceof Trigger.OnElapsed elapsed) {
        elapsed.from().forEach(event -> events.add(event.event()));
      }
      rule.acts().forEach(act -> events.add(act.event()));
      rule.ends().forEach(end -> events.add(end.event()));
    }
    for (String event : events) {
      if (!isNamed(event, new HashSet<>())) {
        here.add(
            DiagnosticKind.SUBJECT_NOT_NAMED,
            line,
            "`"
                + event
                + "` is not `about "
                + key
                + "`, so nothing says whose it is. Add the line `about "
                + key
                + "` to the event");
      }
    }
  }

  /**
   * An event that follows from others is theirs whose those are.
   *
   * @param seen those asked about on the way; that some follow from each other is told elsewhere
   */
  private boolean isNamed(String event, Set<String> seen) {
    if (!seen.add(event)) {
      return true;
    }
    KernelDocument kernel = document.kernel();
    List<String> parts =
        Stream.concat(
                kernel.composites().stream()
                    .filter(composite -> composite.event().equals(event))
                    .flatMap(composite -> composite.parts().stream()),
                kernel.ordinals().stream()
                    .filter(ordinal -> ordinal.event().equals(event))
                    .flatMap(ordinal -> ordinal.nth().events().stream()))
            .map(EventPattern::event)
            .toList();
    return parts.isEmpty()
        ? kernel.events().stream()
            .filter(type -> type.name().equals(event))
            .allMatch(type -> type.keys().contains(key))
        : parts.stream().allMatch(part -> isNamed(part, seen));
  }

  /** Of a worker nobody knows a date of birth that is the child's. */
  private void notOfACase() {
    Set<String> asked = new LinkedHashSet<>();
    for (Rule rule : document.rules(standard)) {
      names(rule.guard(), asked);
      names(rule.countsWhen(), asked);
      Reach.Each each = rule.reach().each();
      if (each != null) {
        asked.add(each.list());
      }
      if (rule.trigger() instanceof Trigger.OnElapsed elapsed && elapsed.attribute() != null) {
        asked.add(elapsed.attribute());
      }
    }
    asked.retainAll(document.kernel().attributes().stream().map(AttributeType::name).toList());
    asked.removeAll(fields());
    for (String name : asked) {
      here.add(
          DiagnosticKind.CASE_OF_SUBJECT,
          line,
          "`"
              + name
              + "` is known of a case, and this standard is about a "
              + key
              + " in several: it will be undetermined. Ask for a field of the event instead");
    }
  }

  private List<String> fields() {
    List<String> events = new ArrayList<>();
    for (Rule rule : document.rules(standard)) {
      rule.acts().forEach(act -> events.add(act.event()));
      if (rule.trigger() instanceof Trigger.OnEvent on) {
        on.events().forEach(event -> events.add(event.event()));
      }
    }
    return document.kernel().events().stream()
        .filter(type -> events.contains(type.name()))
        .map(EventType::fields)
        .flatMap(List::stream)
        .map(AttributeType::name)
        .toList();
  }

  private static void names(Condition condition, Set<String> names) {
    if (condition instanceof Condition.All all) {
      all.conditions().forEach(one -> names(one, names));
    } else if (condition instanceof Condition.Any any) {
      any.conditions().forEach(one -> names(one, names));
    } else if (condition instanceof Condition.Not not) {
      names(not.condition(), names);
    } else if (condition instanceof Condition.Compare compare) {
      names.add(compare.name());
    } else if (condition instanceof Condition.Includes includes) {
      names.add(includes.name());
    } else if (condition instanceof Condition.Known known) {
      names.add(known.name());
    } else if (condition instanceof Condition.Elapsed elapsed && elapsed.date() != null) {
      names.add(elapsed.date());
    }
  }

  /** A case knows nothing of what a worker missed, nor the other way round. */
  private static void sameSubject(
      Subject document, Standard standard, Missing missing, Findings here) {
    for (Standard other : document.standards()) {
      if (other.id().equals(missing.standard())
          && !Objects.equals(subject(document, standard), subject(document, other))) {
        here.add(
            DiagnosticKind.OTHER_SUBJECT,
            missing.node(),
            "standard "
                + other.id()
                + " is about "
                + words(subject(document, other))
                + ", standard "
                + standard.id()
                + " about "
                + words(subject(document, standard))
                + ": neither knows what the other missed. Give both the same `subject` line");
      }
    }
  }

  private static @Nullable String subject(Subject document, Standard standard) {
    return Subject.facets(standard, Facet.SubjectOf.class).stream()
        .map(line -> line.key())
        .map((Name key) -> document.names().findKey(key))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static String words(@Nullable String subject) {
    return subject == null ? "the case" : "each " + subject;
  }
}
