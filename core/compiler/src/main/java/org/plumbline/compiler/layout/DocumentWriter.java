package org.plumbline.compiler.layout;

import java.util.Locale;
import java.util.stream.Collectors;
import org.plumbline.compiler.diagnostic.Diagnostic;
import org.plumbline.compiler.syntax.SourceText;
import org.plumbline.model.cases.Cases;
import org.plumbline.model.document.Element;
import org.plumbline.model.document.HeaderFact;
import org.plumbline.model.document.Note;
import org.plumbline.model.document.Reading;
import org.plumbline.model.document.StandardsFile;

/**
 * Writes a document as text, in the formatter's layout. Reading the text gives the document again.
 */
public final class DocumentWriter {
  private static final Cases<HeaderFact, String> HEADER_FACTS =
      Cases.<HeaderFact, String>over(HeaderFact.class)
          .when(HeaderFact.Id.class, it -> "id " + it.id())
          .when(HeaderFact.Authority.class, it -> "authority " + Texts.quoted(it.authority()))
          .when(HeaderFact.Version.class, it -> "version " + Texts.quoted(it.version()))
          .when(
              HeaderFact.InForce.class,
              it -> "in force from " + it.from() + Texts.after("to", it.to(), Object::toString))
          .when(HeaderFact.ReviewDue.class, it -> "review due " + it.due())
          .when(HeaderFact.Status.class, it -> "status " + it.status())
          .when(HeaderFact.Supersedes.class, it -> "supersedes " + Texts.quoted(it.superseded()))
          .when(HeaderFact.Jurisdiction.class, it -> "jurisdiction " + it.jurisdiction())
          .when(
              HeaderFact.Population.class,
              it -> "population " + Texts.joined(it.populations(), ", "))
          .when(
              HeaderFact.CalendarChoice.class,
              it -> "calendar " + (it.file() == null ? it.calendar() : Texts.quoted(it.file())))
          .when(Reading.class, Texts::reading)
          .when(Note.class, Texts::note)
          .all();

  private DocumentWriter() {}

  /**
   * Writes a document.
   *
   * @return the text, lines ending in a line feed
   * @throws IllegalArgumentException if something in it cannot be written in the language, such as
   *     a name with a reserved word
   */
  public static String write(StandardsFile file) {
    Formatter.Outcome outcome = Formatter.format(new SourceText("document", plain(file)));
    String text = outcome.text();
    if (text == null) {
      throw new IllegalArgumentException(
          "this document cannot be written: "
              + outcome.diagnostics().stream()
                  .map(Diagnostic::message)
                  .collect(Collectors.joining("; ")));
    }
    return text;
  }

  /** Every line by itself, with no layout. */
  private static String plain(StandardsFile file) {
    StringBuilder text = new StringBuilder();
    text.append("language ").append(file.language()).append('\n');
    text.append(file.header().kind().name().toLowerCase(Locale.ROOT))
        .append(' ')
        .append(Texts.quoted(file.header().title()))
        .append('\n');
    for (HeaderFact fact : file.header().facts()) {
      text.append(HEADER_FACTS.apply(fact)).append('\n');
    }
    for (Element element : file.elements()) {
      text.append(ElementText.of(element)).append('\n');
    }
    return text.toString();
  }
}
