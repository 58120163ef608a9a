package org.plumbline.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LinksTest {

  /** A path of the project, from its top: nothing of it is made by the build or a pattern. */
  private static final Pattern PATH =
      Pattern.compile("(core|grammar|standards|docs|ide-plugin|\\.ci)/[\\w./-]*[\\w/]");

  private static final Set<String> MADE_BY_THE_BUILD = Set.of("target", "src-gen");

  @Test
  void thereArePages() {
    assertThat(Pages.all()).extracting(Page::name).contains("README.md", "docs/language.md");
  }

  static Stream<Page> pages() {
    return Pages.all().stream();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyLinkWithinTheProjectLeadsSomewhere(Page page) {
    List<String> dead = new ArrayList<>();
    for (String link : page.links()) {
      URI uri = URI.create(link.replace(" ", "%20"));
      if (uri.getScheme() == null && !leadsSomewhere(page, uri)) {
        dead.add(link);
      }
    }
    assertThat(dead).as("links of %s that lead nowhere", page).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyPathThatIsNamedExists(Page page) {
    assertThat(page.codes())
        .filteredOn(code -> PATH.matcher(code).matches())
        .filteredOn(code -> Stream.of(code.split("/")).noneMatch(MADE_BY_THE_BUILD::contains))
        .allSatisfy(path -> assertThat(Pages.TOP.resolve(path)).exists());
  }

  private static boolean leadsSomewhere(Page page, URI link) {
    Path target =
        link.getPath().isEmpty()
            ? page.file()
            : page.file().resolveSibling(link.getPath()).normalize();
    if (!target.startsWith(Pages.TOP) || !Files.exists(target)) {
      return false;
    }
    String anchor = link.getFragment();
    return anchor == null
        || Pages.all().stream()
            .anyMatch(p -> p.file().equals(target) && p.anchors().contains(anchor));
  }
}
