package org.plumbline.services;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.compiler.diagnostic.Fix.Edit;
import org.plumbline.services.workspace.Cancel;
import org.plumbline.services.workspace.Snapshot;
import org.plumbline.services.workspace.Workspace;

/**
 * Open texts with marks in them: {@code |} is the cursor. Texts need not be on disk; they stand in
 * a folder that nobody has.
 */
final class Sample {
  /** A vocabulary and a document that uses it. */
  static final String WORDS =
      """
      language 1

      vocabulary "Conferences"
        id            conferences
        version       "1"

      key conference

      role social worker
        also called  practitioner
      role team manager

      record minutes
        item  decisions
        item  reasons

      event conference is held "Conference"
        about        conference
      event minutes are circulated
        about        conference
        act          circulate minutes
        recorded in  minutes
        field        late: flag

      state subject to a plan
        begins with  plan is made
        ends with    plan ends
      event plan is made
      event plan ends
      event child is seen
        act          see child
      attribute disabled: flag
      """;

  static final String DOCUMENT =
      """
      language 1

      document "Minutes"
        id            minutes
        version       "1"
        in force      from 2026-01-01
        calendar      england

      use "words.standards"

      chapter 1 "Conferences"

      # who gets what,
      # and when
      standard A-1 "Minutes are circulated"
        source    "Minutes" line 4
        actor     social worker
        trigger   conference is held
        must      circulate minutes
        deadline  within 15 working days
        content   decisions, reasons if disabled
        example "last day"
          2026-03-02 conference is held; 2026-03-23 minutes are circulated (decisions, reasons) -> met

      standard A-2 "Children are seen"
        source    "Visits" line 9
        actor     practitioner
        while     subject to a plan
        must      see child
        .1 within 5 working days
        .2 then at least every 4 weeks
      """;

  private final Workspace workspace = new Workspace();
  private final Map<String, String> texts = new LinkedHashMap<>();
  private String markedFile = "";
  private int offset = -1;

  private Sample() {}

  /** The vocabulary and the document, without a cursor. */
  static Sample usual() {
    return new Sample().with("words.standards", WORDS).with("minutes.standards", DOCUMENT);
  }

  /** The same, with a text of one of them changed; the change may hold the cursor. */
  static Sample changed(String file, String old, String changed) {
    String text = file.equals("words.standards") ? WORDS : DOCUMENT;
    if (!text.contains(old)) {
      throw new IllegalArgumentException(old);
    }
    return usual().with(file, text.replace(old, changed));
  }

  /** The same, with more at the end of the document. */
  static Sample ending(String more) {
    return usual().with("minutes.standards", DOCUMENT + more);
  }

  Sample with(String file, String text) {
    String name = name(file);
    int cursor = text.indexOf('|');
    if (cursor >= 0) {
      markedFile = name;
      offset = cursor;
    }
    String plain = text.replace("|", "");
    texts.put(name, plain);
    workspace.open(name, plain);
    return this;
  }

  static String name(String file) {
    return Workspace.name(Path.of("no-such-folder", file));
  }

  static String shortName(String file) {
    return file.substring(file.lastIndexOf(java.io.File.separatorChar) + 1);
  }

  Workspace workspace() {
    return workspace;
  }

  Snapshot snapshot() {
    return workspace.snapshot();
  }

  /** The file with the cursor. */
  String file() {
    return markedFile;
  }

  /** Where the cursor is. */
  int offset() {
    return offset;
  }

  String text(String file) {
    return texts.getOrDefault(name(file), "");
  }

  /** The findings about a file, as {@code CODE text}. */
  List<String> found(String file) {
    return snapshot().diagnostics(Cancel.NEVER).getOrDefault(name(file), List.of()).stream()
        .map(d -> d.code() + " " + text(file).substring(d.at().offset(), d.at().end()))
        .toList();
  }

  /** A text with changes made. */
  static String applied(String text, List<Edit> edits) {
    StringBuilder changed = new StringBuilder(text);
    edits.stream()
        .sorted((a, b) -> Integer.compare(b.at().offset(), a.at().offset()))
        .forEach(e -> changed.replace(e.at().offset(), e.at().end(), e.replacement()));
    return changed.toString();
  }

  /** The project's top folder. */
  static Path home() {
    return Path.of(System.getProperty("plumbline.home", "../..")).toAbsolutePath().normalize();
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
