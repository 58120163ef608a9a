package org.plumbline.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.runtime.history.Moment;
import org.plumbline.runtime.verdict.AgreedException;
import org.plumbline.runtime.verdict.Facet;
import org.plumbline.runtime.verdict.FacetVerdict;
import org.plumbline.runtime.verdict.ObligationVerdict;
import org.plumbline.runtime.verdict.Overdue;

/** What is expected beside what was found. */
final class Comparison {
  private final LocalMoments moments;
  private final HistoryReader words;

  Comparison(LocalMoments moments, HistoryReader words) {
    this.moments = moments;
    this.words = words;
  }

  /**
   * Every way in which the two differ.
   *
   * @return one line each; empty if they agree
   */
  List<String> differences(List<JsonNode> expected, List<ObligationVerdict> found) {
    List<String> differences = new ArrayList<>();
    if (expected.size() != found.size()) {
      differences.add("expected " + expected.size() + " obligations, found " + found.size());
    }
    for (int i = 0; i < Math.min(expected.size(), found.size()); i++) {
      differences(i + 1, expected.get(i), found.get(i), differences);
    }
    if (!differences.isEmpty()) {
      found.forEach(verdict -> differences.add("found: " + line(verdict)));
    }
    return differences;
  }

  private void differences(
      int number, JsonNode expected, ObligationVerdict found, List<String> differences) {
    expected
        .properties()
        .forEach(e -> compare(number, e.getKey(), e.getValue(), found, differences));
    if (!expected.has("as far as evidenced") && found.asFarAsEvidenced()) {
      differences.add("obligation " + number + ": met only as far as evidenced");
    }
  }

  private void compare(
      int number, String key, JsonNode value, ObligationVerdict found, List<String> differences) {
    String wanted = value.asText();
    switch (key) {
      case "keys" ->
          value
              .properties()
              .forEach(
                  e ->
                      text(
                          number,
                          e.getKey(),
                          e.getValue().asText(),
                          found.subject().get(words.canonical(e.getKey())),
                          differences));
      case "facets" ->
          value
              .properties()
              .forEach(
                  e ->
                      text(
                          number,
                          e.getKey(),
                          e.getValue().asText(),
                          facet(e.getKey(), found),
                          differences));
      case "triggered" ->
          moment(number, key, wanted, moments.moment(wanted), found.triggeredAt(), differences);
      case "exceptions" -> text(number, key, wanted, exceptions(found), differences);
      case "from" ->
          moment(
              number,
              key,
              wanted,
              none(wanted) ? null : moments.from(wanted),
              found.dueFrom(),
              differences);
      case "due" ->
          moment(
              number,
              key,
              wanted,
              none(wanted) ? null : moments.due(wanted),
              found.dueBy(),
              differences);
      case "discharged" ->
          moment(
              number,
              key,
              wanted,
              none(wanted) ? null : moments.moment(wanted),
              found.dischargedAt(),
              differences);
      default -> text(number, key, wanted, plain(key, found), differences);
    }
  }

  private static boolean none(String wanted) {
    return wanted.equals("none");
  }

  private static @Nullable String plain(String key, ObligationVerdict found) {
    return switch (key) {
      case "verdict" -> found.verdict().words();
      case "standard" -> found.rule().standard();
      case "cases" -> String.join("; ", found.cases());
      case "clause" -> String.valueOf(found.rule().clause());
      case "force" -> found.force().name().toLowerCase(Locale.ROOT);
      case "as far as evidenced" -> String.valueOf(found.asFarAsEvidenced());
      case "overdue" -> overdue(found.overdue());
      case "intervals missed" -> String.valueOf(found.intervalsMissed());
      default -> throw new SuiteException("an expectation cannot say `" + key + "`");
    };
  }

  /** One after the other: who, until when, why, each where it is known. */
  private String exceptions(ObligationVerdict found) {
    return found.exceptions().isEmpty()
        ? "none"
        : found.exceptions().stream().map(this::exception).collect(Collectors.joining("; "));
  }

  private String exception(AgreedException exception) {
    return "agreed"
        + (exception.by() == null ? "" : " by " + exception.by())
        + (exception.until() == null ? "" : " until " + moments.date(exception.until()))
        + (exception.because() == null ? "" : " because " + exception.because());
  }

  private static String overdue(@Nullable Overdue overdue) {
    if (overdue == null) {
      return "none";
    }
    return overdue.number()
        + " "
        + (overdue.number() == 1 ? overdue.unit().singular() : overdue.unit().plural());
  }

  private static @Nullable String facet(String name, ObligationVerdict found) {
    FacetVerdict verdict = found.facets().get(Facet.valueOf(name.toUpperCase(Locale.ROOT)));
    if (verdict == null) {
      return null;
    }
    return verdict.evidenced() ? verdict.verdict().words() : "not evidenced";
  }

  private static void text(
      int number, String key, String wanted, @Nullable String actual, List<String> differences) {
    if (!wanted.equals(actual)) {
      differences.add(
          "obligation " + number + ": `" + key + "` expected " + wanted + ", found " + actual);
    }
  }

  private void moment(
      int number,
      String key,
      String wanted,
      @Nullable Moment expected,
      @Nullable Moment actual,
      List<String> differences) {
    if (!Objects.equals(expected, actual)) {
      differences.add(
          "obligation "
              + number
              + ": `"
              + key
              + "` expected "
              + wanted
              + ", found "
              + moments.write(actual));
    }
  }

  private String line(ObligationVerdict verdict) {
    return String.join(
        ", ",
        verdict.rule().citation() + " " + verdict.subject() + " of " + verdict.cases(),
        verdict.verdict().words(),
        "triggered " + moments.write(verdict.triggeredAt()),
        "from " + moments.write(verdict.dueFrom()),
        "due " + moments.write(verdict.dueBy()),
        "discharged " + moments.write(verdict.dischargedAt()),
        "overdue " + overdue(verdict.overdue()),
        verdict.reason());
  }
}
