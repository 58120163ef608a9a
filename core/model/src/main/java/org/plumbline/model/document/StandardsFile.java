package org.plumbline.model.document;

import java.util.List;

/**
 * One file.
 *
 * @param language the version of the language that it is written in
 * @param header what it is
 * @param elements what it holds, in order
 */
public record StandardsFile(int language, Header header, List<Element> elements) {
  public StandardsFile {
    elements = List.copyOf(elements);
  }

  /** What a file is and its particulars. */
  public record Header(Kind kind, String title, List<HeaderFact> facts) {
    public Header {
      facts = List.copyOf(facts);
    }
  }

  /** A whole document, words for several documents to share, or a part that a document includes. */
  public enum Kind {
    DOCUMENT,
    VOCABULARY,
    PART
  }
}
