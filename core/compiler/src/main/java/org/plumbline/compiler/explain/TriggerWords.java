package org.plumbline.compiler.explain;

import org.plumbline.model.cases.Cases;
import org.plumbline.model.document.TriggerPhrase;
import org.plumbline.model.kernel.Trigger;

/** What a duty arises from, in words. */
final class TriggerWords {
  private final EventWords events;
  private final Cases<Trigger, String> words =
      Cases.<Trigger, String>over(Trigger.class)
          .when(Trigger.OnEvent.class, this::onEvent)
          .when(Trigger.OnNth.class, this::onNth)
          .when(Trigger.OnElapsed.class, this::onElapsed)
          .when(Trigger.OnMissed.class, TriggerWords::onMissed)
          .when(Trigger.Ahead.class, this::ahead)
          .when(Trigger.WholeCase.class, any -> "throughout the case")
          .all();

  TriggerWords(EventWords events) {
    this.events = events;
  }

  String of(Trigger trigger) {
    return words.apply(trigger);
  }

  private String onEvent(Trigger.OnEvent trigger) {
    return "each time " + events.anyOf(trigger.events());
  }

  private String onNth(Trigger.OnNth trigger) {
    return "the "
        + TriggerPhrase.Ordinal.written(trigger.number())
        + " time "
        + events.anyOf(trigger.events())
        + (trigger.since().isEmpty()
            ? ""
            : ", counted anew each time " + events.anyOf(trigger.since()));
  }

  private String onElapsed(Trigger.OnElapsed trigger) {
    String from =
        trigger.attribute() != null
            ? "the date given as " + trigger.attribute()
            : "each time " + events.anyOf(trigger.from());
    String state =
        trigger.whileIn() == null
            ? ""
            : (trigger.attribute() == null
                    ? ", if it was so all that time: "
                    : ", if it is so then: ")
                + trigger.whileIn();
    return BoundWords.amounts(trigger.amounts()) + " after " + from + state;
  }

  private static String onMissed(Trigger.OnMissed trigger) {
    String each =
        "each time standard "
            + trigger.standard()
            + (trigger.clause() == 0 ? "" : " clause " + trigger.clause())
            + " is missed";
    return trigger.period() == null
        ? each
        : each + " and that makes " + trigger.times() + " times within " + trigger.period();
  }

  private String ahead(Trigger.Ahead trigger) {
    return "each time, before " + events.anyOf(trigger.events());
  }
}
