package org.plumbline.analysis.told;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.analysis.conflict.Conflicts;
import org.plumbline.analysis.conflict.Finding;
import org.plumbline.analysis.conflict.Undecided;
import org.plumbline.analysis.finding.FindingKind;
import org.plumbline.analysis.relation.PlacedRule;
import org.plumbline.analysis.remark.Remark;
import org.plumbline.compiler.CompiledDocument;

/** Puts what was found into the form in which it is told. */
public final class Teller {
  private Teller() {}

  /**
   * Tells what was found.
   *
   * @param rules between which it was sought
   * @param documents from which they are
   * @param severities how much each kind matters
   * @param apart whether different documents never apply to one child, so that what differs between
   *     them is no alarm
   */
  public static ToldReport tell(
      Conflicts conflicts,
      List<PlacedRule> rules,
      List<CompiledDocument> documents,
      Severities severities,
      boolean apart) {
    ClauseTeller clauses = new ClauseTeller(documents);
    PairTeller pairs = new PairTeller(clauses, severities, apart);
    List<ToldFinding> findings = new ArrayList<>();
    for (Finding finding : conflicts.findings()) {
      findings.add(pairs.tell(finding)); // one teller for each shape of finding
    }
    ChainTeller chains = new ChainTeller(clauses, severities);
    conflicts.chains().stream()
        .filter(chain -> !(apart && ChainTeller.isBetweenDocuments(chain)))
        .forEach(chain -> findings.add(chains.tell(chain)));
    RemarkTeller remarks = new RemarkTeller(clauses, severities, apart);
    conflicts.remarks().stream()
        .filter(remark -> !(apart && isSaidTwiceElsewhere(remark)))
        .forEach(remark -> findings.add(remarks.tell(remark)));
    findings.removeIf(Teller::isOneSentenceSharedOut);
    List<ToldFinding> told = Fingerprint.toldApart(findings);
    return new ToldReport(
        documents.stream().map(Teller::document).toList(),
        told,
        conflicts.undecided().stream().map(u -> undecided(u, clauses)).toList(),
        conflicts.pairs(),
        Matters.among(rules, clauses, told),
        List.of());
  }

  /**
   * Clauses that were made of one place of the paper share out what it says: that one of them says
   * more than another, or of other people, is how they were made. What contradicts is told.
   */
  private static boolean isOneSentenceSharedOut(ToldFinding finding) {
    boolean isOfParts =
        finding.kind() == FindingKind.OTHER_PEOPLE
            || finding.kind() == FindingKind.MORE_SHOWN
            || (finding.kind() == FindingKind.STRICTER && finding.severity() == Severity.NOTE);
    return isOfParts
        && !finding.betweenDocuments()
        && !finding.clauses().get(0).paper().isEmpty()
        && finding.clauses().stream().map(Teller::place).distinct().count() == 1;
  }

  /** That two places ask for the same leaves nothing to leave out: each of them needs it. */
  private static boolean isSaidTwiceElsewhere(Remark remark) {
    return remark.kind() == FindingKind.REDUNDANT && RemarkTeller.isBetweenDocuments(remark);
  }

  private static String place(ToldClause clause) {
    return clause.section() + " " + clause.line();
  }

  private static ToldUndecided undecided(Undecided undecided, ClauseTeller clauses) {
    return new ToldUndecided(
        List.of(clauses.tell(undecided.first()), clauses.tell(undecided.second())),
        undecided.reason());
  }

  private static ToldReport.Document document(CompiledDocument document) {
    return new ToldReport.Document(
        document.kernel().id(),
        document.kernel().title(),
        document.kernel().version(),
        ClauseTeller.slashes(document.file()),
        document.kernel().calendar());
  }
}
