package org.plumbline.compiler.validate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.plumbline.compiler.diagnostic.DiagnosticKind;
import org.plumbline.compiler.diagnostic.Findings;
import org.plumbline.compiler.diagnostic.Fixes;
import org.plumbline.model.document.Facet;
import org.plumbline.model.document.Standard;
import org.plumbline.model.spelling.NearMiss;

/** Ids of standards are unique, and those that other standards name are there. */
final class StandardIdChecks {
  private StandardIdChecks() {}

  static void check(Subject subject) {
    Map<String, Standard> byId = new HashMap<>();
    for (Standard standard : subject.standards()) {
      Standard old = byId.putIfAbsent(standard.id(), standard);
      if (old != null) {
        subject
            .findings()
            .add(
                DiagnosticKind.DUPLICATE_STANDARD,
                standard,
                "standard "
                    + standard.id()
                    + " is there already, \""
                    + old.title()
                    + "\". Give one of the two another id",
                old,
                "the other standard " + standard.id());
      }
    }
    if (subject.findings().isDamaged(subject.source())) {
      return; // what is named may be among what could not be read
    }
    for (Standard standard : subject.standards()) {
      Findings here = subject.findings().inside(standard);
      for (Facet.Relation relation : Subject.facets(standard, Facet.Relation.class)) {
        if (relation.document() == null) {
          known(relation.standard(), relation, byId, here);
          if (relation.standard().equals(standard.id())) {
            here.add(
                DiagnosticKind.RELATED_TO_ITSELF,
                relation,
                "standard "
                    + standard.id()
                    + " cannot stand in this relation to itself. Name the other standard",
                here.fixes().remove("remove this line", relation));
          }
        }
      }
      for (Missing missing : Missing.in(standard)) {
        known(missing.standard(), missing.node(), byId, here);
        clause(missing, byId.get(missing.standard()), here);
      }
    }
  }

  private static void clause(Missing missing, @Nullable Standard missed, Findings findings) {
    if (missed == null || missing.clause() == null || findings.isDamaged(missed)) {
      return;
    }
    List<Integer> clauses =
        Subject.facets(missed, Facet.Clause.class).stream().map(Facet.Clause::number).toList();
    if (!clauses.contains(missing.clause())) {
      findings.add(
          DiagnosticKind.UNKNOWN_CLAUSE,
          missing.node(),
          "standard "
              + missed.id()
              + " has no clause "
              + missing.clause()
              + ". "
              + (clauses.isEmpty() ? "Leave out the clause" : "Name one that is there"),
          missed,
          "standard " + missed.id());
    }
  }

  private static void known(String id, Object node, Map<String, Standard> byId, Findings findings) {
    if (byId.containsKey(id)) {
      return;
    }
    List<String> ids = List.copyOf(new TreeSet<>(byId.keySet()));
    Optional<String> meant = NearMiss.of(id, ids);
    Fixes fixes = findings.fixes();
    meant.ifPresent(near -> fixes.changePart("change it to " + near, node, "standard", near));
    findings.add(
        DiagnosticKind.UNKNOWN_STANDARD,
        node,
        "there is no standard "
            + id
            + " in this document. "
            + meant.map(near -> "Did you mean " + near + "?").orElse("Name one that is there"),
        fixes);
  }
}
