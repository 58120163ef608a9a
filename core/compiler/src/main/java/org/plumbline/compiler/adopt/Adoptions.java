package org.plumbline.compiler.adopt;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.compiler.diagnostic.DiagnosticKind;
import org.plumbline.compiler.diagnostic.Findings;
import org.plumbline.model.document.Adoption;
import org.plumbline.model.document.Adoption.Adopted;
import org.plumbline.model.document.Adoption.Substitution;
import org.plumbline.model.document.Element;
import org.plumbline.model.document.Facet;
import org.plumbline.model.document.HeaderFact;
import org.plumbline.model.document.Name;
import org.plumbline.model.document.Note;
import org.plumbline.model.document.Reading;
import org.plumbline.model.document.Standard;
import org.plumbline.model.document.StandardsFile.Header;
import org.plumbline.model.spelling.NearMiss;

/**
 * Writes out what a document adopts: each standard that it takes over, under its number here and
 * with other words in the place of some, as if it had been written there.
 */
public final class Adoptions {
  private final Whole document;
  private final Map<Adoption, Whole> others;
  private final List<Element> words;
  private final Findings findings;
  private final IdentityHashMap<Object, Object> places = new IdentityHashMap<>();
  private final IdentityHashMap<Object, Object> originals = new IdentityHashMap<>();
  private final Map<String, AdoptedStandard> adopted = new LinkedHashMap<>();

  /**
   * A document with its parts in place.
   *
   * @param elements what it holds
   */
  public record Whole(Header header, List<Element> elements) {
    public Whole {
      elements = List.copyOf(elements);
    }

    private String id() {
      return fact(HeaderFact.Id.class) instanceof HeaderFact.Id it ? it.id() : "";
    }

    private String version() {
      return fact(HeaderFact.Version.class) instanceof HeaderFact.Version it ? it.version() : "";
    }

    private @Nullable HeaderFact fact(Class<? extends HeaderFact> kind) {
      return header.facts().stream().filter(kind::isInstance).findFirst().orElse(null);
    }

    private boolean isCalled(String name) {
      String key = new Name(name).key();
      return key.equals(new Name(header.title()).key()) || key.equals(new Name(id()).key());
    }
  }

  /**
   * What comes of it.
   *
   * @param elements the document's, with the adopted standards in the place of the lines that adopt
   *     them
   * @param places for each adopted standard the node that adopts it, by identity
   * @param originals for each adopted standard the one that is adopted, by identity
   * @param adopted from where each of them comes, by its number here
   */
  public record Outcome(
      List<Element> elements,
      Map<Object, Object> places,
      Map<Object, Object> originals,
      Map<String, AdoptedStandard> adopted) {}

  private Adoptions(
      Whole document, Map<Adoption, Whole> others, List<Element> words, Findings findings) {
    this.document = document;
    this.others = others;
    this.words = words;
    this.findings = findings;
  }

  /**
   * Writes out a document's adoptions.
   *
   * @param others the other documents from which it or they adopt, by the node that says so, by
   *     identity; one that could not be read is not there
   * @param words every declaration that the document can use
   */
  public static Outcome writtenOut(
      Whole document, Map<Adoption, Whole> others, List<Element> words, Findings findings) {
    Adoptions adoptions = new Adoptions(document, others, words, findings);
    return new Outcome(
        adoptions.elements(document, true),
        adoptions.places,
        adoptions.originals,
        Map.copyOf(adoptions.adopted));
  }

  /** Of another document that adopts in turn, only what it comes to matters. */
  private List<Element> elements(Whole whole, boolean own) {
    Map<String, Standard> written = new LinkedHashMap<>();
    for (Element element : whole.elements()) {
      if (element instanceof Standard standard) {
        written.putIfAbsent(standard.id(), standard);
      }
    }
    List<Element> elements = new ArrayList<>();
    for (Element element : whole.elements()) {
      if (element instanceof Adoption adoption) {
        elements.addAll(standards(adoption, whole, written, own));
      } else {
        elements.add(element);
      }
    }
    return elements;
  }

  private List<Standard> standards(
      Adoption adoption, Whole whole, Map<String, Standard> written, boolean own) {
    Findings here = findings.inside(adoption);
    boolean sameDocument = adoption.origin() == null;
    Map<String, Standard> there = written;
    Whole origin = whole;
    if (adoption.origin() != null) {
      Whole other = others.get(adoption);
      if (other == null) {
        return List.of(); // that it cannot be read has been said
      }
      origin = other;
      there = byId(elements(other, false));
      if (own) {
        checkVersion(adoption, adoption.origin(), other, here);
        checkReadings(adoption, other, here);
      }
    } else if (adoption.every()) {
      here.add(
          DiagnosticKind.ADOPTED_FROM_NOWHERE,
          adoption,
          "`every standard` of what? Say of which document: `from \"….standards\" version \"…\"`."
              + " Of this document's own, name those that you mean");
      return List.of();
    }
    List<Adopted> wanted = adoption.every() ? all(there, origin, own) : adoption.standards();
    Substitutions substitutions =
        new Substitutions(adoption.facts(Substitution.class).toList(), words);
    Map<String, String> numbers = new LinkedHashMap<>();
    wanted.forEach(one -> numbers.putIfAbsent(one.standard(), one.idHere()));
    Renamer renamer = new Renamer(substitutions::of, id -> numbers.getOrDefault(id, id));
    List<Standard> standards = new ArrayList<>();
    for (Adopted one : wanted) {
      Standard original = there.get(one.standard());
      if (original == null) {
        missing(one, origin, sameDocument, own ? here : null);
        continue;
      }
      Standard standard =
          standard(one, sameDocument ? original : cited(original, origin), adoption, renamer);
      standards.add(standard);
      if (own) {
        places.put(standard, adoption.every() ? adoption : one);
        originals.put(standard, original);
        adopted.putIfAbsent(standard.id(), from(one, adoption, origin, sameDocument));
      }
    }
    if (own && standards.size() == wanted.size()) {
      substitutions.unused().forEach(one -> unused(one, here));
    }
    return standards;
  }

  private static Map<String, Standard> byId(List<Element> elements) {
    Map<String, Standard> standards = new LinkedHashMap<>();
    for (Element element : elements) {
      if (element instanceof Standard standard) {
        standards.putIfAbsent(standard.id(), standard);
      }
    }
    return standards;
  }

  /** All but those that a standard of this document replaces or departs from. */
  private List<Adopted> all(Map<String, Standard> there, Whole origin, boolean check) {
    List<String> leftOut = new ArrayList<>();
    for (Element element : document.elements()) {
      if (element instanceof Standard standard) {
        for (Facet facet : standard.facets()) {
          if (facet instanceof Facet.Relation relation
              && relation.kind() != Facet.Relation.Kind.PREVAILS_OVER
              && relation.document() != null) {
            if (origin.isCalled(relation.document())) {
              leftOut.add(relation.standard());
            }
            if (check) {
              checkLeftOut(standard, relation, relation.document(), there, origin);
            }
          }
        }
      }
    }
    return there.keySet().stream()
        .filter(id -> !leftOut.contains(id))
        .map(id -> new Adopted(id, null, null))
        .toList();
  }

  /** A slip of the pen would leave a standard in that the author means to leave out. */
  private void checkLeftOut(
      Standard standard,
      Facet.Relation relation,
      String called,
      Map<String, Standard> there,
      Whole origin) {
    String title = origin.header().title();
    if (origin.isCalled(called)) {
      if (!there.containsKey(relation.standard())) {
        findings
            .inside(standard)
            .add(
                DiagnosticKind.UNKNOWN_STANDARD,
                relation,
                "there is no standard " + relation.standard() + " in \"" + title + "\"");
      }
    } else if (NearMiss.of(called, List.of(title)).isPresent()) {
      findings
          .inside(standard)
          .add(
              DiagnosticKind.NO_EFFECT,
              relation,
              "no document that is adopted is called \""
                  + called
                  + "\", so nothing is left out; the nearest is \""
                  + title
                  + "\"");
    }
  }

  private static Standard standard(
      Adopted one, Standard original, Adoption adoption, Renamer renamer) {
    List<Facet> facets = new ArrayList<>();
    adoption.facts(Facet.Source.class).forEach(facets::add);
    List<Facet> renamed = renamer.all(original.facets());
    renamed.stream().filter(facet -> !(facet instanceof Note)).forEach(facets::add);
    adoption.facts(Note.class).forEach(facets::add);
    renamed.stream().filter(Note.class::isInstance).forEach(facets::add);
    return new Standard(one.idHere(), one.title() == null ? original.title() : one.title(), facets);
  }

  /** What it cites are lines of another text. */
  private static Standard cited(Standard original, Whole origin) {
    List<Facet> facets = new ArrayList<>();
    for (Facet facet : original.facets()) {
      facets.add(
          facet instanceof Facet.Source source
              ? new Facet.Source(origin.header().title() + ": " + source.words(), null, null)
              : facet);
    }
    return new Standard(original.id(), original.title(), facets);
  }

  private static AdoptedStandard from(
      Adopted one, Adoption adoption, Whole origin, boolean sameDocument) {
    return new AdoptedStandard(
        origin.header().title(),
        origin.id(),
        origin.version(),
        sameDocument,
        one.standard(),
        adoption.facts(Substitution.class).toList(),
        adoption.reason());
  }

  private static void checkVersion(
      Adoption adoption, Adoption.Origin said, Whole other, Findings here) {
    if (!said.version().equals(other.version())) {
      here.add(
          DiagnosticKind.ADOPTED_VERSION,
          adoption,
          "\""
              + other.header().title()
              + "\" is version "
              + other.version()
              + " now, and was adopted as version "
              + said.version()
              + ". Look at what has changed (`plumbline diff`), then say `version \""
              + other.version()
              + "\"`",
          here.fixes()
              .changePart(
                  "adopt version " + other.version(),
                  adoption,
                  "version",
                  "\"" + other.version() + "\""));
    }
  }

  /** The words come along, but how the other document takes them does not. */
  private void checkReadings(Adoption adoption, Whole other, Findings here) {
    for (HeaderFact fact : other.header().facts()) {
      if (fact instanceof Reading there) {
        String ours =
            document.header().facts().stream()
                .filter(Reading.class::isInstance)
                .map(Reading.class::cast)
                .filter(one -> one.vague().equals(there.vague()))
                .map(one -> one.meaning().key())
                .findFirst()
                .orElse(null);
        if (ours != null && !ours.equals(there.meaning().key())) {
          here.add(
              DiagnosticKind.READ_OTHERWISE,
              adoption,
              "\""
                  + other.header().title()
                  + "\" takes \""
                  + there.vague()
                  + "\" as "
                  + there.meaning()
                  + ", and this document as "
                  + ours
                  + ": what is adopted is read as here, and may ask for something else than there."
                  + " If that is not meant, write those standards out, with a reading of their"
                  + " own");
        }
      }
    }
  }

  private static void missing(
      Adopted one, Whole origin, boolean sameDocument, @Nullable Findings here) {
    if (here != null) {
      here.add(
          DiagnosticKind.UNKNOWN_STANDARD,
          one,
          sameDocument
              ? "there is no standard "
                  + one.standard()
                  + " written in this document. What is adopted itself is adopted from where it is"
                  + " written"
              : "there is no standard "
                  + one.standard()
                  + " in \""
                  + origin.header().title()
                  + "\"");
    }
  }

  private static void unused(Substitution one, Findings here) {
    here.add(
        DiagnosticKind.NO_EFFECT,
        one,
        "none of the adopted standards speaks of `"
            + one.replaced()
            + "`, so nothing is put in its place. Remove the line, or check the name",
        here.fixes().remove("remove this line", one));
  }
}
