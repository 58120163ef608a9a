package org.plumbline.benchmarks.workload;

import java.util.HashMap;
import java.util.Map;
import org.plumbline.runtime.history.Moment;
import org.plumbline.runtime.history.Occurrence;
import org.plumbline.runtime.history.Value;

/**
 * Something that happens in a case.
 *
 * @param second when, in seconds since 1970-01-01T00:00:00Z
 * @param flags what its fields say, see the constants
 */
record Step(Kind kind, int second, int flags) {
  /** Protection is needed at once. */
  static final int IMMEDIATE = 1;

  /** The outcome is that on which something follows. */
  static final int OUTCOME = 2;

  /** All of what an assessment must say is there. */
  static final int COMPLETE = 31 << 2;

  private static final String[] FIELDS = {"needs", "parenting", "family", "voice", "analysis"};

  Occurrence occurrence(int order) {
    Map<String, Value> fields = new HashMap<>();
    if (kind == Kind.REFERRAL) {
      fields.put("immediate", new Value.Flag((flags & IMMEDIATE) != 0));
    } else if (kind == Kind.STRATEGY_DISCUSSION) {
      fields.put("outcome", new Value.Text((flags & OUTCOME) != 0 ? "section 47" : "none"));
    } else if (kind == Kind.INITIAL_CONFERENCE) {
      fields.put("outcome", new Value.Text((flags & OUTCOME) != 0 ? "plan" : "no plan"));
    } else if (kind == Kind.ASSESSMENT_COMPLETED) {
      for (int i = 0; i < FIELDS.length; i++) {
        fields.put(FIELDS[i], new Value.Text((flags & 4 << i) != 0 ? "said" : " "));
      }
    }
    return new Occurrence(kind.event(), Moment.at(second), null, null, Map.of(), fields, order);
  }
}
