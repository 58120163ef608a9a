package org.plumbline.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
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
  void eachJarOfTheBillOfMaterialsIsAModuleByTheNameOfItsPackages() throws IOException {
    for (String folder : inTheBillOfMaterials()) {
      String name = "org.plumbline." + folder;
      assertThat(Module.of(name)).as(name).isPresent();
      if (!folder.equals("parser")) { // which is generated, and has the grammar's parent
        assertThat(found("<jar.module>(.*)</jar.module>", folder)).as(name).containsExactly(name);
      }
    }
  }

  @Test
  void theBillOfMaterialsHasAllThatIsEmbedded() throws IOException {
    assertThat(inTheBillOfMaterials())
        .contains("runtime", "compiler", "checkers", "embedding", "junit", "formats", "calendars");
  }

  private static List<String> inTheBillOfMaterials() throws IOException {
    return found("<artifactId>plumbline-(.*)</artifactId>", "bom")
        .filter(name -> !name.equals("bom"))
        .toList();
  }

  private static Stream<String> found(String pattern, String folder) throws IOException {
    String pom = Files.readString(CORE.resolve(folder).resolve("pom.xml"));
    return Pattern.compile(pattern).matcher(pom).results().map((MatchResult r) -> r.group(1));
  }
}
