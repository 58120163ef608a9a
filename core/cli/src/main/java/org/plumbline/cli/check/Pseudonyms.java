package org.plumbline.cli.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.compiler.CompiledDocument;
import org.plumbline.formats.CaseData;
import org.plumbline.model.kernel.KernelDocument;
import org.plumbline.runtime.history.CaseHistory;
import org.plumbline.runtime.history.Occurrence;
import org.plumbline.runtime.history.Value;
import org.plumbline.runtime.verdict.AgreedException;
import org.plumbline.runtime.verdict.ObligationVerdict;

/**
 * Takes out of a result what tells who it is about: cases and keys become numbers in the order in
 * which they come, and of what people wrote only the document's own words are left. The verdicts
 * are those of the real data; the numbers say nothing outside this result.
 */
final class Pseudonyms {
  private static final Set<String> PEOPLE =
      Set.of("actor", "recipients", "participants", "consulted", "approved by");

  private static final String SOMEBODY = "somebody";

  private static final Pattern QUOTED = Pattern.compile("“([^”]*)”");

  private final CheckedDocument checked;
  private final Map<String, String> cases = new HashMap<>();
  private final Map<String, Map<String, String>> keys = new HashMap<>();
  private final Set<String> words = new HashSet<>();
  private final Map<String, Set<String>> people = new HashMap<>();

  Pseudonyms(CheckedDocument checked) {
    this.checked = checked;
    checked.data().histories().forEach(history -> caseOf(history.caseId()));
    words(checked.document());
    checked.data().histories().forEach(this::people);
  }

  private void words(CompiledDocument document) {
    KernelDocument kernel = document.kernel();
    kernel
        .events()
        .forEach(
            event -> {
              words.add(event.name());
              words.addAll(event.keys());
              event.fields().forEach(field -> words.add(field.name()));
            });
    kernel.attributes().forEach(attribute -> words.add(attribute.name()));
    document.vocabulary().roles().forEach(role -> words.add(role.name()));
  }

  /** Whoever is named in a case by a name that is no role. */
  private void people(CaseHistory history) {
    Set<String> fields = new HashSet<>(PEOPLE);
    checked.document().kernel().fixedRoles().forEach(role -> fields.add(role.field()));
    Set<String> names =
        new TreeSet<>(
            Comparator.comparingInt(String::length)
                .reversed()
                .thenComparing(Comparator.naturalOrder()));
    for (Occurrence occurrence : history.occurrences()) {
      for (String field : fields) {
        Value value = occurrence.fields().get(field);
        if (value instanceof Value.Items items) {
          names.addAll(items.items());
        } else if (value instanceof Value.Text text) {
          names.add(text.text());
        }
      }
    }
    names.removeAll(words);
    names.removeIf(String::isBlank);
    people.put(history.caseId(), names);
  }

  /** The same result about nobody. */
  CheckedDocument applied() {
    return new CheckedDocument(
        checked.document(),
        checked.calendar(),
        checked.asOf(),
        data(),
        checked.coverageDeclared(),
        checked.only(),
        checked.verdicts().stream().map(this::verdict).toList(),
        checked.uncheckable().stream()
            .map(
                one ->
                    new CheckedDocument.Uncheckable(
                        caseOf(one.caseId()), withoutNames(one.reason())))
            .toList(),
        checked.later(),
        checked.readings());
  }

  private CaseData data() {
    CaseData data = checked.data();
    Map<String, String> groups = new LinkedHashMap<>();
    data.groups().forEach((one, group) -> groups.put(caseOf(one), group));
    return new CaseData(
        data.histories().stream().map(this::history).toList(),
        data.coverage(),
        data.rows(),
        data.unused().stream()
            .map(
                one ->
                    new CaseData.Unused(
                        one.table(), one.line(), one.whole(), withoutNames(one.reason())))
            .toList(),
        data.unusedColumns(),
        quality(data.quality()),
        groups);
  }

  private CaseData.Quality quality(CaseData.Quality quality) {
    return new CaseData.Quality(
        quality.leftAside(),
        quality.unmappedCodes().stream()
            .map(one -> new CaseData.Code(one.table(), one.column(), "…", one.count(), one.lines()))
            .toList(),
        quality.emptyTables(),
        quality.unknownEvents(),
        quality.keysMissing(),
        quality.outside(),
        quality.far().stream()
            .map(one -> new CaseData.Far(caseOf(one.caseId()), one.event(), one.at()))
            .toList(),
        quality.neverSeen(),
        quality.repeated(),
        quality.absentColumns(),
        quality.unreadRows());
  }

  /** Of a history the report needs only which it is, and what of it could not be read. */
  private CaseHistory history(CaseHistory history) {
    return new CaseHistory(
        caseOf(history.caseId()),
        List.of(),
        List.of(),
        history.orderedWithinDay(),
        history.unread());
  }

  private ObligationVerdict verdict(ObligationVerdict verdict) {
    Map<String, String> subject = new TreeMap<>();
    new TreeMap<>(verdict.subject()).forEach((key, value) -> subject.put(key, key(key, value)));
    List<AgreedException> exceptions = new ArrayList<>();
    for (AgreedException one : verdict.exceptions()) {
      exceptions.add(
          new AgreedException(
              one.agreedAt(),
              one.by() == null ? null : words.contains(one.by()) ? one.by() : "…",
              one.until(),
              one.because() == null ? null : "…"));
    }
    return verdict.of(
        verdict.cases().stream().map(this::caseOf).toList(),
        subject,
        reason(verdict, subject),
        exceptions);
  }

  /** Without what people wrote, and with the same numbers in place of the same names. */
  private String reason(ObligationVerdict verdict, Map<String, String> subject) {
    String reason = withoutNames(verdict.reason());
    for (String one : verdict.cases()) {
      for (String name : people.getOrDefault(one, Set.of())) {
        reason = replaced(reason, name, SOMEBODY);
      }
      reason = replaced(reason, one, caseOf(one));
    }
    for (Map.Entry<String, String> key : verdict.subject().entrySet()) {
      reason = replaced(reason, key.getValue(), String.valueOf(subject.get(key.getKey())));
    }
    return reason;
  }

  private static String replaced(String text, String name, String by) {
    return text.replaceAll(
        "(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])",
        Matcher.quoteReplacement(by));
  }

  private String withoutNames(String text) {
    return QUOTED
        .matcher(text)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(words.contains(found.group(1)) ? found.group() : "“…”"));
  }

  private String caseOf(String caseId) {
    String known = cases.get(caseId);
    if (known == null) {
      known = "case-" + (cases.size() + 1);
      cases.put(caseId, known);
    }
    return known;
  }

  private String key(String key, String value) {
    Map<String, String> known = keys.computeIfAbsent(key, any -> new HashMap<>());
    String name = known.get(value);
    if (name == null) {
      name = key.replace(' ', '-') + "-" + (known.size() + 1);
      known.put(value, name);
    }
    return name;
  }
}
