package org.plumbline.formats;

import java.util.List;

/** The events that a mapping names are events of the document. */
final class MappedEvents {
  private MappedEvents() {}

  /**
   * Makes sure of it, unless the mapping is for several documents, of which none has all.
   *
   * @throws CaseDataException if one is not, with what is probably meant
   */
  static void require(Table table, Mapping mapping, Words words) throws CaseDataException {
    if (mapping.forSeveralDocuments()) {
      return;
    }
    for (String event : table.events().values()) {
      require(event, "the mapping's events", words);
    }
    for (List<Table.Dated> dates : table.dates().values()) {
      for (Table.Dated dated : dates) {
        require(dated.event(), "the mapping's dates", words);
        for (String field : dated.with().keySet()) {
          words.fieldOrFail(field, "the mapping's dates");
        }
      }
    }
  }

  private static void require(String event, String where, Words words) throws CaseDataException {
    if (event.startsWith(MappingProposal.UNDECIDED)) {
      throw new CaseDataException(
          where
              + ": “"
              + event
              + "” is still to be decided. Put the document's event in its place, or take the line"
              + " out");
    }
    if (!words.isElsewhere(event)) {
      words.eventOrFail(event, where);
    }
  }
}
