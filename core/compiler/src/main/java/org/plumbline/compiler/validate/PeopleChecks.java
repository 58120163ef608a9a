package org.plumbline.compiler.validate;

import java.math.BigDecimal;
import java.util.List;
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
      severalActors(Subject.facets(standard, Facet.Actor.class), here);
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

  /** Each line asks for somebody else, so two plain ones ask that both act. */
  private static void severalActors(List<Facet.Actor> actors, Findings findings) {
    List<Facet.Actor> always = actors.stream().filter(a -> a.condition() == null).toList();
    for (int i = 1; i < always.size(); i++) {
      findings.add(
          DiagnosticKind.SEVERAL_ACTORS,
          always.get(i),
          "this line binds as well as the one above it: both have to act. Say so in one line, with"
              + " `and`; where either will do, with `or`",
          always.get(0),
          "the other `actor` line");
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
      people +=
          role == null || role.together() || role.members().isEmpty() ? 1 : role.members().size();
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
