package org.plumbline.compiler.resolve;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.compiler.diagnostic.DiagnosticKind;
import org.plumbline.compiler.diagnostic.Findings;
import org.plumbline.compiler.resolve.Vocabulary.Attribute;
import org.plumbline.compiler.resolve.Vocabulary.Counted;
import org.plumbline.compiler.resolve.Vocabulary.Event;
import org.plumbline.compiler.resolve.Vocabulary.Field;
import org.plumbline.compiler.resolve.Vocabulary.Form;
import org.plumbline.compiler.resolve.Vocabulary.Part;
import org.plumbline.compiler.resolve.Vocabulary.Role;
import org.plumbline.compiler.resolve.Vocabulary.State;
import org.plumbline.model.document.About;
import org.plumbline.model.document.Element;
import org.plumbline.model.document.Element.AttributeDeclaration;
import org.plumbline.model.document.Element.EventDeclaration;
import org.plumbline.model.document.Element.Fact;
import org.plumbline.model.document.Element.KeyDeclaration;
import org.plumbline.model.document.Element.RecordDeclaration;
import org.plumbline.model.document.Element.RoleDeclaration;
import org.plumbline.model.document.Element.StateDeclaration;
import org.plumbline.model.document.EventPhrase;
import org.plumbline.model.document.Name;
import org.plumbline.model.kernel.ValueType;

/** The second step: what declarations say of other words. */
final class WordsResolver {
  private final Words words;
  private final Findings findings;
  private final Unknowns unknowns;

  WordsResolver(Words words, Findings findings) {
    this.words = words;
    this.findings = findings;
    this.unknowns = new Unknowns(words);
  }

  void resolve(
      Map<String, KeyDeclaration> keys,
      Map<String, RoleDeclaration> roles,
      Map<String, EventDeclaration> events,
      Map<String, RecordDeclaration> records,
      Map<String, StateDeclaration> states,
      Map<String, AttributeDeclaration> attributes) {
    keys.forEach(
        (name, d) -> words.keys.put(name, new Vocabulary.Key(name, d.title(), isAcrossCases(d))));
    roles.forEach((name, d) -> words.roles.put(name, role(name, d)));
    attributes.forEach(
        (name, d) ->
            words.attributes.put(
                name,
                new Attribute(
                    name,
                    d.title(),
                    type(d.type(), findings.inside(d)),
                    of(d.type(), findings.inside(d)))));
    records.forEach((name, d) -> words.records.put(name, form(name, d)));
    events.forEach((name, d) -> words.events.put(name, event(name, d)));
    for (Event event : BuiltIn.EVENTS) {
      words.events.merge(event.name(), event, WordsResolver::withFieldsOf);
    }
    states.forEach((name, d) -> words.states.put(name, state(name, d)));
  }

  private static boolean isAcrossCases(KeyDeclaration key) {
    return key.facts().stream().anyMatch(Element.AcrossCases.class::isInstance);
  }

  private static Event withFieldsOf(Event declared, Event builtIn) {
    List<Field> fields = new ArrayList<>(declared.fields());
    for (Field field : builtIn.fields()) {
      if (Words.named(fields, new Name(field.name()).key()) == null) {
        fields.add(field);
      }
    }
    return new Event(
        declared.name(),
        declared.title(),
        declared.about(),
        declared.isOne(),
        fields,
        declared.record(),
        declared.arrangedBy(),
        declared.cancelledBy(),
        declared.parts(),
        declared.counted(),
        declared.standsFor());
  }

  private Role role(String name, RoleDeclaration declaration) {
    Set<String> members = new LinkedHashSet<>();
    List<String> fixedBy = new ArrayList<>();
    boolean together = false;
    for (Fact fact : declaration.facts()) {
      if (fact instanceof Element.FixedBy by) {
        eventNames(List.of(by.event()), fixedBy, findings.inside(fact));
      }
      if (fact instanceof Element.Members of) {
        together |= of.together();
        for (Name member : of.members()) {
          String canonical = words.roleNames.find(member.key());
          if (canonical == null) {
            unknowns.role(member, findings.inside(fact));
          } else {
            members.add(canonical);
          }
        }
      }
    }
    return new Role(
        name, declaration.title(), List.copyOf(members), together, List.copyOf(fixedBy));
  }

  private Form form(String name, RecordDeclaration declaration) {
    List<Field> items = new ArrayList<>();
    for (Fact fact : declaration.facts()) {
      if (fact instanceof Element.Item item) {
        Findings here = findings.inside(item);
        ValueType type = item.type() == null ? null : type(item.type(), here);
        Field field = new Field(item.name().text(), type, item.title(), of(item.type(), here));
        addField(field, item.name(), items, here);
      }
    }
    return new Form(name, declaration.title(), List.copyOf(items));
  }

  private Event event(String name, EventDeclaration declaration) {
    Findings here = findings.inside(declaration);
    List<Field> fields = new ArrayList<>();
    List<Part> parts = new ArrayList<>();
    List<String> standsFor = new ArrayList<>();
    String record = null;
    String arranged = null;
    String cancelled = null;
    Counted counted = null;
    for (Fact fact : declaration.facts()) {
      Findings inFact = here.inside(fact);
      if (fact instanceof Element.Field field) {
        ValueType type = type(field.type(), inFact);
        Field named = new Field(field.name().text(), type, null, of(field.type(), inFact));
        addField(named, field.name(), fields, inFact);
      } else if (fact instanceof Element.RecordedIn in) {
        record = words.recordNames.find(in.record().key());
        if (record == null) {
          unknowns.record(in.record(), inFact);
        }
      } else if (fact instanceof Element.ScheduledBy by) {
        arranged = eventName(by.event(), inFact);
      } else if (fact instanceof Element.CancelledBy by) {
        cancelled = eventName(by.event(), inFact);
      } else if (fact instanceof Element.CompleteWhen when) {
        parts(when.parts(), parts, inFact);
      } else if (fact instanceof Element.CountedAs as) {
        counted = counted(as, inFact);
      } else if (fact instanceof Element.StandsFor other) {
        eventNames(List.of(other.event()), standsFor, inFact);
      }
    }
    return new Event(
        name,
        declaration.title(),
        about(declaration.facts(), here),
        isOne(declaration.facts(), here),
        List.copyOf(fields),
        record,
        arranged,
        cancelled,
        List.copyOf(parts),
        counted,
        List.copyOf(standsFor));
  }

  private @Nullable Counted counted(Element.CountedAs as, Findings here) {
    String event = eventName(as.event(), here);
    String since = as.since() == null ? null : eventName(as.since(), here);
    if (as.number() < 1) {
      here.add(
          DiagnosticKind.NUMBER_TOO_SMALL, as, "there is no occurrence number 0: count from 1");
    }
    return event == null || (as.since() != null && since == null)
        ? null
        : new Counted(Math.max(1, as.number()), event, since);
  }

  private State state(String name, StateDeclaration declaration) {
    Findings here = findings.inside(declaration);
    List<Part> begins = new ArrayList<>();
    List<Part> ends = new ArrayList<>();
    boolean aboutGiven = false;
    for (Fact fact : declaration.facts()) {
      if (fact instanceof Element.BeginsWith with) {
        parts(with.events(), begins, here.inside(fact));
      } else if (fact instanceof Element.EndsWith with) {
        parts(with.events(), ends, here.inside(fact));
      } else if (fact instanceof About) {
        aboutGiven = true;
      }
    }
    List<String> keys = aboutGiven ? about(declaration.facts(), here) : sharedKeys(begins, ends);
    return new State(name, declaration.title(), keys, List.copyOf(begins), List.copyOf(ends));
  }

  /** What all its events are about. */
  private List<String> sharedKeys(List<Part> begins, List<Part> ends) {
    Set<String> shared = null;
    List<Part> all = new ArrayList<>(begins);
    all.addAll(ends);
    for (Part part : all) {
      Event event = words.events.get(part.event());
      List<String> about = event == null ? List.of() : event.about();
      if (shared == null) {
        shared = new LinkedHashSet<>(about);
      } else {
        shared.retainAll(about);
      }
    }
    return shared == null ? List.of() : List.copyOf(shared);
  }

  /** What it is about, and what it is one of. */
  private List<String> about(List<Fact> facts, Findings here) {
    Set<String> about = new LinkedHashSet<>();
    for (Fact fact : facts) {
      if (fact instanceof About of) {
        keyNames(of.keys(), about, here.inside(fact));
      }
    }
    about.addAll(isOne(facts, here));
    return List.copyOf(about);
  }

  private List<String> isOne(List<Fact> facts, Findings here) {
    Set<String> isOne = new LinkedHashSet<>();
    for (Fact fact : facts) {
      if (fact instanceof Element.IsOne of) {
        keyNames(List.of(of.key()), isOne, here.inside(fact));
      }
    }
    return List.copyOf(isOne);
  }

  private void keyNames(List<Name> keys, Set<String> canonicals, Findings here) {
    for (Name key : keys) {
      String canonical = words.keyNames.find(key.key());
      if (canonical == null) {
        unknowns.key(key, here);
      } else {
        canonicals.add(canonical);
      }
    }
  }

  private void parts(List<EventPhrase> phrases, List<Part> into, Findings here) {
    for (EventPhrase phrase : phrases) {
      String canonical = eventName(phrase.event(), here);
      Part part = canonical == null ? null : new Part(canonical, phrase.where());
      if (part != null && !into.contains(part)) {
        into.add(part);
      }
    }
  }

  private void eventNames(List<Name> names, List<String> into, Findings here) {
    for (Name name : names) {
      String canonical = eventName(name, here);
      if (canonical != null && !into.contains(canonical)) {
        into.add(canonical);
      }
    }
  }

  private @Nullable String eventName(Name name, Findings here) {
    String canonical = words.eventNames.find(name.key());
    if (canonical == null) {
      canonical = words.actNames.find(name.key());
    }
    if (canonical == null) {
      unknowns.event(name, here);
    }
    return canonical;
  }

  private static void addField(Field field, Name name, List<Field> fields, Findings here) {
    if (Words.named(fields, name.key()) != null) {
      here.add(
          DiagnosticKind.DUPLICATE_FIELD,
          name,
          "`" + name + "` is declared twice here. Remove one of the two",
          here.removalOfEnclosing("remove this line"));
    } else {
      fields.add(field);
    }
  }

  /** The key of which a list's items are values; null if it is no list, or does not say. */
  private @Nullable String of(Element.@Nullable Type type, Findings here) {
    if (!(type instanceof Element.Type.ListOf list)) {
      return null;
    }
    String key = words.keyNames.find(list.key().key());
    if (key == null) {
      unknowns.key(list.key(), here);
    }
    return key;
  }

  private static ValueType type(Element.Type type, Findings here) {
    if (type instanceof Element.Type.Plain plain) {
      return ValueType.Plain.valueOf(plain.name());
    }
    if (type instanceof Element.Type.ListOf) {
      return ValueType.Plain.LIST;
    }
    if (type instanceof Element.Type.Length length) {
      return new ValueType.Length(length.unit(), length.calendar());
    }
    List<String> options = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>();
    for (Name option : ((Element.Type.Choice) type).options()) {
      if (seen.add(option.key())) {
        options.add(option.text());
      } else {
        here.add(
            DiagnosticKind.DUPLICATE_OPTION,
            option,
            "`" + option + "` is among the options twice. Remove one of the two");
      }
    }
    return new ValueType.Choice(options);
  }
}
