package org.plumbline.analysis.told;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.plumbline.analysis.finding.FindingKind;
import org.plumbline.analysis.relation.PlacedRule;

/**
 * By what a finding is known again: its kind, and of each clause the document and what it means.
 * Lines, files, titles, numbers of standards, remarks and versions do not count; whatever changes a
 * verdict does. Findings that would have one fingerprint are told apart by the numbers of their
 * standards.
 */
public final class Fingerprint {
  /** Under which name programs find it; another way to make it would have another number. */
  public static final String NAME = "plumblineMeaning/v1";

  private static final int BYTES = 8;

  private Fingerprint() {}

  static String of(FindingKind kind, List<PlacedRule> rules) {
    return of(kind, rules, List.of());
  }

  /**
   * The fingerprint of one of several findings of the kind between the same clauses.
   *
   * @param more what tells it from the others, such as the reading that it is about
   */
  static String of(FindingKind kind, List<PlacedRule> rules, List<String> more) {
    List<String> meanings = new ArrayList<>();
    for (PlacedRule rule : rules) {
      meanings.add(rule.document().id() + " " + CanonicalForm.of(rule.rule(), rule.document()));
    }
    meanings.sort(null); // which clause is named first depends on the dates compared
    meanings.addAll(more);
    return hash(kind.code() + "\n" + String.join("\n", meanings));
  }

  /** The same findings, no two with one fingerprint. */
  static List<ToldFinding> toldApart(List<ToldFinding> findings) {
    Map<String, Integer> count = new HashMap<>();
    findings.forEach(f -> count.merge(f.fingerprint(), 1, Integer::sum));
    return findings.stream()
        .map(f -> count.getOrDefault(f.fingerprint(), 1) == 1 ? f : toldApart(f))
        .toList();
  }

  private static ToldFinding toldApart(ToldFinding finding) {
    List<String> numbers = new ArrayList<>();
    for (ToldClause clause : finding.clauses()) {
      numbers.add(clause.document() + " " + clause.version() + " " + clause.citation());
    }
    numbers.sort(null);
    return finding.withFingerprint(hash(finding.fingerprint() + "\n" + String.join("\n", numbers)));
  }

  private static String hash(String text) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
      return HexFormat.of().formatHex(digest, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
