package org.plumbline.compiler.explain;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.compiler.adopt.AdoptedStandard;
import org.plumbline.compiler.explain.Explanation.Part;
import org.plumbline.compiler.resolve.Vocabulary;
import org.plumbline.model.document.Facet;
import org.plumbline.model.document.Name;
import org.plumbline.model.document.Note;
import org.plumbline.model.document.Standard;
import org.plumbline.model.kernel.KernelDocument;
import org.plumbline.model.kernel.Recurrence;
import org.plumbline.model.kernel.Rule;
import org.plumbline.model.kernel.Trigger;
import org.plumbline.runtime.calendar.SpokenDate;
import org.plumbline.runtime.calendar.WorkingCalendar;

/** Explains the standards of a document. */
public final class Explainer {
  private final KernelDocument document;
  private final WorkingCalendar calendar;
  private final EventWords events;
  private final Map<String, AdoptedStandard> adopted;
  private final List<Standard> standards;

  /**
   * For a document that has taken nothing over, and whose standards do not speak of each other.
   *
   * @param document its kernel, which is what is explained
   * @param vocabulary its words
   * @param calendar the calendar by which its limits count
   */
  public Explainer(KernelDocument document, Vocabulary vocabulary, WorkingCalendar calendar) {
    this(document, vocabulary, calendar, List.of(), Map.of());
  }

  /**
   * For a document.
   *
   * @param document its kernel, which is what is explained
   * @param vocabulary its words
   * @param calendar the calendar by which its limits count
   * @param standards all its standards, for what one says of another
   * @param adopted from where the standards come that it has taken over, by their numbers
   */
  public Explainer(
      KernelDocument document,
      Vocabulary vocabulary,
      WorkingCalendar calendar,
      List<Standard> standards,
      Map<String, AdoptedStandard> adopted) {
    this.document = document;
    this.calendar = calendar;
    this.events = new EventWords(vocabulary);
    this.standards = List.copyOf(standards);
    this.adopted = Map.copyOf(adopted);
  }

  /**
   * Explains a standard.
   *
   * @param standard the standard as written, for what the kernel does not keep: its source and
   *     notes
   * @param from the local time of the trigger in the worked example
   * @throws org.plumbline.runtime.calendar.CalendarHorizonException if the example reaches beyond
   *     the calendar
   */
  public Explanation explain(Standard standard, LocalDateTime from) {
    return explanation(standard, from);
  }

  /** Explains a standard without a worked example. */
  public Explanation explainWithoutExample(Standard standard) {
    return explanation(standard, null);
  }

  /** How a vague word is taken, in a sentence. */
  public static String reading(Rule.ReadingUse use) {
    StringBuilder sentence = new StringBuilder();
    sentence.append("“").append(use.vague()).append("” is taken as ").append(use.meaning());
    sentence.append(", because ").append(use.reason());
    for (Rule.OtherReading other : use.others()) {
      sentence.append("; it can be taken as ").append(other.meaning());
      if (other.label() != null) {
        sentence.append(" (").append(other.label()).append(")");
      }
      sentence.append(", because ").append(other.reason());
    }
    return sentence.toString();
  }

  private Explanation explanation(Standard standard, @Nullable LocalDateTime from) {
    List<Rule> rules =
        document.rules().stream().filter(r -> r.id().standard().equals(standard.id())).toList();
    RuleWords words = new RuleWords(events, standard, calendar, document.acrossCases(), from);
    List<List<Part>> perRule = new ArrayList<>();
    for (Rule rule : rules) {
      List<Part> parts = words.of(rule);
      perRule.add(isMissed(rule, standard) ? underMissed(parts) : parts);
    }
    List<Part> parts = new ArrayList<>(merged(standard, rules, perRule));
    AdoptedStandard origin = adopted.get(standard.id());
    if (origin != null) {
      parts.add(new Part("Adopted", List.of(adopted(origin))));
    }
    parts.addAll(asWritten(standard));
    parts.addAll(givesWay(standard));
    return new Explanation(standard.id(), standard.title(), parts);
  }

  private static boolean isMissed(Rule rule, Standard standard) {
    return rule.trigger() instanceof Trigger.OnMissed missed
        && missed.standard().equals(standard.id());
  }

  /**
   * What is owed once the standard has been missed: one part, so that it does not blur what is owed
   * in the first place.
   */
  private static List<Part> underMissed(List<Part> parts) {
    List<String> texts = new ArrayList<>();
    for (Part part : parts) {
      if (part.label().equals(RuleWords.WHAT) || part.label().equals(RuleWords.BY_WHEN)) {
        texts.addAll(part.paragraphs());
      }
    }
    return texts.isEmpty() ? List.of() : List.of(new Part("If missed", texts));
  }

  /**
   * The parts of several rules under one label each; what only some of them say is marked with
   * their clause. What follows from a miss stands by itself and makes no difference to that.
   */
  private static List<Part> merged(Standard standard, List<Rule> rules, List<List<Part>> perRule) {
    Map<String, Map<String, Set<Integer>>> byLabel = new LinkedHashMap<>();
    for (int i = 0; i < rules.size(); i++) {
      for (Part part : perRule.get(i)) {
        Map<String, Set<Integer>> texts =
            byLabel.computeIfAbsent(part.label(), l -> new LinkedHashMap<>());
        for (String text : part.paragraphs()) {
          texts.computeIfAbsent(text, t -> new LinkedHashSet<>()).addAll(clauses(rules.get(i)));
        }
      }
    }
    Set<Integer> all = new LinkedHashSet<>();
    rules.stream().filter(rule -> !isMissed(rule, standard)).forEach(r -> all.addAll(clauses(r)));
    List<Part> parts = new ArrayList<>();
    byLabel.forEach(
        (label, texts) -> {
          List<String> paragraphs = new ArrayList<>();
          texts.forEach((text, clauses) -> paragraphs.add(marked(text, clauses, all)));
          parts.add(new Part(label, paragraphs));
        });
    return parts;
  }

  /** The clauses of a rule: its own, and of one that recurs those of its paces. */
  private static Set<Integer> clauses(Rule rule) {
    Set<Integer> clauses = new LinkedHashSet<>(Set.of(rule.id().clause()));
    Recurrence recurrence = rule.recurrence();
    if (recurrence != null) {
      recurrence.checkPoints().forEach(point -> clauses.add(point.clause()));
      recurrence.phases().forEach(phase -> clauses.add(phase.clause()));
    }
    return clauses;
  }

  private static String marked(String text, Set<Integer> clauses, Set<Integer> all) {
    if (clauses.containsAll(all) || clauses.contains(0) || text.startsWith(".")) {
      return text;
    }
    return String.join(" ", clauses.stream().map(c -> "." + c).toList()) + " " + text;
  }

  private static List<Part> asWritten(Standard standard) {
    List<Part> parts = new ArrayList<>();
    for (Facet facet : standard.facets()) {
      if (facet instanceof Facet.InForce inForce) {
        parts.add(
            new Part(
                "In force",
                List.of(
                    "from "
                        + SpokenDate.day(inForce.from())
                        + (inForce.to() == null ? "" : " to " + SpokenDate.day(inForce.to())))));
      } else if (facet instanceof Facet.Relation relation) {
        parts.add(new Part("Relation", List.of(relation(relation))));
      } else if (facet instanceof Note note) {
        parts.add(new Part("Note", note.paragraphs()));
      } else if (facet instanceof Facet.Responsible responsible) {
        parts.add(
            new Part(
                "Responsible",
                List.of(
                    responsible.roles().mode() == Facet.Roles.Mode.ALL
                        ? Listing.and(names(responsible.roles()))
                        : Listing.or(names(responsible.roles())))));
      } else if (facet instanceof Facet.Source source) {
        parts.add(new Part("Source", List.of(source.words())));
      }
    }
    return parts;
  }

  /** What others say of it: that they go before it, or take its place. */
  private List<Part> givesWay(Standard standard) {
    List<Part> parts = new ArrayList<>();
    for (Standard other : standards) {
      for (Facet facet : other.facets()) {
        if (facet instanceof Facet.Relation relation
            && relation.document() == null
            && relation.standard().equals(standard.id())) {
          String what =
              switch (relation.kind()) {
                case REPLACES -> "is replaced by";
                case DEPARTS_FROM -> "is departed from by";
                case PREVAILS_OVER -> "gives way to";
              };
          parts.add(
              new Part(
                  "Relation",
                  List.of(
                      "%s standard %s, because %s"
                          .formatted(what, other.id(), relation.reason()))));
        }
      }
    }
    return parts;
  }

  private static List<String> names(Facet.Roles roles) {
    return roles.roles().stream().map(Name::text).toList();
  }

  private static String relation(Facet.Relation relation) {
    return switch (relation.kind()) {
          case REPLACES -> "replaces";
          case DEPARTS_FROM -> "departs from";
          case PREVAILS_OVER -> "prevails over";
        }
        + " standard "
        + relation.standard()
        + (relation.document() == null ? "" : " in " + relation.document())
        + ", because "
        + relation.reason();
  }

  private static String adopted(AdoptedStandard from) {
    StringBuilder words = new StringBuilder("from standard ").append(from.standard());
    if (!from.sameDocument()) {
      words.append(" of ").append(from.documentTitle()).append(", version ").append(from.version());
    }
    if (!from.substitutions().isEmpty()) {
      words.append(", with ");
      words.append(
          Listing.and(
              from.substitutions().stream()
                  .map(one -> "“" + one.replacement() + "” for “" + one.replaced() + "”")
                  .toList()));
    }
    return words.append(", because ").append(from.reason()).toString();
  }
}
