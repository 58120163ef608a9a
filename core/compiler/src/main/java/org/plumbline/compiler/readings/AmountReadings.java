package org.plumbline.compiler.readings;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.compiler.diagnostic.DiagnosticKind;
import org.plumbline.compiler.diagnostic.Findings;
import org.plumbline.model.document.AmountPart;
import org.plumbline.model.document.Name;
import org.plumbline.model.document.Reading;
import org.plumbline.model.kernel.Rule.ReadingUse;

/**
 * Amounts that are taken as others: a limit of which somebody holds that it is another one, as a
 * reviewer may of a draft.
 */
final class AmountReadings {
  private final Map<List<AmountPart>, Declared> declared = new LinkedHashMap<>();
  private final Set<List<AmountPart>> used = new HashSet<>();

  private record Declared(Reading reading, List<AmountPart> taken) {}

  void declare(List<AmountPart> amount, Reading reading, Findings findings) {
    for (Reading.Alternative other : reading.alternatives()) {
      amountOf(other.taken().meaning(), amount, reading, findings);
    }
    List<AmountPart> taken = amountOf(reading.meaning(), amount, reading, findings);
    Declared old = declared.putIfAbsent(amount, new Declared(reading, taken));
    if (old != null) {
      findings.add(
          DiagnosticKind.DUPLICATE_READING,
          reading,
          "\""
              + reading.vague()
              + "\" has a reading here already; the first one holds. Remove one of the two",
          old.reading(),
          "the first reading of \"" + reading.vague() + "\"",
          findings.fixes().remove("remove this line", reading));
    }
  }

  /** The amount that the words say; as it stands where they say none, which is reported. */
  private static List<AmountPart> amountOf(
      Name meaning, List<AmountPart> asItStands, Reading reading, Findings findings) {
    return Amounts.parse(meaning.text())
        .orElseGet(
            () -> {
              findings.add(
                  DiagnosticKind.UNKNOWN_MEANING,
                  meaning,
                  "\""
                      + reading.vague()
                      + "\" cannot be taken as `"
                      + meaning
                      + "`. A length of time can be taken as another one, such as `28 days`");
              return asItStands;
            });
  }

  boolean has(List<AmountPart> amount) {
    return declared.containsKey(amount);
  }

  /** The amount as it is read, which is then used. */
  List<AmountPart> taken(List<AmountPart> amount) {
    Declared one = declared.get(amount);
    if (one == null) {
      return amount;
    }
    used.add(amount);
    return one.taken();
  }

  /** What is told of it; null if it is read as it stands. */
  @Nullable ReadingUse use(List<AmountPart> amount) {
    Declared one = declared.get(amount);
    return one == null
        ? null
        : Readings.use(one.reading().vague(), one.reading().meaning().text(), one.reading());
  }

  /** The readings that nothing used. */
  List<Reading> unused() {
    return declared.entrySet().stream()
        .filter(one -> !used.contains(one.getKey()))
        .map(one -> one.getValue().reading())
        .toList();
  }
}
