package org.plumbline.model.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.plumbline.model.arbitrary.ArbitraryConditions;
import org.plumbline.model.arbitrary.ArbitraryDocuments;
import org.plumbline.model.document.Condition;
import org.plumbline.model.document.Facet;
import org.plumbline.model.document.Standard;
import org.plumbline.model.document.StandardsFile;

class DocumentYamlPropertyTest {
  @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
  void everyDocumentComesBackFromYamlAsItWas(@ForAll("files") StandardsFile file) {
    assertThat(DocumentYaml.fromYaml(DocumentYaml.toYaml(file))).isEqualTo(file);
  }

  @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
  void everyConditionComesBackWithOrWithoutBrackets(@ForAll("trees") Condition condition) {
    StandardsFile file =
        new StandardsFile(
            1,
            new StandardsFile.Header(StandardsFile.Kind.PART, "", List.of()),
            List.of(new Standard("1", "", List.of(new Facet.If(condition)))));
    assertThat(DocumentYaml.fromYaml(DocumentYaml.toYaml(file))).isEqualTo(file);
  }

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  void everyDocumentFitsThePublishedSchema(@ForAll("files") StandardsFile file) {
    assertThat(PublishedSchema.complaints(DocumentYaml.toYaml(file))).isEmpty();
  }

  @Provide
  Arbitrary<StandardsFile> files() {
    return ArbitraryDocuments.file();
  }

  @Provide
  Arbitrary<Condition> trees() {
    return ArbitraryConditions.tree();
  }
}
