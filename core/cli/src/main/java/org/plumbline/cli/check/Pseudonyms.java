package org.plumbline.cli.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.compiler.CompiledDocument;
import org.plumbline.formats.CaseData;
import org.plumbline.formats.Groups;
import org.plumbline.formats.spill.Numbers;
import org.plumbline.formats.spill.SpilledList;
import org.plumbline.formats.spill.Spilling;
import org.plumbline.model.kernel.KernelDocument;
import org.plumbline.runtime.history.CaseHistory;
import org.plumbline.runtime.verdict.AgreedException;
import org.plumbline.runtime.verdict.ObligationVerdict;

/**
 * Takes out of a result what tells who it is about: cases and keys become numbers in the order in
 * which they come, and of what people wrote only the document's own words are left. The verdicts
 * are those of the real data; the numbers say nothing outside this result.
 */
final class Pseudonyms {
  private static final Pattern QUOTED = Pattern.compile("“([^”]*)”");

  private final CheckedDocument checked;
  private final Spilling spilling;
  private final Numbers cases = new Numbers();
  private final Map<String, Numbers> keys = new HashMap<>();
  private final Set<String> words;

  /**
   * Of a result whose reasons name no people any more: see {@link People}.
   *
   * @param spilling where to put what does not fit into memory
   */
  Pseudonyms(CheckedDocument checked, Spilling spilling) {
    this.checked = checked;
    this.spilling = spilling;
    this.words = words(checked.document());
    checked.data().histories().forEach(history -> cases.of(history.caseId()));
  }

  /** What a document itself says. */
  static Set<String> words(CompiledDocument document) {
    Set<String> words = new HashSet<>();
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
    return words;
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
        verdicts(),
        checked.uncheckable().stream()
            .map(
                one ->
                    new CheckedDocument.Uncheckable(
                        caseOf(one.caseId()), withoutNames(one.reason())))
            .toList(),
        checked.later(),
        checked.readings(),
        checked.compiled());
  }

  private List<ObligationVerdict> verdicts() {
    SpilledList.Writer<ObligationVerdict> told =
        new SpilledList.Writer<>(
            spilling, new VerdictCodec(), checked.verdicts() instanceof SpilledList);
    checked.verdicts().forEach(verdict -> told.add(verdict(verdict)));
    return told.list();
  }

  private CaseData data() {
    CaseData data = checked.data();
    Groups groups = new Groups();
    if (!data.groups().isEmpty()) {
      for (CaseHistory history : data.histories()) {
        String group = data.groups().of(history.caseId());
        if (group != null) {
          groups.put(caseOf(history.caseId()), group);
        }
      }
    }
    return new CaseData(
        SpilledList.mapped(data.histories(), this::history),
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
        quality.blanks(),
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
      reason = replaced(reason, one, caseOf(one));
    }
    for (Map.Entry<String, String> key : verdict.subject().entrySet()) {
      reason = replaced(reason, key.getValue(), String.valueOf(subject.get(key.getKey())));
    }
    return reason;
  }

  static String replaced(String text, String name, String by) {
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
    return "case-" + (cases.of(caseId) + 1);
  }

  private String key(String key, String value) {
    return key.replace(' ', '-')
        + "-"
        + (keys.computeIfAbsent(key, any -> new Numbers()).of(value) + 1);
  }
}
