package org.plumbline.cli.conflict;

/** Where a kind of finding is told about at length. */
final class FindingPage {
  private FindingPage() {}

  /** The page in the project, such as docs/findings/PL-0303.md. */
  static String of(String code) {
    return "docs/findings/" + code + ".md";
  }

  /** Its address for programs, beside those of the schemas. */
  static String address(String code) {
    return "https://plumbline.org/findings/" + code;
  }
}
