package org.plumbline.runtime.history;

import java.io.Serializable;

/**
 * What tells one of several apart, such as the conference or the placement. Generated code has a
 * constant for each key of a vocabulary.
 *
 * @param name its name
 */
public record KeyName(String name) implements Serializable {
  @Override
  public String toString() {
    return name;
  }
}
