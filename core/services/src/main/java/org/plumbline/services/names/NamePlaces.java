package org.plumbline.services.names;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What kind of thing a name is a name of, by where in the grammar it stands. One rule for names
 * that are there and for names that are about to be written.
 */
public final class NamePlaces {
  private static final Map<String, NameKind> BY_RULE =
      Map.ofEntries(
          Map.entry("key", NameKind.KEY),
          Map.entry("role", NameKind.ROLE),
          Map.entry("event", NameKind.EVENT),
          Map.entry("record", NameKind.RECORD),
          Map.entry("state", NameKind.STATE),
          Map.entry("attribute", NameKind.ATTRIBUTE),
          Map.entry("aboutFact", NameKind.KEY),
          Map.entry("roleList", NameKind.ROLE),
          Map.entry("partPhrase", NameKind.EVENT),
          Map.entry("countedPhrase", NameKind.EVENT),
          Map.entry("occurrence", NameKind.EVENT),
          Map.entry("test", NameKind.CONDITION),
          Map.entry("timeTest", NameKind.CONDITION),
          Map.entry("detail", NameKind.CONDITION),
          Map.entry("value", NameKind.OPTION),
          Map.entry("stateFact", NameKind.EVENT),
          Map.entry("adoptionFact", NameKind.EVENT));

  private static final Set<String> STATE_WORDS = Set.of("while", "throughout");

  private NamePlaces() {}

  /**
   * The kind.
   *
   * @param within the rules around the name, the innermost first
   * @param first the first word of the line, "" if there is none
   * @param before the word before the name, "" if there is none
   */
  public static NameKind kind(List<String> within, String first, String before) {
    String rule = within.isEmpty() ? "" : within.get(0);
    NameKind fixed = BY_RULE.get(rule);
    if (fixed != null) {
      return fixed;
    }
    return switch (rule) {
      case "eventPhrase" -> isDuty(within, first) ? NameKind.ACT : NameKind.EVENT;
      case "contentItem" -> first.equals("content") ? NameKind.FIELD : NameKind.ROLE;
      case "roleFact" -> before.equals("by") ? NameKind.EVENT : NameKind.ROLE;
      case "eventFact" -> eventFact(first);
      case "recordFact" -> NameKind.FIELD;
      case "type" -> NameKind.OPTION;
      case "limit", "conditionalLimit", "trigger", "untilEnd" -> limit(before);
      case "facet" -> facet(first);
      default -> NameKind.OTHER;
    };
  }

  private static boolean isDuty(List<String> within, String first) {
    return within.size() > 1
        && within.get(1).equals("facet")
        && Set.of("must", "should", "may").contains(first);
  }

  private static NameKind eventFact(String first) {
    return switch (first) {
      case "act" -> NameKind.ACT;
      case "recorded" -> NameKind.RECORD;
      case "field" -> NameKind.FIELD;
      case "is" -> NameKind.KEY;
      default -> NameKind.EVENT;
    };
  }

  private static NameKind limit(String before) {
    if (STATE_WORDS.contains(before)) {
      return NameKind.STATE;
    }
    return before.equals("in") ? NameKind.FIELD : NameKind.EVENT;
  }

  private static NameKind facet(String first) {
    return switch (first) {
      case "subject" -> NameKind.KEY;
      case "for", "shortened", "replaced" -> NameKind.FIELD;
      case "while" -> NameKind.STATE;
      case "quorum", "apart" -> NameKind.ROLE;
      case "missed" -> NameKind.ACT;
      default -> NameKind.OTHER;
    };
  }
}
