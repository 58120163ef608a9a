package org.plumbline.compiler.validate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.plumbline.compiler.diagnostic.DiagnosticKind;
import org.plumbline.compiler.diagnostic.Findings;
import org.plumbline.model.document.EventPhrase;
import org.plumbline.model.document.Facet;
import org.plumbline.model.document.Name;
import org.plumbline.model.document.Standard;

/** Lists name nothing twice, and nothing empty. */
final class ListChecks {
  private ListChecks() {}

  static void check(Subject subject) {
    for (Standard standard : subject.standards()) {
      Findings here = subject.findings().inside(standard);
      for (Facet facet : standard.facets()) {
        twice(names(facet), here.inside(facet));
        orAtTheEnd(asked(facet), here.inside(facet));
        if (facet instanceof Facet.Wording wording
            && wording.forbidden().stream().anyMatch(String::isBlank)) {
          here.add(
              DiagnosticKind.EMPTY_WORDING,
              facet,
              "the forbidden wording is empty. Write the words between the quotes");
        }
      }
    }
  }

  private static List<Facet.Item> asked(Facet facet) {
    if (facet instanceof Facet.Content content) {
      return content.items();
    } else if (facet instanceof Facet.Recipients recipients) {
      return recipients.items();
    } else if (facet instanceof Facet.Participants participants) {
      return participants.items();
    }
    return List.of();
  }

  /** In English "a, b or c" is any of the three; here the comma asks for each. */
  private static void orAtTheEnd(List<Facet.Item> items, Findings findings) {
    Facet.Item last = items.isEmpty() ? null : items.get(items.size() - 1);
    if (last != null
        && items.size() > 1
        && !last.others().isEmpty()
        && items.stream().limit(items.size() - 1).allMatch(item -> item.others().isEmpty())) {
      String or =
          last.anyOf().stream().map(name -> "`" + name + "`").collect(Collectors.joining(" or "));
      findings.add(
          DiagnosticKind.OR_ENDS_LIST,
          last,
          "a comma asks for each, so this asks for all of them, at the end for "
              + or
              + ". If any of the line will do, write `or` throughout; if this is meant, put what"
              + " `or` joins first");
    }
  }

  private static List<Name> names(Facet facet) {
    if (facet instanceof Facet.Actor actor) {
      return actor.roles().roles();
    } else if (facet instanceof Facet.Approval approval) {
      return approval.roles().roles();
    } else if (facet instanceof Facet.Consultation consultation) {
      return consultation.roles().roles();
    } else if (facet instanceof Facet.Quorum quorum) {
      return quorum.members();
    } else if (facet instanceof Facet.Duty duty) {
      return unconditional(duty.acts());
    }
    return facet instanceof Facet.Content
            || facet instanceof Facet.Recipients
            || facet instanceof Facet.Participants
        ? items(asked(facet))
        : List.of();
  }

  private static List<Name> unconditional(List<EventPhrase> acts) {
    return acts.stream().filter(act -> act.where() == null).map(EventPhrase::event).toList();
  }

  /** An item may be asked for on several conditions; only those asked for always are compared. */
  private static List<Name> items(List<Facet.Item> items) {
    List<Name> names = new ArrayList<>();
    for (Facet.Item item : items) {
      if (item.condition() == null) {
        names.addAll(item.anyOf());
      }
    }
    return names;
  }

  private static void twice(List<Name> names, Findings findings) {
    Map<String, Name> seen = new HashMap<>();
    for (Name name : names) {
      Name old = seen.putIfAbsent(name.key(), name);
      if (old != null) {
        findings.add(
            DiagnosticKind.NAMED_TWICE,
            name,
            "`" + name + "` is named twice in this line. Remove one of the two",
            old,
            "`" + old + "` the first time");
      }
    }
  }
}
