package org.plumbline.eclipse.project;

/** What a new project begins with. */
public final class Starter {
  /** The file of the words. */
  public static final String VOCABULARY_FILE = "words.standards";

  /** The file of the document. */
  public static final String DOCUMENT_FILE = "local.standards";

  private Starter() {}

  /**
   * A document that uses the vocabulary of the documents that come with Plumbline.
   *
   * @param up from its folder to that in which the vocabulary's folder is
   */
  static String besideNational(String up) {
    return """
    # The nation's timescales are in the folder national, the words of all documents in vocabulary.
    language 1

    document "Our local standards"
      id            local
      authority     "Our authority"
      version       "1"
      calendar      england

    use "%svocabulary/child-protection.standards"

    standard 1 "Minutes reach everyone within three weeks"
      source    "Our procedures" line 1
      actor     minute taker
      trigger   initial conference is held
      must      circulate minutes
      deadline  within 15 working days
      example "last day"
        2026-03-02 initial conference is held; 2026-03-23 minutes are circulated -> met
      example "a day late"
        2026-03-02 initial conference is held; 2026-03-24 minutes are circulated -> breached
    """
        .formatted(up);
  }

  /** A vocabulary. */
  public static String vocabulary() {
    return """
    language 1

    vocabulary "Our words"
      id            our-words
      version       "1"

    key conference "One conference"

    role social worker
    role minute taker

    event conference is held "Conference"
      act          hold conference
      about        conference
      is one       conference

    event minutes are circulated
      about        conference
      act          circulate minutes
    """;
  }

  /** A document that uses it. */
  public static String document() {
    return """
    language 1

    document "Our local standards"
      id            local
      authority     "Our authority"
      version       "1"
      calendar      england

    use "words.standards"

    standard 1 "Minutes reach everyone within three weeks"
      source    "Minutes" line 1
      actor     minute taker
      trigger   conference is held
      must      circulate minutes
      deadline  within 15 working days
      example "last day"
        2026-03-02 conference is held; 2026-03-23 minutes are circulated -> met
      example "a day late"
        2026-03-02 conference is held; 2026-03-24 minutes are circulated -> breached
    """;
  }
}
