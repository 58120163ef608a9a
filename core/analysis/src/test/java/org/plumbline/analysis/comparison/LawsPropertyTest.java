package org.plumbline.analysis.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.plumbline.compiler.StandardsCompiler;
import org.plumbline.compiler.layout.DocumentWriter;
import org.plumbline.model.arbitrary.ArbitraryDocuments;
import org.plumbline.model.arbitrary.ArbitraryFacets;
import org.plumbline.model.document.Element;
import org.plumbline.model.document.Facet;
import org.plumbline.model.document.Standard;
import org.plumbline.model.document.StandardsFile;
import org.plumbline.model.document.StandardsFile.Header;
import org.plumbline.model.document.StandardsFile.Kind;

/** What holds of any two documents, however little sense they make. */
class LawsPropertyTest {
  @Property(tries = 25, seed = "20261122", edgeCases = EdgeCasesMode.NONE)
  void nothingChangedFromADocumentToItself(@ForAll("documents") StandardsFile document) {
    assertThat(Compared.told(Comparer.compare(edition(document), edition(document)))).isEmpty();
  }

  @Property(tries = 25, seed = "20261122", edgeCases = EdgeCasesMode.NONE)
  void layoutAndCommentsChangeNothing(@ForAll("documents") StandardsFile document) {
    String text = DocumentWriter.write(document);
    StringBuilder spoilt = new StringBuilder();
    text.lines().forEach(line -> spoilt.append("\n  # a remark\n   ").append(line).append("  \n"));
    assertThat(Compared.told(Comparer.compare(edition(text), edition(spoilt.toString()))))
        .isEmpty();
  }

  @Property(tries = 25, seed = "20261122", edgeCases = EdgeCasesMode.NONE)
  void theOrderOfLinesAndStandardsIsNoMeaning(
      @ForAll("documents") StandardsFile document, @ForAll Random random) {
    List<Element> elements = new ArrayList<>();
    for (Element element : document.elements()) {
      elements.add(
          element instanceof Standard standard && eachKindOnce(standard)
              ? new Standard(standard.id(), standard.title(), shuffled(standard.facets(), random))
              : element);
    }
    StandardsFile shuffled = new StandardsFile(1, document.header(), shuffled(elements, random));
    assertThat(Compared.inMeaning(Comparer.compare(edition(document), edition(shuffled))))
        .isEmpty();
  }

  @Property(tries = 50, seed = "20261122", edgeCases = EdgeCasesMode.NONE)
  void theWayBackIsTheSameTheOtherWayRound(
      @ForAll("documents") StandardsFile document,
      @ForAll("facets") List<Facet> facets,
      @ForAll Random random) {
    Edition one = edition(document);
    Edition other = edition(revised(document, facets, random));
    Differences there = Comparer.compare(one, other);
    Differences back = Comparer.compare(other, one);
    assertThat(back.changes().stream().map(change -> Mirrored.of(change, true)))
        .containsExactlyInAnyOrderElementsOf(
            there.changes().stream().map(change -> Mirrored.of(change, false)).toList());
    assertThat(back.ambiguities()).hasSameSizeAs(there.ambiguities());
  }

  /** A change without the words that only one direction has. */
  private record Mirrored(
      Subject.Kind kind,
      @Nullable String before,
      @Nullable String after,
      String what,
      List<String> gone,
      List<String> come) {
    static Mirrored of(Change change, boolean turned) {
      String before = name(change.subject().before());
      String after = name(change.subject().after());
      boolean altered = change instanceof Change.Altered;
      List<String> gone = altered ? ((Change.Altered) change).before() : List.of();
      List<String> come = altered ? ((Change.Altered) change).after() : List.of();
      String what =
          altered
              ? ((Change.Altered) change).aspect() + " " + change.weight()
              : change instanceof Change.Added || change instanceof Change.Removed
                  ? "here or there"
                  : change.what();
      return turned
          ? new Mirrored(change.subject().kind(), after, before, what, come, gone)
          : new Mirrored(change.subject().kind(), before, after, what, gone, come);
    }

    private static @Nullable String name(Subject.@Nullable Side side) {
      return side == null ? null : side.name();
    }
  }

  // ---- documents

  private static Edition edition(StandardsFile document) {
    return edition(DocumentWriter.write(document));
  }

  /**
   * Random names mean nothing, and random lines contradict each other: the errors do not matter.
   */
  private static Edition edition(String text) {
    return new Edition(
        StandardsCompiler.compile(Map.of("document.standards", text)).documents().get(0),
        Compared.calendar("england"));
  }

  private static boolean eachKindOnce(Standard standard) {
    Set<Class<?>> kinds = new HashSet<>();
    return standard.facets().stream().allMatch(facet -> kinds.add(facet.getClass()));
  }

  private static <T> List<T> shuffled(List<T> list, Random random) {
    List<T> copy = new ArrayList<>(list);
    Collections.shuffle(copy, random);
    return copy;
  }

  /** Another version: lines come and go, standards move, change their numbers, come and go. */
  private static StandardsFile revised(StandardsFile document, List<Facet> facets, Random random) {
    List<Element> elements = new ArrayList<>();
    List<Facet> spare = new ArrayList<>(facets);
    for (Element element : document.elements()) {
      if (!(element instanceof Standard standard)) {
        elements.add(element);
        continue;
      }
      if (random.nextInt(8) == 0) {
        continue;
      }
      List<Facet> lines = new ArrayList<>(standard.facets());
      if (!lines.isEmpty() && random.nextInt(2) == 0) {
        lines.remove(random.nextInt(lines.size()));
      }
      if (!spare.isEmpty() && random.nextInt(2) == 0) {
        lines.add(random.nextInt(lines.size() + 1), spare.remove(0));
      }
      String id = random.nextInt(4) == 0 ? standard.id() + ".x" : standard.id();
      elements.add(new Standard(id, standard.title(), lines));
    }
    if (random.nextBoolean()) {
      Collections.shuffle(elements, random);
    }
    return new StandardsFile(1, document.header(), elements);
  }

  @Provide
  Arbitrary<List<Facet>> facets() {
    return ArbitraryFacets.facet().list().ofMaxSize(4);
  }

  @Provide
  Arbitrary<StandardsFile> documents() {
    Arbitrary<List<Element>> words =
        ArbitraryDocuments.element()
            .filter(e -> !(e instanceof Element.Use || e instanceof Element.Include))
            .list()
            .ofMaxSize(3);
    Arbitrary<List<Standard>> standards =
        ArbitraryDocuments.standard().list().ofMinSize(1).ofMaxSize(6);
    return Combinators.combine(
            ArbitraryDocuments.headerFact().list().ofMaxSize(3), words, standards)
        .as(
            (facts, some, others) -> {
              List<Element> elements = new ArrayList<>(some);
              elements.addAll(others);
              Set<String> ids = new HashSet<>();
              elements.removeIf(e -> e instanceof Standard s && !ids.add(s.id()));
              return new StandardsFile(1, new Header(Kind.DOCUMENT, "Random", facts), elements);
            });
  }
}
