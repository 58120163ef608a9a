package org.plumbline.analysis.told;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One way in which the clauses lie to each other, with a day on which it is so.
 *
 * @param order how they lie, in a word for programs, such as {@code first-inside}
 * @param from what their clocks count from: "initial conference is held"; empty if that cannot be
 *     said in a word
 * @param at when that is, on the day chosen to show it
 * @param when the same in words
 * @param asks what each clause asks on that day, in the order of the finding's clauses
 * @param days on how many of the days compared it is so
 * @param of how many days were compared
 * @param hoursApart whether it is otherwise in some hours of these days, after a change of the
 *     clocks
 * @param assuming what else has to be so, in words; empty if nothing
 * @param example a case that shows it; null where no single act can, as no moment is in time for
 *     all
 */
public record ToldSide(
    String order,
    String from,
    OffsetDateTime at,
    String when,
    List<Ask> asks,
    int days,
    int of,
    boolean hoursApart,
    List<String> assuming,
    @Nullable ToldExample example) {
  public ToldSide {
    asks = List.copyOf(asks);
    assuming = List.copyOf(assuming);
  }

  /**
   * What a clause asks on that day.
   *
   * @param clause its citation within its document
   * @param act what it asks for, where each clause asks for something else; else empty
   * @param from from when the act counts; null if from the start
   * @param by until when it is in time; null if there is no limit
   * @param words both in words: "by the end of Fri 21 Aug 2026"
   */
  public record Ask(
      String clause,
      String act,
      @Nullable OffsetDateTime from,
      @Nullable OffsetDateTime by,
      String words) {}

  /** On how many days it is so: "every day", or "2906 of 14937 days (19 %)". */
  public String share() {
    if (days == of) {
      return hoursApart ? "every day, but for hours of a few nights" : "every day";
    }
    long percent = Math.round(100.0 * days / of);
    String rounded = percent == 0 ? "under 1 %" : percent == 100 ? "over 99 %" : percent + " %";
    return days + " of " + of + " days (" + rounded + ")";
  }

  /** All of it but the example in a sentence or two. */
  public String sentence(String act) {
    StringBuilder text = new StringBuilder();
    text.append(from.isEmpty() ? "" : "“" + from + "” on ").append(when).append(": ");
    for (int i = 0; i < asks.size(); i++) {
      Ask ask = asks.get(i);
      text.append(i == 0 ? "" : ", ").append(ask.clause());
      String what = ask.act().isEmpty() ? act : ask.act();
      boolean isSaid = i > 0 && ask.act().isEmpty();
      text.append(isSaid ? " " : " asks for “" + what + "” ").append(ask.words());
    }
    text.append(". So on ").append(share()).append('.');
    if (!assuming.isEmpty()) {
      text.append(" In this case: ").append(String.join(", ", assuming)).append('.');
    }
    return text.toString();
  }
}
