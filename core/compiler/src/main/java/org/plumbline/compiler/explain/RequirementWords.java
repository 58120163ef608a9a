package org.plumbline.compiler.explain;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.compiler.explain.Explanation.Part;
import org.plumbline.model.cases.Cases;
import org.plumbline.model.kernel.Requirement;
import org.plumbline.runtime.verdict.Facet;

/** What is asked besides the time, each with the label under which it is shown. */
final class RequirementWords {
  static final String WHO = "Who";
  private static final String TAKING_PART = "Taking part";

  private static final Cases<Requirement, Part> WORDS =
      Cases.<Requirement, Part>over(Requirement.class)
          .when(Requirement.Content.class, r -> part("Content", items(r.items())))
          .when(Requirement.Wording.class, RequirementWords::wording)
          .when(Requirement.Actor.class, RequirementWords::actor)
          .when(Requirement.Recipients.class, r -> part("To whom", items(r.items())))
          .when(Requirement.Participants.class, r -> part(TAKING_PART, items(r.items())))
          .when(Requirement.Quorum.class, RequirementWords::quorum)
          .when(Requirement.Apart.class, RequirementWords::apart)
          .when(Requirement.Form.class, r -> part("Form", Listing.or(r.anyOf())))
          .when(
              Requirement.OnRecord.class,
              r -> part("On record", "within " + BoundWords.amounts(r.within()) + " of being done"))
          .when(Requirement.Approval.class, r -> part("Approved by", roles(r.roles(), r.all())))
          .when(Requirement.Consultation.class, r -> part("Consulted", roles(r.roles(), r.all())))
          .when(Requirement.Each.class, r -> part(label(r.facet()), "each of " + r.list()))
          .when(Requirement.OnlyIf.class, RequirementWords::onlyIf)
          .when(Requirement.NoLooser.class, RequirementWords::noLooser)
          .when(
              Requirement.Holds.class, r -> part("At that time", ConditionWords.of(r.condition())))
          .all();

  private RequirementWords() {}

  static Part of(Requirement requirement) {
    return WORDS.apply(requirement);
  }

  private static String label(Facet facet) {
    return switch (facet) {
      case ACTOR -> WHO;
      case RECIPIENTS -> "To whom";
      case PARTICIPANTS -> TAKING_PART;
      case APPROVAL -> "Approved by";
      case CONSULTATION -> "Consulted";
      case TIME, CONTENT, FORM, RECORD -> throw new IllegalArgumentException("no list of " + facet);
    };
  }

  private static Part onlyIf(Requirement.OnlyIf only) {
    Part part = of(only.requirement());
    String condition = " (if " + ConditionWords.of(only.condition()) + ")";
    List<String> paragraphs = new ArrayList<>(part.paragraphs());
    paragraphs.set(0, paragraphs.get(0) + condition);
    return new Part(part.label(), paragraphs);
  }

  private static Part wording(Requirement.Wording wording) {
    List<String> quoted = wording.forbidden().stream().map(w -> "“" + w + "”").toList();
    return part("Wording", "not " + Listing.or(quoted));
  }

  private static Part actor(Requirement.Actor actor) {
    boolean together = actor.all() && actor.roles().size() > 1;
    return part(
        WHO,
        roles(actor.roles(), actor.all()) + (together ? " together" : ""),
        actor.deputies().isEmpty() ? "" : Listing.or(actor.deputies()) + " may stand in");
  }

  private static Part quorum(Requirement.Quorum quorum) {
    return part(TAKING_PART, "at least " + quorum.count() + " of " + Listing.and(quorum.members()));
  }

  private static Part noLooser(Requirement.NoLooser requirement) {
    return part("What is set", requirement.name() + " is no later than the standard itself allows");
  }

  private static Part apart(Requirement.Apart apart) {
    return part(TAKING_PART, "never both " + apart.one() + " and " + apart.other());
  }

  private static Part part(String label, String... paragraphs) {
    return new Part(label, List.of(paragraphs).stream().filter(p -> !p.isEmpty()).toList());
  }

  private static String roles(List<String> roles, boolean all) {
    return all ? Listing.and(roles) : Listing.or(roles);
  }

  private static String items(List<Requirement.Item> items) {
    List<String> texts = new ArrayList<>();
    for (Requirement.Item item : items) {
      String condition = ConditionWords.of(item.condition());
      String name = Listing.or(item.anyOf());
      texts.add(condition.isEmpty() ? name : name + " (if " + condition + ")");
    }
    return Listing.and(texts);
  }
}
