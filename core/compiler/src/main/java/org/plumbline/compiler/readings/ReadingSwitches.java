package org.plumbline.compiler.readings;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.plumbline.model.document.Element;
import org.plumbline.model.document.Facet;
import org.plumbline.model.document.HeaderFact;
import org.plumbline.model.document.Name;
import org.plumbline.model.document.Reading;
import org.plumbline.model.document.Reading.Alternative;
import org.plumbline.model.document.Standard;
import org.plumbline.model.document.StandardsFile.Header;

/**
 * Alternative readings that are put in use: in each reading that has the alternative it changes
 * places with the one that is in use otherwise. It remembers which were found and what there is.
 */
public final class ReadingSwitches {
  private final List<Switch> switches;
  private final Set<Switch> found = new LinkedHashSet<>();
  private final Set<String> known = new TreeSet<>();

  /**
   * What is switched on.
   *
   * @param said each the label of an alternative, or {@code WORD=MEANING}
   */
  public ReadingSwitches(List<String> said) {
    this.switches = said.stream().map(Switch::of).toList();
  }

  /**
   * One switch.
   *
   * @param said as it was given
   * @param vague the vague word; empty for any
   * @param alternative the label or the meaning
   */
  private record Switch(String said, String vague, String alternative) {
    static Switch of(String said) {
      int at = said.indexOf('=');
      return at < 0
          ? new Switch(said, "", key(said))
          : new Switch(said, key(said.substring(0, at)), key(said.substring(at + 1)));
    }

    boolean means(Reading reading, Alternative other) {
      boolean named = other.label() != null && key(other.label()).equals(alternative);
      return vague.isEmpty()
          ? named
          : vague.equals(key(reading.vague()))
              && (named || key(other.taken().meaning().text()).equals(alternative));
    }
  }

  /**
   * A head with what is switched on in use.
   *
   * @param origins takes for each node that is another now the one that it was
   */
  public Header applied(Header header, Map<Object, Object> origins) {
    List<HeaderFact> facts = new ArrayList<>();
    for (HeaderFact fact : header.facts()) {
      facts.add(fact instanceof Reading reading ? switched(reading, origins) : fact);
    }
    if (facts.equals(header.facts())) {
      return header;
    }
    Header applied = new Header(header.kind(), header.title(), facts);
    origins.put(applied, header);
    return applied;
  }

  /** The same for what a standard says; other elements have no readings. */
  public Element applied(Element element, Map<Object, Object> origins) {
    if (!(element instanceof Standard standard)) {
      return element;
    }
    List<Facet> facets = new ArrayList<>();
    for (Facet facet : standard.facets()) {
      facets.add(facet instanceof Reading reading ? switched(reading, origins) : facet);
    }
    if (facets.equals(standard.facets())) {
      return standard;
    }
    Standard applied = new Standard(standard.id(), standard.title(), facets);
    origins.put(applied, standard);
    return applied;
  }

  private Reading switched(Reading reading, Map<Object, Object> origins) {
    for (Alternative other : reading.alternatives()) {
      known.add(
          other.label() == null ? reading.vague() + "=" + other.taken().meaning() : other.label());
      for (Switch one : switches) {
        if (one.means(reading, other)) {
          found.add(one);
          Reading switched = new Reading(reading.vague(), other.taken(), others(reading, other));
          origins.put(switched, reading);
          return switched;
        }
      }
    }
    return reading;
  }

  private static List<Alternative> others(Reading reading, Alternative chosen) {
    List<Alternative> others = new ArrayList<>();
    others.add(new Alternative(null, reading.taken()));
    for (Alternative other : reading.alternatives()) {
      if (!other.equals(chosen)) {
        others.add(other);
      }
    }
    return others;
  }

  /** Nothing is switched on. */
  public static ReadingSwitches none() {
    return new ReadingSwitches(List.of());
  }

  /** What was switched on and is nowhere an alternative. */
  public List<String> notFound() {
    return switches.stream().filter(one -> !found.contains(one)).map(Switch::said).toList();
  }

  /** What can be switched on in the documents seen so far. */
  public List<String> known() {
    return List.copyOf(known);
  }

  private static String key(String words) {
    return new Name(String.join(" ", words.strip().split("\\s+"))).key();
  }
}
