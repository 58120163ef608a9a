package org.plumbline.eclipse.preference;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.jspecify.annotations.Nullable;
import org.plumbline.analysis.finding.FindingKind;
import org.plumbline.analysis.told.Severities;
import org.plumbline.analysis.told.Severity;
import org.plumbline.eclipse.model.Ids;

/** The preferences of the workspace, as they are now. */
public final class Preferences {
  /** The moment for which cases are judged; empty for the end of today. */
  public static final String AS_OF = "asOf";

  /** From when dates in hovers are worked; empty for the last Friday before Christmas. */
  public static final String WORKED_FROM = "workedFrom";

  /** How many months before the end of a calendar that is told; 0 for never. */
  public static final String HORIZON = "horizonMonths";

  /** How many months, unless somebody says otherwise. */
  public static final int USUAL_HORIZON = 12;

  private static final String SEVERITY = "severity.";

  private Preferences() {}

  /** Where they are kept. */
  public static IEclipsePreferences node() {
    return InstanceScope.INSTANCE.getNode(Ids.PLUGIN);
  }

  /** The name of the severity of a kind; its value is a severity's word, or empty for the usual. */
  public static String severity(FindingKind kind) {
    return SEVERITY + kind.code();
  }

  /** The moment for which cases are judged, as the command line takes it. */
  public static String asOf() {
    String set = node().get(AS_OF, "").strip();
    return set.isEmpty() ? today().toString() : set;
  }

  /** The day of it. */
  public static LocalDate asOfDay() {
    try {
      return LocalDate.parse(asOf().split("[T ]", 2)[0]);
    } catch (DateTimeException e) {
      return today(); // the page refuses it; somebody wrote it into the file
    }
  }

  private static LocalDate today() {
    return LocalDate.now(ZoneId.systemDefault());
  }

  /** From when dates in hovers are worked; null for the last Friday before Christmas. */
  public static @Nullable LocalDateTime workedFrom() {
    return workedFrom(node().get(WORKED_FROM, ""));
  }

  /**
   * A moment from which dates are worked.
   *
   * @param text {@code 2026-03-02T09:00}; a day alone means nine in the morning
   * @return null if it is none
   */
  static @Nullable LocalDateTime workedFrom(String text) {
    try {
      String stripped = text.strip();
      return stripped.isEmpty()
          ? null
          : stripped.length() == 10
              ? LocalDate.parse(stripped).atTime(LocalTime.of(9, 0))
              : LocalDateTime.parse(stripped);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** How many months before the end of a calendar that is told; 0 for never. */
  public static int horizonMonths() {
    return Math.max(0, node().getInt(HORIZON, USUAL_HORIZON));
  }

  /** How severe each kind of finding is where no project says. */
  public static Severities severities() {
    Map<FindingKind, Severity> changed = new EnumMap<>(FindingKind.class);
    for (FindingKind kind : FindingKind.values()) {
      String word = node().get(severity(kind), "");
      for (Severity severity : Severity.values()) {
        if (severity.word().equals(word)) {
          changed.put(kind, severity);
        }
      }
    }
    return new Severities(changed);
  }
}
