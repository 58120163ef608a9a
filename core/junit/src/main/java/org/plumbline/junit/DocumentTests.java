package org.plumbline.junit;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.FilePosition;
import org.junit.platform.engine.support.descriptor.FileSource;
import org.plumbline.compiler.diagnostic.SourceRange;
import org.plumbline.embedding.DocumentException;
import org.plumbline.embedding.ExampleOutcome;
import org.plumbline.embedding.StandardsDocument;

/** The tests of one document: its standards, and in each its examples. */
final class DocumentTests {
  private final Path file;
  private final Container tests;

  private DocumentTests(Path file, TestDescriptor parent) {
    this.file = file;
    this.tests =
        new Container(
            parent.getUniqueId().append("document", file.toString()),
            String.valueOf(file.getFileName()),
            source(null));
  }

  /** Nothing for a vocabulary, a part of a document, or a document without examples. */
  static Optional<TestDescriptor> of(Path file, TestDescriptor parent) {
    DocumentTests all = new DocumentTests(file, parent);
    try {
      all.examples(StandardsDocument.load(file));
    } catch (DocumentException e) {
      if (!e.isOfADocument()) {
        return Optional.empty();
      }
      UniqueId id = all.tests.getUniqueId().append("problem", "it cannot be used");
      all.tests.addChild(
          new ExampleDescriptor.Unusable(
              id, "the document can be used", all.source(null), String.valueOf(e.getMessage())));
    }
    return all.tests.getChildren().isEmpty() ? Optional.empty() : Optional.of(all.tests);
  }

  private void examples(StandardsDocument document) {
    Map<String, Container> standards = new HashMap<>();
    Map<String, String> titles = document.titles();
    for (ExampleOutcome outcome : document.examples()) {
      String standard = outcome.example().standard();
      SourceRange at = document.compiled().positions().get(standard);
      Container of =
          standards.computeIfAbsent(
              standard,
              number -> {
                String title = titles.getOrDefault(number, "");
                Container made =
                    new Container(
                        tests.getUniqueId().append("standard", number),
                        title.isEmpty() ? number : number + " " + title,
                        source(at));
                tests.addChild(made);
                return made;
              });
      String number = String.valueOf(of.getChildren().size() + 1);
      of.addChild(
          new ExampleDescriptor.Example(
              of.getUniqueId().append("example", number),
              outcome.example().example().title(),
              source(at),
              outcome,
              document.calendar()));
    }
  }

  private TestSource source(@Nullable SourceRange at) {
    return at == null
        ? FileSource.from(file.toFile())
        : FileSource.from(Path.of(at.file()).toFile(), FilePosition.from(at.line(), at.column()));
  }
}
