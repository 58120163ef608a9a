package org.plumbline.services.completion;

import java.util.List;

/** The common patterns, each with places to fill in. */
final class Templates {
  /**
   * A pattern.
   *
   * @param word the word of the language where which it can stand it begins with
   */
  record Template(String word, String label, String detail, String text) {}

  private Templates() {}

  private static Template of(String word, String label, String detail, String... lines) {
    return new Template(word, label, detail, String.join("\n", lines));
  }

  /** Whole blocks, which begin at the left edge. */
  static final List<Template> BLOCKS =
      List.of(
          of(
              "standard",
              "standard with a deadline",
              "something is done within so many days of an event",
              "standard ${1:1.1} \"${2:What is to be so}\"",
              "  source    \"${3:section}\" line ${4:1}",
              "  actor     ${5:social worker}",
              "  trigger   ${6:event}",
              "  must      ${7:act}",
              "  deadline  within ${8:15} working days"),
          of(
              "standard",
              "standard with a lead time",
              "something is done so many days before an event",
              "standard ${1:1.1} \"${2:What is to be so}\"",
              "  source    \"${3:section}\" line ${4:1}",
              "  actor     ${5:social worker}",
              "  trigger   ${6:event that is scheduled}",
              "  must      ${7:act}",
              "  deadline  at least ${8:5} working days before ${9:event}"),
          of(
              "standard",
              "standard that recurs",
              "something is done again and again while a state lasts",
              "standard ${1:1.1} \"${2:What is to be so}\"",
              "  source    \"${3:section}\" line ${4:1}",
              "  actor     ${5:social worker}",
              "  while     ${6:state}",
              "  must      ${7:act}",
              "  .1 within ${8:5} working days",
              "  .2 then at least every ${9:4} weeks"),
          of(
              "standard",
              "standard about content",
              "a record holds what it should",
              "standard ${1:1.1} \"${2:What is to be so}\"",
              "  source    \"${3:section}\" line ${4:1}",
              "  actor     ${5:social worker}",
              "  trigger   ${6:event}",
              "  must      ${7:act}",
              "  content   ${8:item}, ${9:another item}"),
          of(
              "standard",
              "standard for an auditor",
              "what no machine can check",
              "standard ${1:1.1} \"${2:What is to be so}\"",
              "  source    \"${3:section}\" line ${4:1}",
              "  audit     \"${5:What is an auditor asked?}\""),
          of(
              "event",
              "event with an act",
              "a word for something that happens",
              "event ${1:minutes are circulated}",
              "  about        ${2:conference}",
              "  act          ${3:circulate minutes}"),
          of(
              "state",
              "state",
              "a word for something that lasts",
              "state ${1:subject to a plan}",
              "  begins with  ${2:event}",
              "  ends with    ${3:event}"),
          of("role", "role", "a word for somebody who acts", "role ${1:social worker}"));

  /** Lines of a standard. */
  static final List<Template> LINES =
      List.of(
          of("deadline", "deadline", "a limit in time", "deadline  within ${1:15} working days"),
          of(
              "deadline",
              "lead time",
              "a limit before an event",
              "deadline  at least ${1:5} working days before ${2:event}"),
          of(
              "reading",
              "reading",
              "how a vague word is taken",
              "reading   \"${1:days}\" taken as ${2:working days} because \"${3:reason}\""),
          of("source", "source", "where it comes from", "source    \"${1:section}\" line ${2:1}"),
          of(
              "content",
              "content",
              "what a record has to hold",
              "content   ${1:item}, ${2:another item}"),
          of(
              "example",
              "example that is met",
              "a short case, and the verdict expected",
              "example \"${1:last day}\"",
              "    2026-03-02 ${2:event}; 2026-03-23 ${3:event} -> met"),
          of(
              "example",
              "example that is breached",
              "a short case, and the verdict expected",
              "example \"${1:a day late}\"",
              "    2026-03-02 ${2:event}; 2026-03-24 ${3:event} -> breached"));
}
