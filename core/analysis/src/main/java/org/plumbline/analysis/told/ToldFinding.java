package org.plumbline.analysis.told;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.analysis.finding.FindingKind;

/**
 * A finding as it is told, over any number of clauses.
 *
 * @param kind what was found
 * @param severity how much it matters
 * @param clauses those it is about, at least one; where one is stricter, that first
 * @param betweenDocuments whether they stand in different documents, or versions of one
 * @param triggers what the clauses arise from, event by event; empty if they hold for the case as a
 *     whole
 * @param act the act that they ask for
 * @param sentence what was found, in a plain sentence
 * @param sides the ways in which the clauses lie to each other, each with a day on which it is so
 * @param examples cases that show it besides those of its sides
 * @param restsOn the readings, calendars and assumptions that it rests on, a sentence each
 * @param resolve what would resolve it
 * @param fingerprint by which it is known again, see {@link Fingerprint}
 * @param suppressed why it is no alarm for now; null if nobody said so
 */
public record ToldFinding(
    FindingKind kind,
    Severity severity,
    List<ToldClause> clauses,
    boolean betweenDocuments,
    List<String> triggers,
    String act,
    String sentence,
    List<ToldSide> sides,
    List<ToldExample> examples,
    List<String> restsOn,
    String resolve,
    String fingerprint,
    @Nullable Suppression suppressed) {
  public ToldFinding {
    clauses = List.copyOf(clauses);
    triggers = List.copyOf(triggers);
    sides = List.copyOf(sides);
    examples = List.copyOf(examples);
    restsOn = List.copyOf(restsOn);
  }

  /** All cases that show it. */
  public List<ToldExample> shownBy() {
    List<ToldExample> all = new ArrayList<>();
    for (ToldSide side : sides) {
      if (side.example() != null) {
        all.add(side.example());
      }
    }
    all.addAll(examples);
    return all;
  }

  /** What each clause said to one of its cases: "1 breached in time, 2 met in time". */
  public String said(ToldExample example) {
    return example.said().stream()
        .map(s -> (betweenDocuments ? s.document() + " " : "") + s.clause() + " " + s.words())
        .collect(Collectors.joining(", "));
  }

  /** Whether somebody has to do something about it now. */
  public boolean isAlarm() {
    return suppressed == null && severity.isAlarm();
  }

  ToldFinding withFingerprint(String newFingerprint) {
    return with(newFingerprint, suppressed);
  }

  ToldFinding suppressedBy(Suppression suppression) {
    return with(fingerprint, suppression);
  }

  private ToldFinding with(String newFingerprint, @Nullable Suppression newSuppressed) {
    return new ToldFinding(
        kind,
        severity,
        clauses,
        betweenDocuments,
        triggers,
        act,
        sentence,
        sides,
        examples,
        restsOn,
        resolve,
        newFingerprint,
        newSuppressed);
  }
}
