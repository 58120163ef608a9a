package org.plumbline.analysis.comparison.facts;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.compiler.resolve.Vocabulary;
import org.plumbline.model.document.AmountPart;
import org.plumbline.model.document.Name;
import org.plumbline.model.document.TriggerPhrase;
import org.plumbline.model.kernel.Condition;
import org.plumbline.model.kernel.EventPattern;
import org.plumbline.model.kernel.KernelDocument;
import org.plumbline.model.kernel.Reach;
import org.plumbline.model.kernel.Recurrence;
import org.plumbline.model.kernel.Requirement;
import org.plumbline.model.kernel.Rule;
import org.plumbline.model.kernel.Trigger;
import org.plumbline.runtime.calendar.Amount;

/**
 * Brings what a version says into the form in which it is compared. It follows the model's own
 * records, whatever they are: only where a text is a name of some kind, and which lists have an
 * order, is said here.
 */
public final class Normaliser {
  /** Lists of these are read one after the other; in all others the order says nothing. */
  private static final Set<Class<?>> IN_ORDER =
      Set.of(Amount.class, AmountPart.class, Recurrence.Phase.class, Recurrence.CheckPoint.class);

  /** Texts that are names of one kind. A text that is not listed is a name of any kind. */
  private static final Map<Class<?>, Map<String, WordKind>> NAMES =
      Map.of(
          Condition.InState.class, Map.of("state", WordKind.STATE),
          Recurrence.Phase.class, Map.of("whileIn", WordKind.STATE),
          Trigger.OnElapsed.class,
              Map.of("whileIn", WordKind.STATE, "attribute", WordKind.ATTRIBUTE),
          Rule.class, Map.of("keys", WordKind.KEY),
          Reach.Each.class, Map.of("key", WordKind.KEY, "list", WordKind.ATTRIBUTE),
          Requirement.Actor.class, Map.of("roles", WordKind.ROLE, "deputies", WordKind.ROLE),
          Requirement.Quorum.class, Map.of("members", WordKind.ROLE),
          Requirement.Apart.class, Map.of("one", WordKind.ROLE, "other", WordKind.ROLE),
          Requirement.Approval.class, Map.of("roles", WordKind.ROLE),
          Requirement.Consultation.class, Map.of("roles", WordKind.ROLE));

  private final Naming naming;
  private final Vocabulary vocabulary;
  private final Map<String, String> words;
  private final Map<String, List<KernelDocument.Composite>> moments = new HashMap<>();

  /**
   * For one version.
   *
   * @param naming by which names its words and standards go
   */
  public Normaliser(KernelDocument kernel, Vocabulary vocabulary, Naming naming) {
    this.naming = naming;
    this.vocabulary = vocabulary;
    this.words = vocabulary.words();
    for (KernelDocument.Composite composite : kernel.composites()) {
      if (!composite.after().isEmpty()) {
        moments.computeIfAbsent(composite.event(), e -> new ArrayList<>()).add(composite);
      }
    }
  }

  Naming naming() {
    return naming;
  }

  /** The form in which the thing is compared. */
  public Object of(@Nullable Object thing) {
    return of(thing, null);
  }

  private Object of(@Nullable Object thing, @Nullable WordKind kind) {
    if (thing == null) {
      return Node.Absent.NOTHING;
    } else if (thing instanceof String text) {
      return kind == null ? naming.word(text) : naming.word(kind, text);
    } else if (thing instanceof List<?> list) {
      return list(list, kind);
    } else if (thing instanceof Name name) {
      return named(name);
    } else if (thing instanceof Condition condition) {
      return condition(condition);
    } else if (thing instanceof EventPattern pattern) {
      return new Node(EventPattern.class, List.of(event(pattern.event()), of(pattern.where())));
    } else if (thing instanceof Trigger.OnMissed missed) {
      return missed(missed);
    } else if (thing instanceof TriggerPhrase.StandardMissed missed) {
      return missed(missed);
    } else if (thing instanceof org.plumbline.model.document.Condition.Missed missed) {
      return reference(missed.getClass(), missed.standard(), missed.clause());
    } else if (thing instanceof Record whole) {
      return record(whole);
    }
    return thing;
  }

  private Object list(List<?> list, @Nullable WordKind kind) {
    boolean inOrder = !list.isEmpty() && IN_ORDER.contains(list.get(0).getClass());
    var same = inOrder ? new ArrayList<Object>() : new HashSet<Object>();
    list.forEach(item -> same.add(of(item, kind)));
    return same;
  }

  private Node record(Record whole) {
    Map<String, WordKind> kinds = NAMES.getOrDefault(whole.getClass(), Map.of());
    List<Object> parts = new ArrayList<>();
    for (RecordComponent component : Node.components(whole.getClass())) {
      parts.add(of(value(component, whole), kinds.get(component.getName())));
    }
    return new Node(whole.getClass(), parts);
  }

  private static @Nullable Object value(RecordComponent component, Record whole) {
    try {
      return component.getAccessor().invoke(whole);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("the model's own records can be read", e);
    }
  }

  /** An event is known by its name, a moment so long after one by what it is made of. */
  private Object event(String name) {
    List<KernelDocument.Composite> made = moments.get(name);
    if (made == null) {
      return naming.word(WordKind.EVENT, name);
    }
    Set<Object> parts = new HashSet<>();
    made.forEach(one -> parts.add(List.of(of(one.parts()), of(one.date()), of(one.after()))));
    return parts;
  }

  private Object condition(Condition condition) {
    if (condition instanceof Condition.All all) {
      Set<Object> parts = conjuncts(all);
      return parts.size() == 1
          ? parts.iterator().next()
          : new Node(Condition.All.class, List.of(parts));
    } else if (condition instanceof Condition.Any any) {
      Set<Object> parts = new HashSet<>();
      disjuncts(any, parts);
      return parts.size() == 1
          ? parts.iterator().next()
          : new Node(Condition.Any.class, List.of(parts));
    } else if (condition instanceof Condition.Missed missed) {
      return reference(Condition.Missed.class, missed.standard(), missed.clause());
    }
    Condition plain = plain(condition);
    return plain.equals(condition) ? record((Record) condition) : of(plain);
  }

  /** The condition without a double negation. */
  static Condition plain(Condition condition) {
    return condition instanceof Condition.Not not && not.condition() instanceof Condition.Not again
        ? plain(again.condition())
        : condition;
  }

  /** A standard, or a clause of it, as the older version numbers them. */
  private Node reference(Class<? extends Record> type, String standard, @Nullable Integer clause) {
    return new Node(
        type,
        List.of(naming.standard(standard), clause == null ? 0 : naming.clause(standard, clause)));
  }

  private Set<Object> conjuncts(Condition.All all) {
    Set<Object> parts = new HashSet<>();
    parts(all).forEach(part -> parts.add(of(part)));
    return parts;
  }

  private void disjuncts(Condition.Any any, Set<Object> parts) {
    for (Condition part : any.conditions()) {
      if (part instanceof Condition.Any inner) {
        disjuncts(inner, parts);
      } else {
        parts.add(of(part));
      }
    }
  }

  /** What all has to hold for a condition to hold, one by one. */
  static Set<Condition> parts(Condition condition) {
    Set<Condition> parts = new LinkedHashSet<>();
    if (condition instanceof Condition.All all) {
      all.conditions().forEach(part -> parts.addAll(parts(part)));
    } else {
      parts.add(condition);
    }
    return parts;
  }

  private List<Object> missed(Trigger.OnMissed missed) {
    return List.of(
        reference(Trigger.OnMissed.class, missed.standard(), missed.clause()),
        missed.times(),
        of(missed.period()));
  }

  private List<Object> missed(TriggerPhrase.StandardMissed missed) {
    return List.of(
        reference(TriggerPhrase.StandardMissed.class, missed.standard(), missed.clause()),
        of(missed.times()),
        of(missed.period()));
  }

  /** A name as somebody wrote it: what it means, if it means anything. */
  private String named(Name name) {
    String canonical = words.get(name.key());
    if (canonical == null) {
      Vocabulary.Event event = vocabulary.event(name.text());
      canonical = event == null ? name.text() : event.name();
    }
    return naming.word(canonical);
  }
}
