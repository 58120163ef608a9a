package org.plumbline.model.yaml;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.model.document.Element;
import org.plumbline.model.document.HeaderFact;
import org.plumbline.model.document.StandardsFile;
import org.plumbline.model.document.StandardsFile.Header;
import org.plumbline.model.document.StandardsFile.Kind;

/**
 * A document as YAML and back. Nothing but layout and comments is lost either way: {@code
 * fromYaml(toYaml(x))} equals x. Conditions and limits are written in structures of their own, so
 * that a program needs no parser to read them.
 */
public final class DocumentYaml {
  /** Where on the class path the JSON Schema of this form is. */
  public static final String SCHEMA = "/org/plumbline/model/yaml/document.schema.json";

  /** The version of the language that this form can hold. */
  private static final int LANGUAGE = 1;

  private static final Map<String, Kind> KINDS = kinds();

  private static final ObjectMapper MAPPER =
      new ObjectMapper(
          YAMLFactory.builder()
              .stringQuotingChecker(new Quoting())
              .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
              .enable(YAMLGenerator.Feature.INDENT_ARRAYS_WITH_INDICATOR)
              .disable(YAMLGenerator.Feature.SPLIT_LINES)
              .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
              .build());

  private DocumentYaml() {}

  private static Map<String, Kind> kinds() {
    Map<String, Kind> kinds = new LinkedHashMap<>();
    for (Kind kind : Kind.values()) {
      kinds.put(word(kind), kind);
    }
    return kinds;
  }

  private static String word(Kind kind) {
    return switch (kind) {
      case DOCUMENT -> "document";
      case VOCABULARY -> "vocabulary";
      case PART -> "part";
    };
  }

  /**
   * Writes a file as YAML.
   *
   * @return the text, lines ending in a line feed
   */
  public static String toYaml(StandardsFile file) {
    ObjectNode map = Out.map("language", Out.number(file.language()));
    map.set("kind", Out.text(word(file.header().kind())));
    map.set("title", Out.text(file.header().title()));
    if (!file.header().facts().isEmpty()) {
      map.set("facts", Out.list(file.header().facts(), HeaderForm::write));
    }
    if (!file.elements().isEmpty()) {
      map.set("elements", Out.list(file.elements(), ElementForm::write));
    }
    try {
      return MAPPER.writeValueAsString(map);
    } catch (JsonProcessingException cannotHappen) {
      throw new IllegalStateException(cannotHappen);
    }
  }

  /**
   * Reads a file from YAML, strictly: no unknown keys, no guesses at types, no key twice, no
   * anchors, aliases or tags, and nothing that could not be written in the language.
   *
   * @param text the text, at most three million characters
   * @throws YamlDocumentException if it is not YAML or not a document, with every problem that was
   *     found
   */
  public static StandardsFile fromYaml(String text) {
    Values in = new Values();
    StandardsFile file = null;
    try {
      file = read(in, YamlText.read(text));
    } catch (Refusal refusal) {
      in.problem(refusal);
    }
    if (file == null || !in.problems().isEmpty()) {
      throw new YamlDocumentException(in.problems());
    }
    return file;
  }

  private static StandardsFile read(Values in, YamlNode node) {
    Fields it = in.fields(node, "a document", "language", "kind", "title", "facts", "elements");
    int language = it.required("language", in::whole);
    if (language != LANGUAGE) {
      throw new Refusal(
          it.node("language").place(), "this program reads language 1 only, not " + language);
    }
    Kind kind = it.required("kind", n -> Words.read(in, n, "a kind", KINDS));
    String title = it.required("title", in::text);
    List<HeaderFact> facts =
        it.optional("facts", n -> in.list(n, "`facts`", each -> HeaderForm.read(in, each)));
    List<Element> elements =
        it.optional("elements", n -> in.list(n, "`elements`", each -> ElementForm.read(in, each)));
    return new StandardsFile(
        language,
        new Header(kind, title, facts == null ? List.of() : facts),
        elements == null ? List.of() : elements);
  }
}
