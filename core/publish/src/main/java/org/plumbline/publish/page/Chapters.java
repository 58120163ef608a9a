package org.plumbline.publish.page;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.model.cases.Cases;
import org.plumbline.model.document.Adoption;
import org.plumbline.model.document.Element;
import org.plumbline.model.document.Standard;
import org.plumbline.model.document.StandardsFile;

/** The standards of a document under their headings. */
final class Chapters {
  private final List<Chapter> chapters = new ArrayList<>();

  private final Cases<Element, Boolean> places =
      Cases.<Element, Boolean>over(Element.class)
          .when(Element.Chapter.class, this::begin)
          .when(Standard.class, this::add)
          .when(Element.Use.class, any -> false)
          .when(Element.Include.class, any -> false)
          .when(Adoption.class, any -> false) // what it adopts stands in its place
          .when(Element.KeyDeclaration.class, any -> false)
          .when(Element.RoleDeclaration.class, any -> false)
          .when(Element.EventDeclaration.class, any -> false)
          .when(Element.RecordDeclaration.class, any -> false)
          .when(Element.StateDeclaration.class, any -> false)
          .when(Element.AttributeDeclaration.class, any -> false)
          .all();

  private Chapters() {}

  /**
   * A heading and what stands under it.
   *
   * @param heading its number and title
   * @param standards in order
   */
  record Chapter(String heading, List<Standard> standards) {}

  /** Those of a document; standards before the first heading get one. Empty ones are left out. */
  static List<Chapter> of(StandardsFile document) {
    Chapters chapters = new Chapters();
    document.elements().forEach(chapters.places::apply);
    return chapters.chapters.stream().filter(c -> !c.standards().isEmpty()).toList();
  }

  private boolean begin(Element.Chapter chapter) {
    String number = chapter.number() == null ? "" : chapter.number() + " ";
    return chapters.add(new Chapter(number + chapter.title(), new ArrayList<>()));
  }

  private boolean add(Standard standard) {
    if (chapters.isEmpty()) {
      chapters.add(new Chapter("Standards", new ArrayList<>()));
    }
    return chapters.get(chapters.size() - 1).standards().add(standard);
  }
}
