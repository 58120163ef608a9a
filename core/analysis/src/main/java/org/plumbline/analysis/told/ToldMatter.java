package org.plumbline.analysis.told;

import java.util.List;

/**
 * An act that several clauses ask for, once the same has happened.
 *
 * @param triggers what makes it due, event by event; empty if the case as a whole does
 * @param act the act
 * @param clauses who asks for it and by when, in the order of the documents; at least two
 * @param findings what was found between them, by their fingerprints
 */
public record ToldMatter(
    List<String> triggers, String act, List<ToldClause> clauses, List<String> findings) {
  public ToldMatter {
    triggers = List.copyOf(triggers);
    clauses = List.copyOf(clauses);
    findings = List.copyOf(findings);
  }

  /** In words: "minutes are circulated" once "initial conference is held". */
  public String words() {
    return triggers.isEmpty()
        ? "“" + act + "”"
        : "“" + act + "” once “" + String.join("” or “", triggers) + "”";
  }

  /** What a document says to it, in its own order. */
  public List<ToldClause> of(ToldReport.Document document) {
    return clauses.stream()
        .filter(c -> c.document().equals(document.id()) && c.version().equals(document.version()))
        .toList();
  }
}
