package org.plumbline.analysis.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plumbline.compiler.CompiledDocument;
import org.plumbline.model.document.HeaderFact;

/**
 * The versions of one document, and from when to when each is in force. A version that does not say
 * until when it is in force is so until the day before the one that supersedes it.
 *
 * @param id the id that all have
 * @param terms in the order in which they came into force
 */
public record DocumentHistory(String id, List<Term> terms) {
  public DocumentHistory {
    terms = List.copyOf(terms);
  }

  /**
   * A version, and its time.
   *
   * @param from the first day; null if it has always been
   * @param to the last day; null if it still is
   */
  public record Term(CompiledDocument document, @Nullable LocalDate from, @Nullable LocalDate to) {
    /** The version, as it calls itself. */
    public String version() {
      return document.kernel().version();
    }

    /** Whether it was in force on that local day. */
    public boolean includes(LocalDate day) {
      LocalDate first = from;
      LocalDate last = to;
      return (first == null || !day.isBefore(first)) && (last == null || !day.isAfter(last));
    }
  }

  /** Something wrong with how versions follow one another. */
  public record Finding(String code, String sentence) {}

  /** The histories of these documents, by id, in the order in which the ids come. */
  public static List<DocumentHistory> of(List<CompiledDocument> documents) {
    Map<String, List<CompiledDocument>> byId = new LinkedHashMap<>();
    for (CompiledDocument document : documents) {
      byId.computeIfAbsent(document.kernel().id(), id -> new ArrayList<>()).add(document);
    }
    List<DocumentHistory> histories = new ArrayList<>();
    byId.forEach((id, versions) -> histories.add(of(id, versions)));
    return histories;
  }

  private static DocumentHistory of(String id, List<CompiledDocument> versions) {
    List<CompiledDocument> sorted = new ArrayList<>(versions);
    sorted.sort(
        Comparator.comparing(
                (CompiledDocument d) -> d.kernel().inForceFrom(),
                Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(d -> d.kernel().version()));
    List<Term> terms = new ArrayList<>();
    for (int i = 0; i < sorted.size(); i++) {
      CompiledDocument document = sorted.get(i);
      LocalDate to = document.kernel().inForceTo();
      if (to == null && i + 1 < sorted.size()) {
        to = superseded(document, sorted.get(i + 1));
      }
      terms.add(new Term(document, document.kernel().inForceFrom(), to));
    }
    return new DocumentHistory(id, terms);
  }

  private static @Nullable LocalDate superseded(CompiledDocument older, CompiledDocument newer) {
    LocalDate from = newer.kernel().inForceFrom();
    return from != null && supersedes(newer, older) ? from.minusDays(1) : null;
  }

  /** Whether it says so of that version: by its number alone, or as "…, version 6 …". */
  private static boolean supersedes(CompiledDocument newer, CompiledDocument older) {
    String said = superseded(newer);
    String version = Pattern.quote(older.kernel().version());
    return Pattern.compile(
                "(?i)(.*\\bversion\\s+)?" + version + "(?![\\w.-]*\\w).*", Pattern.DOTALL)
            .matcher(said)
            .matches()
        && !said.isEmpty();
  }

  private static String superseded(CompiledDocument document) {
    return document.source().header().facts().stream()
        .filter(HeaderFact.Supersedes.class::isInstance)
        .map(fact -> ((HeaderFact.Supersedes) fact).superseded())
        .findFirst()
        .orElse("");
  }

  /** Whether some version was in force on that local day. */
  public boolean isInForce(LocalDate day) {
    return terms.stream().anyMatch(term -> term.includes(day));
  }

  /**
   * The version that answers for what arose on a local day: the last of those in force; if there is
   * none, the last one that had come into force before, and before the first the first.
   */
  public Term answering(LocalDate day) {
    Term last = null;
    Term past = terms.get(0);
    for (Term term : terms) {
      LocalDate from = term.from();
      last = term.includes(day) ? term : last;
      past = from == null || !from.isAfter(day) ? term : past;
    }
    return last == null ? past : last;
  }

  /** Why nothing is asked on a local day on which no version is in force. */
  public String hole(LocalDate day) {
    Term past = answering(day);
    LocalDate to = past.to();
    String told =
        to == null || !to.isBefore(day)
            ? "the first, version %s, is from %s on".formatted(past.version(), past.from())
            : "version %s ended on %s".formatted(past.version(), to)
                + terms.stream()
                    .filter(term -> term.from() != null && day.isBefore(term.from()))
                    .findFirst()
                    .map(
                        term -> ", version %s is from %s on".formatted(term.version(), term.from()))
                    .orElse("");
    return "No version of %s was in force on %s: %s.".formatted(id, day, told);
  }

  /** Days on which two versions are in force, or none, and versions that cannot be told apart. */
  public List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i + 1 < terms.size(); i++) {
      between(terms.get(i), terms.get(i + 1), findings);
    }
    return findings;
  }

  private void between(Term older, Term newer, List<Finding> findings) {
    LocalDate to = older.to();
    LocalDate from = newer.from();
    if (older.version().equals(newer.version())) {
      findings.add(
          new Finding(
              "PL-0323",
              "there are two versions %s of %s (%s and %s): give one of them another"
                  .formatted(
                      newer.version(), id, older.document().file(), newer.document().file())));
    }
    if (to == null || from == null || !from.isAfter(to)) {
      String until = to == null ? "does not say until when" : "is in force until " + to;
      String begins = from == null ? "does not say from when" : "is in force from " + from;
      findings.add(
          new Finding(
              "PL-0321",
              "versions %s and %s of %s overlap: the first %s, the second %s. %s"
                  .formatted(
                      older.version(), newer.version(), id, until, begins, advice(older, newer))));
    } else if (from.isAfter(to.plusDays(1))) {
      findings.add(
          new Finding(
              "PL-0322",
              "no version of %s is in force from %s to %s, between versions %s and %s"
                  .formatted(
                      id, to.plusDays(1), from.minusDays(1), older.version(), newer.version())));
    }
  }

  /** What to do about an overlap; not what has been done already. */
  private static String advice(Term older, Term newer) {
    if (newer.from() == null) {
      return "Say from when the second is (in force from …)";
    }
    String said = superseded(newer.document());
    if (supersedes(newer.document(), older.document())) {
      return "The second supersedes the first, so let the first end the day before (in force from …"
          + " to …), or leave out until when it is";
    } else if (!said.isEmpty()) {
      return ("Say so in the first (in force from … to …), or in the second that it supersedes"
              + " version %s: it says “%s”, which does not name that version")
          .formatted(older.version(), said);
    }
    return "Say so in the first (in force from … to …), or in the second that it supersedes the"
        + " first";
  }
}
