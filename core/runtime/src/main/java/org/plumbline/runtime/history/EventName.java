package org.plumbline.runtime.history;

import java.io.Serializable;

/**
 * An event of a document's vocabulary. Generated code has a constant for each.
 *
 * @param name its canonical name, such as "referral is received"
 */
public record EventName(String name) implements Serializable {
  @Override
  public String toString() {
    return name;
  }
}
