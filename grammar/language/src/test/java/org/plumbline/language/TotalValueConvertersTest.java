package org.plumbline.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.Injector;
import java.io.StringReader;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.IParser;
import org.junit.jupiter.api.Test;

class TotalValueConvertersTest {

  private final Injector injector =
      new PlumblineStandaloneSetup().createInjectorAndDoEMFRegistration();

  @Test
  void aTextLosesItsQuotesAndNothingElse() {
    EObject header = header("document \"a\\b 'c'\"");
    assertThat(feature(header, "title")).isEqualTo("a\\b 'c'");
  }

  @Test
  void theWordsOfANameAreSetApartByOneSpace() {
    EObject header = header("document \"x\"\n  status  still\t\u00A0 a   draft # yes");
    EObject status = (EObject) header.eContents().get(0);
    assertThat(feature(status, "status")).isEqualTo("still a draft");
  }

  @Test
  void aNumberOfAnySizeIsRead() {
    assertThat(feature(file("document \"x\""), "language")).isEqualTo("99999999999999999999");
  }

  @Test
  void valuesAreWrittenAsTheyAreRead() {
    TotalValueConverters converters = new TotalValueConverters();
    assertThat(converters.toString("a b", "org.plumbline.language.Plumbline.STRING"))
        .isEqualTo("\"a b\"");
    assertThat(converters.toString("a b", "Name")).isEqualTo("a b");
  }

  private EObject header(String text) {
    return (EObject) feature(file(text), "header");
  }

  private EObject file(String text) {
    IParseResult result =
        injector
            .getInstance(IParser.class)
            .parse(new StringReader("language 99999999999999999999\n" + text));
    assertThat(result.getSyntaxErrors()).isEmpty();
    return result.getRootASTElement();
  }

  private static Object feature(EObject object, String name) {
    EStructuralFeature feature = object.eClass().getEStructuralFeature(name);
    return object.eGet(feature);
  }
}
