package org.plumbline.compiler.desugar;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.plumbline.compiler.diagnostic.DiagnosticKind;
import org.plumbline.compiler.resolve.EventRef;
import org.plumbline.compiler.resolve.Vocabulary;
import org.plumbline.model.document.Facet;
import org.plumbline.model.document.Name;
import org.plumbline.model.kernel.Anchor;
import org.plumbline.model.kernel.Bound;
import org.plumbline.model.kernel.Condition;
import org.plumbline.model.kernel.Condition.Operator;
import org.plumbline.model.kernel.EventPattern;
import org.plumbline.runtime.calendar.Direction;
import org.plumbline.runtime.history.Value;

/** Limits that a decision can move, and who can decide. */
final class Extensions {
  private final Scope scope;
  private final StandardForm form;

  Extensions(Scope scope, StandardForm form) {
    this.scope = scope;
    this.form = form;
  }

  /** One extension after the other: each counts if decided before the limit that it moves. */
  Edges extended(Edges edges) {
    Edges extended = edges;
    for (Facet.Extension extension : form.all(Facet.Extension.class)) {
      extended = extended(extended, extension);
    }
    return extended;
  }

  /** The edges as they are: what counts from when something was due is due at set times. */
  Edges refused(Edges edges) {
    for (Facet.Extension extension : form.all(Facet.Extension.class)) {
      scope
          .findings()
          .add(
              DiagnosticKind.NO_EFFECT,
              extension,
              "this extension moves no interval: what recurs `counting from the beginning` or `from"
                  + " the last due date` is due at set times, whatever is decided. Leave out one of"
                  + " the two lines");
    }
    return edges;
  }

  private Edges extended(Edges edges, Facet.Extension extension) {
    EventRef decision =
        new Happenings(scope).of(extension.decision(), scope.findings().inside(extension));
    List<EventPattern> decisions = byTheRightRole(decision.patterns());
    List<Bound> upper = new ArrayList<>();
    for (Bound bound : edges.upper()) {
      Bound cap =
          new Bound.Shift(
              anchorOf(bound),
              Direction.AFTER,
              new Lengths(scope).of(extension.cap()),
              scope.counting());
      upper.add(new Bound.Extended(bound, cap, decisions));
    }
    return new Edges(edges.lower(), edges.early(), edges.target(), upper);
  }

  private List<EventPattern> byTheRightRole(List<EventPattern> decisions) {
    Facet.Deciders line = form.first(Facet.Deciders.class);
    if (line == null) {
      return decisions;
    }
    Condition deciders = actedBy(line.roles(), line);
    return decisions.stream().map(one -> one.where(deciders)).toList();
  }

  /** That one of the roles, or a member of it, acted. */
  Condition actedBy(Facet.Roles roles, Facet line) {
    Set<String> people = new LinkedHashSet<>();
    for (Name name : roles.roles()) {
      addWithMembers(scope.names().role(name, scope.findings().inside(line)), people);
    }
    List<Condition> any = new ArrayList<>();
    people.forEach(
        person -> any.add(new Condition.Compare("actor", Operator.EQUAL, new Value.Text(person))));
    return any.size() == 1 ? any.get(0) : new Condition.Any(any);
  }

  private void addWithMembers(String person, Set<String> people) {
    Vocabulary.Role role = scope.names().findRole(new Name(person));
    if (people.add(person) && role != null) {
      role.members().forEach(member -> addWithMembers(member, people));
    }
  }

  /** Totals count from where the limit counts. */
  private static Anchor anchorOf(Bound bound) {
    if (bound instanceof Bound.Shift shift) {
      return shift.anchor();
    } else if (bound instanceof Bound.EndOfDay end) {
      return end.anchor();
    } else if (bound instanceof Bound.PeriodEdge edge) {
      return edge.anchor();
    } else if (bound instanceof Bound.Choice choice) {
      return anchorOf(choice.holds());
    } else if (bound instanceof Bound.Extended extended) {
      return anchorOf(extended.base());
    } else if (bound instanceof Bound.FromData data) {
      return anchorOf(data.standard());
    }
    return new Anchor.Trigger();
  }
}
