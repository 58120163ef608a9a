package org.plumbline.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the jars say of themselves, and the bill of materials. */
class PackagingTest {
  private static final Path CORE = House.TOP.resolve("core");

  @Test
  void theRuntimesBundleExportsEachOfItsPackages() throws IOException {
    String exported =
        found("<runtime.packages>(.*)</runtime.packages>", "runtime").findFirst().orElseThrow();

    Set<String> names =
        Arrays.stream(exported.split(","))
            .map(one -> one.replaceFirst(";.*", ""))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(names)
        .isEqualTo(
            House.CLASSES.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith("org.plumbline.runtime."))
                .collect(Collectors.toCollection(TreeSet::new)));
  }

  @Test
  void eachJarIsAModuleByTheNameOfItsPackages() throws IOException {
    for (Module module : Module.values()) {
      String word = module.packages().replace("..", "");
      if (module != Module.PARSER) { // which is generated, and has the grammar's parent
        assertThat(found("<jar.module>(.*)</jar.module>", folder(word)))
            .as(word)
            .containsExactly(word);
      }
    }
  }

  @Test
  void theBillOfMaterialsNamesEachOfThem() throws IOException {
    assertThat(
            found("<artifactId>plumbline-(.*)</artifactId>", "bom").filter(n -> !n.equals("bom")))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Module.values())
                .map(module -> folder(module.packages().replace("..", "")))
                .toList());
  }

  private static String folder(String packageName) {
    return packageName.substring(packageName.lastIndexOf('.') + 1);
  }

  private static Stream<String> found(String pattern, String folder) throws IOException {
    String pom = Files.readString(CORE.resolve(folder).resolve("pom.xml"));
    return Pattern.compile(pattern).matcher(pom).results().map((MatchResult r) -> r.group(1));
  }
}
