package org.plumbline.analysis.told;

import java.time.LocalDate;

/**
 * That a finding is not to be an alarm for a while.
 *
 * @param fingerprint of the finding
 * @param reason why, in words
 * @param until the last day on which it holds
 * @param place where that is written, for messages: "plumbline.yaml:7"
 */
public record Suppression(String fingerprint, String reason, LocalDate until, String place) {
  /** Whether it no longer holds on that day. */
  public boolean isExpired(LocalDate on) {
    return on.isAfter(until);
  }
}
