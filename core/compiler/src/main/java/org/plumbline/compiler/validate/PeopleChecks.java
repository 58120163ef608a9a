package org.plumbline.compiler.validate;

import java.math.BigDecimal;
import java.util.Locale;
import org.plumbline.compiler.diagnostic.DiagnosticKind;
import org.plumbline.compiler.diagnostic.Findings;
import org.plumbline.compiler.resolve.Vocabulary.Role;
import org.plumbline.model.document.Condition;
import org.plumbline.model.document.Facet;
import org.plumbline.model.document.Name;
import org.plumbline.model.document.Standard;

/** Quorums and shares that can be reached, parties that can be kept apart. */
final class PeopleChecks {
  private static final BigDecimal HUNDRED = new BigDecimal(100);

  private PeopleChecks() {}

  static void check(Subject subject) {
    for (Standard standard : subject.standards()) {
      Findings here = subject.findings().inside(standard);
      for (Facet.Quorum quorum : Subject.facets(standard, Facet.Quorum.class)) {
        quorum(quorum, subject, here);
      }
      for (Facet.Share share : Subject.facets(standard, Facet.Share.class)) {
        share(share, here);
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

  private static void share(Facet.Share share, Findings findings) {
    BigDecimal percent = new BigDecimal(share.percent());
    boolean all = percent.compareTo(HUNDRED) == 0;
    boolean beyond =
        percent.compareTo(HUNDRED) > 0
            || (all && share.operator() == Condition.Operator.MORE_THAN)
            || (percent.signum() == 0 && share.operator() == Condition.Operator.LESS_THAN);
    if (beyond) {
      findings.add(
          DiagnosticKind.SHARE_OF_MORE_THAN_ALL,
          share,
          "no share can be "
              + share.operator().name().toLowerCase(Locale.ROOT).replace('_', ' ')
              + " "
              + share.percent()
              + " percent: it is from 0 to 100. Check the number");
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
