package org.plumbline.compiler.desugar;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.compiler.adopt.AdoptedStandard;
import org.plumbline.compiler.diagnostic.Findings;
import org.plumbline.compiler.diagnostic.SourceRange;
import org.plumbline.compiler.readings.Readings;
import org.plumbline.compiler.resolve.Resolver;
import org.plumbline.compiler.resolve.Vocabulary;
import org.plumbline.model.document.Element;
import org.plumbline.model.document.HeaderFact;
import org.plumbline.model.document.Reading;
import org.plumbline.model.document.Standard;
import org.plumbline.model.document.StandardsFile;
import org.plumbline.model.kernel.KernelDocument;
import org.plumbline.model.kernel.Rule;
import org.plumbline.model.kernel.Trigger;
import org.plumbline.runtime.calendar.Counting;
import org.plumbline.runtime.verdict.RuleId;

/** A whole document, its parts included, as the kernel has it. */
public final class DocumentLowering {
  private DocumentLowering() {}

  /**
   * Lowers a document and reports what of it means nothing.
   *
   * @param file the document with its parts in place
   * @param adopted from where the standards come that it has taken over
   */
  public static KernelDocument lower(
      StandardsFile file,
      Map<String, AdoptedStandard> adopted,
      Vocabulary vocabulary,
      Findings findings) {
    List<HeaderFact> facts = file.header().facts();
    Findings inHeader = findings.inside(file.header());
    Readings readings =
        Readings.ofDocument(
            facts.stream().filter(Reading.class::isInstance).map(Reading.class::cast).toList(),
            inHeader);
    DocumentFacts document = new DocumentFacts(id(facts), version(facts));
    CoinedEvents coined = new CoinedEvents();
    Scope ofVocabulary =
        new Scope(new Resolver(vocabulary), readings, findings, Counting.USUAL, false, coined);
    Resolver names =
        new Resolver(
            vocabulary, (where, events) -> Conditions.ofOccurrence(ofVocabulary, events).of(where));
    List<Rule> rules = new ArrayList<>();
    for (Element element : file.elements()) {
      if (element instanceof Standard standard) {
        StandardLowering.lower(document, standard, names, readings, findings, coined).stream()
            .map(rule -> rule.adoptedFrom(origin(rule, adopted.get(standard.id()))))
            .forEach(rules::add);
      }
    }
    if (!findings.isDamaged(file)) {
      readings.reportUnused(inHeader);
    }
    if (!findings.isDamaged(file.header())) {
      readings.undeclared().report(lastHeaderLine(file, findings), findings);
    }
    Precedence.Outcome precedence =
        Precedence.applied(standards(file), withKeysOfMissed(rules), coined, findings);
    VocabularyLowering words = new VocabularyLowering(vocabulary, names);
    HeaderFact.InForce inForce = first(facts, HeaderFact.InForce.class);
    return new KernelDocument(
        document.id(),
        file.header().title(),
        document.version(),
        inForce == null ? null : inForce.from(),
        inForce == null ? null : inForce.to(),
        calendar(facts),
        words.acrossCases(),
        words.events(),
        Stream.concat(words.states().stream(), precedence.states().stream()).toList(),
        Stream.concat(words.composites().stream(), coined.composites().stream()).toList(),
        Stream.concat(words.ordinals().stream(), coined.ordinals().stream()).toList(),
        words.fixedRoles(),
        words.schedules(),
        words.attributes(),
        vocabulary.words(),
        words.groups(),
        precedence.rules());
  }

  private static List<Standard> standards(StandardsFile file) {
    return file.elements().stream()
        .filter(Standard.class::isInstance)
        .map(Standard.class::cast)
        .toList();
  }

  /** A duty that arises from a miss is about what the missed one was about. */
  private static List<Rule> withKeysOfMissed(List<Rule> rules) {
    Map<String, List<String>> keysOf = new TreeMap<>();
    for (Rule rule : rules) {
      if (!(rule.trigger() instanceof Trigger.OnMissed)) {
        keysOf.putIfAbsent(rule.id().standard(), rule.keys());
      }
    }
    List<Rule> result = new ArrayList<>();
    for (Rule rule : rules) {
      if (rule.trigger() instanceof Trigger.OnMissed missed) {
        List<String> keys = new ArrayList<>(rule.keys());
        keys.retainAll(keysOf.getOrDefault(missed.standard(), rule.keys()));
        result.add(withKeys(rule, keys));
      } else {
        result.add(rule);
      }
    }
    return result;
  }

  @SuppressWarnings(
      "NullAway") // it does not see that a nested type from another module is nullable
  private static Rule withKeys(Rule rule, List<String> keys) {
    return new Rule(
        rule.id(),
        rule.title(),
        rule.kind(),
        rule.force(),
        rule.normally(),
        keys,
        rule.trigger(),
        rule.guard(),
        rule.acts(),
        rule.countsWhen(),
        rule.window(),
        rule.ends(),
        rule.recurrence(),
        rule.perPeriod(),
        rule.requirements(),
        rule.readings(),
        rule.question(),
        rule.reach(),
        rule.adoptedFrom());
  }

  private static @Nullable RuleId origin(Rule rule, @Nullable AdoptedStandard from) {
    return from == null
        ? null
        : new RuleId(from.document(), from.version(), from.standard(), rule.id().clause());
  }

  private static String id(List<HeaderFact> facts) {
    HeaderFact.Id id = first(facts, HeaderFact.Id.class);
    return id == null ? "" : id.id();
  }

  private static String version(List<HeaderFact> facts) {
    HeaderFact.Version version = first(facts, HeaderFact.Version.class);
    return version == null ? "" : version.version();
  }

  private static String calendar(List<HeaderFact> facts) {
    HeaderFact.CalendarChoice choice = first(facts, HeaderFact.CalendarChoice.class);
    if (choice == null) {
      return "";
    }
    return choice.calendar() != null
        ? choice.calendar().text()
        : choice.file() == null ? "" : choice.file();
  }

  private static @Nullable SourceRange lastHeaderLine(StandardsFile file, Findings findings) {
    List<HeaderFact> facts = file.header().facts();
    return findings.own(facts.isEmpty() ? file.header() : facts.get(facts.size() - 1));
  }

  private static <F extends HeaderFact> @Nullable F first(List<HeaderFact> facts, Class<F> kind) {
    return facts.stream().filter(kind::isInstance).map(kind::cast).findFirst().orElse(null);
  }
}
