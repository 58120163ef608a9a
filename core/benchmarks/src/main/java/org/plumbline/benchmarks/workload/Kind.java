package org.plumbline.benchmarks.workload;

/** What happens in the workload's cases. */
enum Kind {
  REFERRAL("referral is received"),
  DECISION("decision is made"),
  ASSESSMENT_STARTED("assessment is started"),
  ASSESSMENT_COMPLETED("assessment is completed"),
  STRATEGY_DISCUSSION("strategy discussion is held"),
  ENQUIRY("section 47 is started"),
  INITIAL_CONFERENCE("initial conference is held"),
  REVIEW_CONFERENCE("review conference is held"),
  REPORT("report is shared"),
  DECISIONS_CIRCULATED("decisions are circulated"),
  MINUTES("minutes are circulated"),
  CORE_GROUP("core group is held"),
  VISIT("child is visited"),
  PLAN_ENDED("plan is ended");

  private final String event;

  Kind(String event) {
    this.event = event;
  }

  /** Its name in the document. */
  String event() {
    return event;
  }
}
