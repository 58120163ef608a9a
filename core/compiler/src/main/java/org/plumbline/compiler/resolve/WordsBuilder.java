package org.plumbline.compiler.resolve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.compiler.diagnostic.DiagnosticKind;
import org.plumbline.compiler.diagnostic.Findings;
import org.plumbline.compiler.resolve.Vocabulary.Event;
import org.plumbline.model.document.Element;
import org.plumbline.model.document.Element.AttributeDeclaration;
import org.plumbline.model.document.Element.EventDeclaration;
import org.plumbline.model.document.Element.Fact;
import org.plumbline.model.document.Element.KeyDeclaration;
import org.plumbline.model.document.Element.RecordDeclaration;
import org.plumbline.model.document.Element.RoleDeclaration;
import org.plumbline.model.document.Element.StateDeclaration;
import org.plumbline.model.document.Name;

/**
 * Makes a vocabulary of declarations in two steps: first every name is known, then what
 * declarations say of each other can be understood whatever their order.
 */
public final class WordsBuilder {
  private final Words words;
  private final Findings findings;
  private final Map<String, KeyDeclaration> keys = new LinkedHashMap<>();
  private final Map<String, RoleDeclaration> roles = new LinkedHashMap<>();
  private final Map<String, EventDeclaration> events = new LinkedHashMap<>();
  private final Map<String, RecordDeclaration> records = new LinkedHashMap<>();
  private final Map<String, StateDeclaration> states = new LinkedHashMap<>();
  private final Map<String, AttributeDeclaration> attributes = new LinkedHashMap<>();

  private WordsBuilder(boolean complete, Findings findings) {
    this.words = new Words(complete);
    this.findings = findings;
  }

  /**
   * The words that these elements declare; other elements are passed over.
   *
   * @param complete whether these are all there are: if not, names that mean nothing are not
   *     reported, since what declares them may be among what could not be read
   */
  public static Vocabulary build(
      List<? extends Element> elements, boolean complete, Findings findings) {
    WordsBuilder builder = new WordsBuilder(complete, findings);
    elements.forEach(builder::declare);
    builder.words.eventNodes.putAll(builder.events);
    builder.words.recordNodes.putAll(builder.records);
    builder.declareBuiltIn();
    builder.declareTitles();
    new WordsResolver(builder.words, findings)
        .resolve(
            builder.keys,
            builder.roles,
            builder.events,
            builder.records,
            builder.states,
            builder.attributes);
    builder.words.indexStandIns();
    return new Vocabulary(builder.words);
  }

  private void declare(Element element) {
    if (element instanceof KeyDeclaration key) {
      declare("key", words.keyNames, key.name(), key, key.facts(), keys);
    } else if (element instanceof RoleDeclaration role) {
      declare("role", words.roleNames, role.name(), role, role.facts(), roles);
    } else if (element instanceof EventDeclaration event) {
      declare("event", words.eventNames, event.name(), event, event.facts(), events);
      declareActs(event);
    } else if (element instanceof RecordDeclaration record) {
      declare("record", words.recordNames, record.name(), record, record.facts(), records);
    } else if (element instanceof StateDeclaration state) {
      declare("state", words.stateNames, state.name(), state, state.facts(), states);
    } else if (element instanceof AttributeDeclaration attribute) {
      declare(
          "attribute",
          words.attributeNames,
          attribute.name(),
          attribute,
          attribute.facts(),
          attributes);
    }
  }

  private <D> void declare(
      String what,
      WordIndex<String> index,
      Name name,
      D declaration,
      List<Fact> facts,
      Map<String, D> declarations) {
    String canonical = canonical(what, name);
    WordIndex.Entry<String> old = index.declare(name, canonical, name);
    if (old != null || declarations.containsKey(canonical)) {
      Object other = old != null ? old.node() : name;
      findings
          .inside(declaration)
          .add(
              DiagnosticKind.DUPLICATE_NAME,
              name,
              "the "
                  + what
                  + " `"
                  + name
                  + "` is declared already. Remove one of the two, or give one another name",
              other,
              "the other `" + name + "`");
      return;
    }
    declarations.put(canonical, declaration);
    for (Fact fact : facts) {
      if (fact instanceof Element.Aliases aliases) {
        aliases.names().forEach(alias -> also(what, index, alias, canonical, fact));
      }
    }
  }

  /** The language's own events keep their name however a vocabulary spells it. */
  private static String canonical(String what, Name name) {
    if (what.equals("event")) {
      for (Event event : BuiltIn.EVENTS) {
        if (new Name(event.name()).key().equals(name.key())) {
          return event.name();
        }
      }
    }
    return name.text();
  }

  @SuppressWarnings("ReferenceEquality") // an equal declaration elsewhere is not this one
  private void declareActs(EventDeclaration event) {
    String canonical = words.eventNames.find(event.name().key());
    if (canonical == null || events.get(canonical) != event) {
      return;
    }
    for (Fact fact : event.facts()) {
      if (fact instanceof Element.Acts acts) {
        acts.acts().forEach(act -> also("act", words.actNames, act, canonical, fact));
      }
    }
  }

  private void also(
      String what, WordIndex<String> index, Name alias, String canonical, Object fact) {
    WordIndex.Entry<String> old = index.declare(alias, canonical, alias);
    if (old != null) {
      findings
          .inside(fact)
          .add(
              DiagnosticKind.AMBIGUOUS_NAME,
              alias,
              "the "
                  + what
                  + " `"
                  + alias
                  + "` could mean `"
                  + canonical
                  + "` or `"
                  + old.word()
                  + "`; it is taken for the latter. Remove it from one of them",
              old.node(),
              "`" + old.text() + "` is declared here for `" + old.word() + "`");
    }
  }

  private void declareBuiltIn() {
    for (Event event : BuiltIn.EVENTS) {
      if (!events.containsKey(event.name())) {
        words.eventNames.declare(new Name(event.name()), event.name(), event);
      }
    }
  }

  /** A title is a name too, unless it is somebody else's. */
  private void declareTitles() {
    keys.forEach((name, d) -> title(words.keyNames, d.title(), name, d));
    roles.forEach((name, d) -> title(words.roleNames, d.title(), name, d));
    events.forEach((name, d) -> title(words.eventNames, d.title(), name, d));
    records.forEach((name, d) -> title(words.recordNames, d.title(), name, d));
    states.forEach((name, d) -> title(words.stateNames, d.title(), name, d));
    attributes.forEach((name, d) -> title(words.attributeNames, d.title(), name, d));
  }

  private static void title(
      WordIndex<String> index, @Nullable String title, String canonical, Object node) {
    if (title != null && !title.isBlank()) {
      index.declare(new Name(String.join(" ", titleWords(title))), canonical, node);
    }
  }

  private static List<String> titleWords(String title) {
    List<String> words = new ArrayList<>();
    for (String word : title.strip().split("\\s+", -1)) {
      words.add(word);
    }
    return words;
  }
}
