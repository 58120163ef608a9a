package org.plumbline.compiler.validate;

import org.plumbline.compiler.diagnostic.DiagnosticKind;
import org.plumbline.compiler.diagnostic.Findings;
import org.plumbline.compiler.resolve.Vocabulary.Role;
import org.plumbline.model.document.Facet;
import org.plumbline.model.document.Name;
import org.plumbline.model.document.Standard;

/** Quorums that can be reached, parties that can be kept apart. */
final class PeopleChecks {
  private PeopleChecks() {}

  static void check(Subject subject) {
    for (Standard standard : subject.standards()) {
      Findings here = subject.findings().inside(standard);
      for (Facet.Quorum quorum : Subject.facets(standard, Facet.Quorum.class)) {
        quorum(quorum, subject, here);
      }
      for (Facet.Apart apart : Subject.facets(standard, Facet.Apart.class)) {
        if (apart.one().key().equals(apart.other().key())) {
          here.add(
              DiagnosticKind.APART_FROM_ITSELF,
              apart,
              "`" + apart.one() + "` cannot be kept apart from itself. Name the other party");
        }
      }
    }
  }

  private static void quorum(Facet.Quorum quorum, Subject subject, Findings findings) {
    int people = 0;
    for (Name name : quorum.members()) {
      Role role = subject.names().findRole(name);
      people += role == null || role.members().isEmpty() ? 1 : role.members().size();
    }
    if (quorum.count() > people) {
      findings.add(
          DiagnosticKind.QUORUM_TOO_LARGE,
          quorum,
          "a quorum of "
              + quorum.count()
              + " cannot be reached by "
              + people
              + ". Name more roles, or ask for fewer");
    }
  }
}
