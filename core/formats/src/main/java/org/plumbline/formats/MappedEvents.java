package org.plumbline.formats;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The events that a mapping names are events of the document, and nothing is left to be decided.
 */
final class MappedEvents {
  private static final int MOST = 20;

  private final Words words;
  private final Set<String> undecided = new LinkedHashSet<>();
  private final List<String> unknown = new ArrayList<>();

  private MappedEvents(Words words) {
    this.words = words;
  }

  /**
   * Makes sure of it. A mapping for several documents may name events of others.
   *
   * @throws CaseDataException if something is to be decided still, or is no event, with all such
   *     places and what is probably meant
   */
  static void require(Mapping mapping, Words words) throws CaseDataException {
    MappedEvents events = new MappedEvents(words);
    for (Table table : mapping.tables()) {
      events.look(table, mapping.forSeveralDocuments());
    }
    if (!events.undecided.isEmpty()) {
      throw new CaseDataException(
          "in the mapping it is still to be decided what "
              + Shown.all(events.undecided, MOST)
              + (events.undecided.size() == 1 ? " means" : " mean")
              + ". In the place of each ??? put the document's word, or take the line out;"
              + Words.WHERE_THEY_ARE);
    }
    if (!events.unknown.isEmpty()) {
      throw new CaseDataException(
          String.join("; ", events.unknown.subList(0, Math.min(MOST, events.unknown.size())))
              + (events.unknown.size() > MOST
                  ? "; and " + (events.unknown.size() - MOST) + " more such"
                  : "")
              + "."
              + Words.WHERE_THEY_ARE);
    }
  }

  private void look(Table table, boolean forSeveral) throws CaseDataException {
    undecided("case", "the column of the case", table.caseColumn());
    table.columns().forEach((column, word) -> undecided("columns", column, word));
    table
        .codes()
        .forEach(
            (column, codes) ->
                codes.forEach((code, word) -> undecided("codes / " + column, code, word)));
    table.events().forEach((code, event) -> event("events", code, event, forSeveral));
    for (Map.Entry<String, List<Table.Dated>> date : table.dates().entrySet()) {
      for (Table.Dated dated : date.getValue()) {
        event("dates", date.getKey(), dated.event(), forSeveral);
        for (String field : forSeveral ? Set.<String>of() : dated.with().keySet()) {
          words.fieldOrFail(field, "the mapping's dates, “" + date.getKey() + "”");
        }
      }
    }
  }

  private boolean undecided(String where, String what, @Nullable String word) {
    boolean left = word != null && word.startsWith(MappingProposal.UNDECIDED);
    if (left) {
      undecided.add("“" + Shown.briefly(what) + "” (under " + where + ")");
    }
    return left;
  }

  private void event(String where, String what, String event, boolean forSeveral) {
    if (!undecided(where, what, event)
        && !forSeveral
        && words.event(event) == null
        && !words.isElsewhere(event)) {
      unknown.add(
          "the mapping's "
              + where
              + ", “"
              + Shown.briefly(what)
              + "”: the document knows no event “"
              + Shown.briefly(event)
              + "”"
              + words.suggestions(event));
    }
  }
}
