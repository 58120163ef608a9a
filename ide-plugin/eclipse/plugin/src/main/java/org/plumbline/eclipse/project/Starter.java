package org.plumbline.eclipse.project;

/** What a new project begins with. */
public final class Starter {
  /** The file of the words. */
  public static final String VOCABULARY_FILE = "words.standards";

  private Starter() {}

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
