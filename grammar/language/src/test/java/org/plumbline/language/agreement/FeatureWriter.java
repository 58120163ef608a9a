package org.plumbline.language.agreement;

/** Writes a tree of features in the one notation in which the two parsers are compared. */
final class FeatureWriter {

  private final StringBuilder out = new StringBuilder();

  /** A token that is no feature's. */
  void token(String text) {
    out.append('\'').append(text).append("' ");
  }

  /** A feature whose value is a text. */
  void feature(String name, String text) {
    out.append(name).append('=').append(text).append(' ');
  }

  /** Opens a feature whose value is an object. */
  void open(String name) {
    out.append(name).append("{ ");
  }

  void close() {
    out.append("} ");
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
