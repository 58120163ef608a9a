package org.plumbline.compiler.validate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.plumbline.compiler.diagnostic.DiagnosticKind;
import org.plumbline.compiler.diagnostic.Findings;
import org.plumbline.compiler.diagnostic.Fixes;
import org.plumbline.compiler.resolve.Resolver;
import org.plumbline.compiler.resolve.Vocabulary;
import org.plumbline.compiler.resolve.Vocabulary.Event;
import org.plumbline.compiler.resolve.Vocabulary.Part;
import org.plumbline.compiler.resolve.Vocabulary.Role;
import org.plumbline.model.document.Element;
import org.plumbline.model.document.Element.EventDeclaration;
import org.plumbline.model.document.Element.RoleDeclaration;
import org.plumbline.model.document.Element.StateDeclaration;
import org.plumbline.model.document.Name;
import org.plumbline.model.kernel.KernelDocument;
import org.plumbline.model.kernel.ValueType;

/**
 * Declarations that make sense: states that begin, meetings whose date is somewhere, no circles.
 */
public final class VocabularyChecks {
  private final Vocabulary vocabulary;
  private final Findings findings;

  private VocabularyChecks(Vocabulary vocabulary, Findings findings) {
    this.vocabulary = vocabulary;
    this.findings = findings;
  }

  /** Looks at these declarations. */
  public static void check(List<Element> words, Vocabulary vocabulary, Findings findings) {
    for (Element element : words) {
      if (findings.isDamaged(element)) {
        continue;
      }
      VocabularyChecks checks = new VocabularyChecks(vocabulary, findings.inside(element));
      if (element instanceof StateDeclaration state) {
        checks.state(state);
      } else if (element instanceof EventDeclaration event) {
        checks.event(event);
      } else if (element instanceof RoleDeclaration role) {
        checks.role(role);
      }
    }
  }

  private void state(StateDeclaration state) {
    if (state.facts().stream().noneMatch(Element.BeginsWith.class::isInstance)) {
      findings.add(
          DiagnosticKind.STATE_WITHOUT_BEGINNING,
          state,
          "nothing begins the state `" + state.name() + "`. Add a line `begins with` and an event");
    }
    if (state.facts().stream().noneMatch(Element.EndsWith.class::isInstance)) {
      findings.add(
          DiagnosticKind.STATE_WITHOUT_END,
          state,
          "nothing ends the state `"
              + state.name()
              + "`, so that it lasts for ever. Add a line `ends with` and an event");
    }
  }

  private void event(EventDeclaration declaration) {
    Event event = vocabulary.event(declaration.name().text());
    if (event == null) {
      return;
    }
    if (circular(event.name(), name -> related(vocabulary.event(name), Event::standsFor))) {
      circle(declaration, "`" + event.name() + "` in the end stands for itself");
    }
    if (circular(
        event.name(), name -> related(vocabulary.event(name), VocabularyChecks::partNames))) {
      circle(declaration, "`" + event.name() + "` in the end is a part of itself");
    }
    if (event.parts().size() == 1) {
      findings.add(
          DiagnosticKind.SINGLE_PART,
          declaration,
          "`"
              + event.name()
              + "` is complete with one thing alone, so that it is that thing. Name the other"
              + " parts, or use `also called`");
    }
    if (event.arrangedBy() != null) {
      arranging(declaration, event.arrangedBy());
    }
  }

  private void arranging(EventDeclaration declaration, String arrangedBy) {
    Event arranging = vocabulary.event(arrangedBy);
    String field = KernelDocument.Schedule.FOR;
    if (arranging != null
        && arranging.fields().stream()
            .noneMatch(
                f -> new Name(f.name()).key().equals(field) && f.type() == ValueType.Plain.DATE)) {
      findings.add(
          DiagnosticKind.NO_DATE_ARRANGED,
          declaration,
          "`"
              + arrangedBy
              + "` sets a date, but has no field for it. Add `field "
              + field
              + " : date` to it",
          dated(arranging));
    }
  }

  private Fixes dated(Event arranging) {
    Object declared = new Resolver(vocabulary).declarationOf(arranging);
    String line = "field " + KernelDocument.Schedule.FOR + " : date";
    Fixes fixes = findings.fixes();
    return declared == null
        ? fixes
        : fixes.insertAfter("add `" + line + "` to it", declared, "\n  " + line);
  }

  private void role(RoleDeclaration declaration) {
    String name = declaration.name().text();
    if (circular(name, each -> related(vocabulary.role(each), Role::members))) {
      circle(declaration, "`" + name + "` in the end includes itself");
    }
  }

  private void circle(Object node, String what) {
    findings.add(DiagnosticKind.CIRCULAR_DECLARATION, node, what + ". Remove one of the lines");
  }

  private static List<String> partNames(Event event) {
    return event.parts().stream().map(Part::event).toList();
  }

  private static <W> List<String> related(@Nullable W word, Function<W, List<String>> relation) {
    return word == null ? List.of() : relation.apply(word);
  }

  private static boolean circular(String start, Function<String, List<String>> next) {
    Set<String> seen = new HashSet<>();
    List<String> open = new ArrayList<>(next.apply(start));
    while (!open.isEmpty()) {
      String name = open.remove(open.size() - 1);
      if (name.equals(start)) {
        return true;
      }
      if (seen.add(name)) {
        open.addAll(next.apply(name));
      }
    }
    return false;
  }
}
