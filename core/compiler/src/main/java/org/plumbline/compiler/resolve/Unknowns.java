package org.plumbline.compiler.resolve;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.compiler.diagnostic.DiagnosticKind;
import org.plumbline.compiler.diagnostic.Findings;
import org.plumbline.compiler.diagnostic.Fix;
import org.plumbline.compiler.diagnostic.SourceRange;
import org.plumbline.compiler.resolve.Vocabulary.Event;
import org.plumbline.model.document.Name;

/** Says of a name that it means nothing, what it may be a misspelling of, and how to declare it. */
final class Unknowns {
  private static final Set<DiagnosticKind> TRIGGER_IN_DOUBT =
      EnumSet.of(DiagnosticKind.UNKNOWN_EVENT, DiagnosticKind.NOTHING_TO_COUNT_FROM);

  /** How far a slip of the pen is from what was meant, as a part of its length. */
  private static final double SLIP = 0.12;

  private final Words words;

  Unknowns(Words words) {
    this.words = words;
  }

  void event(Name name, Findings findings) {
    String which = Resolver.qualifier(name.key());
    String plain = name.key().substring(which.length());
    List<String> near = new ArrayList<>(words.eventNames.near(plain));
    near.removeIf(event -> isFarFromBuiltIn(plain, event));
    nearActs(plain, near);
    near.replaceAll(event -> which + event);
    if (near.isEmpty() && !which.isEmpty()) { // `first review` may be part of a name
      near.addAll(words.eventNames.near(name.key()));
      nearActs(name.key(), near);
    }
    report(DiagnosticKind.UNKNOWN_EVENT, "event", name, near, findings);
  }

  private void nearActs(String plain, List<String> near) {
    for (String act : words.actNames.near(plain)) {
      if (!near.contains(act)) {
        near.add(act);
      }
    }
  }

  /** An event of the language itself is hardly what a name of the author's own means. */
  private static boolean isFarFromBuiltIn(String key, String event) {
    return BuiltIn.EVENTS.stream().anyMatch(builtIn -> builtIn.name().equals(event))
        && Spelling.distance(key, new Name(event).key(), WordIndex.FURTHEST) > SLIP;
  }

  void act(Name name, Findings findings) {
    List<String> near = new ArrayList<>(words.actNames.near(name.key()));
    for (String event : words.eventNames.near(name.key())) {
      if (!near.contains(event)) {
        near.add(event);
      }
    }
    report(DiagnosticKind.UNKNOWN_EVENT, "event or act", name, near, findings);
  }

  void role(Name name, Findings findings) {
    report(DiagnosticKind.UNKNOWN_ROLE, "role", name, words.roleNames.near(name.key()), findings);
  }

  void key(Name name, Findings findings) {
    report(DiagnosticKind.UNKNOWN_KEY, "key", name, words.keyNames.near(name.key()), findings);
  }

  void record(Name name, Findings findings) {
    report(
        DiagnosticKind.UNKNOWN_RECORD,
        "record",
        name,
        words.recordNames.near(name.key()),
        findings);
  }

  void state(Name name, Findings findings) {
    report(
        DiagnosticKind.UNKNOWN_STATE, "state", name, words.stateNames.near(name.key()), findings);
  }

  /**
   * A field of an event that is not looked at: to declare it again would not help.
   *
   * @param events those that are looked at
   * @return whether it is one; then it is reported, unless that follows from what is reported of
   *     the same standard already: that its trigger is unknown, or cannot be read
   */
  boolean elsewhere(Name name, List<Event> events, Findings findings) {
    List<String> owners = new ArrayList<>();
    for (Event event : words.eventWords()) {
      if (!BuiltIn.FIELDS.containsKey(name.key()) && words.field(event, name.key()) != null) {
        owners.add(event.name());
      }
    }
    if (owners.isEmpty()) {
      return false;
    }
    if (!words.complete || findings.isWithinDamage() || findings.hasInBlock(TRIGGER_IN_DOUBT)) {
      return true;
    }
    String owner = listed(owners.subList(0, Math.min(owners.size(), WordIndex.MOST_SUGGESTIONS)));
    List<String> looked =
        events.stream().map(Event::name).limit(WordIndex.MOST_SUGGESTIONS).toList();
    findings.add(
        DiagnosticKind.UNKNOWN_CONDITION,
        name,
        "`"
            + name
            + "` is known of "
            + owner
            + (looked.isEmpty()
                ? ", and no such event is looked at here. Make it the trigger,"
                : ", and what is looked at here is "
                    + listed(looked)
                    + ". Give that event a line `field "
                    + name
                    + " : …` too,")
            + " or make `"
            + name
            + "` an attribute, which is known of the child");
    return true;
  }

  void named(Name name, List<String> fields, Findings findings) {
    List<String> near = nearFields(name, fields);
    near.addAll(words.attributeNames.near(name.key()));
    near.addAll(words.stateNames.near(name.key()));
    near.addAll(words.eventNames.near(name.key()));
    report(
        DiagnosticKind.UNKNOWN_CONDITION,
        "field, attribute, state or event",
        name,
        near.stream().distinct().limit(WordIndex.MOST_SUGGESTIONS).toList(),
        findings);
  }

  void inWhere(Name name, List<String> fields, Findings findings) {
    List<String> near = nearFields(name, fields);
    near.addAll(words.attributeNames.near(name.key()));
    report(
        DiagnosticKind.UNKNOWN_CONDITION,
        "field of the event or attribute",
        name,
        near.stream().distinct().limit(WordIndex.MOST_SUGGESTIONS).toList(),
        findings);
  }

  void detail(Name name, List<String> fields, Findings findings) {
    List<String> near = nearFields(name, fields);
    near.addAll(words.attributeNames.near(name.key()));
    near.addAll(words.keyNames.near(name.key()));
    report(
        DiagnosticKind.UNKNOWN_DETAIL,
        "field, attribute or key",
        name,
        near.stream().distinct().limit(WordIndex.MOST_SUGGESTIONS).toList(),
        findings);
  }

  /** The fields whose names are near; the list can be added to. */
  private static List<String> nearFields(Name name, List<String> fields) {
    List<String> near = new ArrayList<>();
    for (String field : fields) {
      if (Spelling.distance(new Name(field).key(), name.key(), WordIndex.FURTHEST)
          < WordIndex.FURTHEST) {
        near.add(field);
      }
    }
    return near;
  }

  private void report(
      DiagnosticKind kind, String what, Name name, List<String> near, Findings findings) {
    if (!words.complete) {
      return;
    }
    StringBuilder message = new StringBuilder("there is no " + what + " `" + name + "`. ");
    if (near.isEmpty()) {
      message.append("Declare it in the vocabulary, or use a name that is there");
    } else {
      message.append("Did you mean ").append(listed(near)).append('?');
    }
    List<Fix> fixes = new ArrayList<>();
    SourceRange at = findings.own(name);
    if (at != null) {
      for (String candidate : near) {
        fixes.add(Fix.replace("change it to `" + candidate + "`", at, candidate));
      }
    }
    Fix declare = declaration(kind, name, findings);
    if (declare != null) {
      fixes.add(declare);
    }
    findings.add(kind, name, message.toString(), List.of(), fixes);
  }

  private static @Nullable Fix declaration(DiagnosticKind kind, Name name, Findings findings) {
    String text =
        switch (kind) {
          case UNKNOWN_EVENT -> "event " + name;
          case UNKNOWN_ROLE -> "role " + name;
          case UNKNOWN_KEY -> "key " + name;
          case UNKNOWN_RECORD -> "record " + name;
          case UNKNOWN_STATE -> "state " + name;
          case UNKNOWN_CONDITION, UNKNOWN_DETAIL -> "attribute " + name + " : flag";
          default -> null;
        };
    SourceRange before = findings.enclosingBlock();
    return text == null || before == null
        ? null
        : Fix.replace(
            "add `" + name + "` to the vocabulary",
            new SourceRange(before.file(), before.offset(), 0, before.line(), before.column()),
            text + "\n\n");
  }

  private static String listed(List<String> names) {
    StringBuilder list = new StringBuilder();
    for (int i = 0; i < names.size(); i++) {
      if (i > 0) {
        list.append(i == names.size() - 1 ? " or " : ", ");
      }
      list.append('`').append(names.get(i)).append('`');
    }
    return list.toString();
  }
}
