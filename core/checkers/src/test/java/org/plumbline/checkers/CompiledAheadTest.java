package org.plumbline.checkers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.calendars.Calendars;
import org.plumbline.compiler.CompiledDocument;
import org.plumbline.compiler.StandardsCompiler;
import org.plumbline.runtime.calendar.WorkingCalendar;
import org.plumbline.runtime.checker.Checker;

/** What is written for a document, compiled by javac with nothing but the runtime, and run. */
class CompiledAheadTest {
  private static final Path NEWCASTLE = Path.of("../../standards/newcastle/newcastle.standards");

  @TempDir private static Path folder;

  private static CompiledDocument document;
  private static WorkingCalendar calendar;
  private static URLClassLoader classes;

  @BeforeAll
  static void compile() throws IOException {
    document = StandardsCompiler.compile(List.of(NEWCASTLE)).documents().get(0);
    calendar = Calendars.in(NEWCASTLE.resolveSibling(".")).load(document.kernel().calendar());
    classes = compiled();
  }

  @AfterAll
  static void close() throws IOException {
    classes.close();
  }

  @Test
  void javacTakesItWithNothingButTheRuntimeAndWithoutAWarning() throws Exception {
    Checker checker = checker();

    assertThat(checker.document()).isEqualTo("newcastle-cp");
    assertThat(checker.calendar().definition()).isEqualTo(calendar.definition());
    Agreement agreement = new Agreement(document.kernel(), calendar, checker);
    RandomHistories histories =
        new RandomHistories(document.kernel(), calendar.clock(), new Random(11));
    for (int i = 0; i < 20; i++) {
      RandomHistories.Asked asked = histories.next();
      assertThat(agreement.difference(asked.history(), asked.coverage(), asked.asOf())).isEmpty();
    }
  }

  @Test
  void aCheckerIsReadBackFromAStream() throws Exception {
    Checker checker = checker();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(checker);
    }

    Checker back;
    try (ObjectInputStream objects = reading(new ByteArrayInputStream(bytes.toByteArray()))) {
      back = (Checker) objects.readObject();
    }

    assertThat(back.version()).isEqualTo(checker.version());
    RandomHistories.Asked asked =
        new RandomHistories(document.kernel(), calendar.clock(), new Random(3)).next();
    assertThat(back.check(asked.history(), asked.coverage(), asked.asOf()))
        .isEqualTo(checker.check(asked.history(), asked.coverage(), asked.asOf()));
  }

  private static Checker checker() throws ReflectiveOperationException {
    return (Checker) classes.loadClass("org.example.NewcastleCp").getMethod("checker").invoke(null);
  }

  @Test
  void eachStandardIsMarkedWithItsNumberTitleAndSource() {
    String text =
        DocumentSources.of(document.kernel(), calendar, "org.example", document.sources())
            .get(0)
            .text()
            .replaceAll("\\s*\\n\\s*\\* ?", " ");

    Map<String, String> sources = document.sources();
    assertThat(sources).isNotEmpty();
    document
        .kernel()
        .rules()
        .forEach(
            rule -> {
              String source = sources.get(rule.id().standard());
              String title = JavaText.comment(rule.id().citation() + ": " + rule.title());
              int at = text.indexOf(title);
              assertThat(at).as(title).isPositive();
              if (source != null) {
                assertThat(text.substring(at, text.indexOf("extends RuleCode", at)))
                    .contains("Source: " + JavaText.comment(source) + ".");
              }
            });
  }

  private static ObjectInputStream reading(InputStream in) throws IOException {
    return new ObjectInputStream(in) {
      @Override
      protected Class<?> resolveClass(ObjectStreamClass described)
          throws IOException, ClassNotFoundException {
        return Class.forName(described.getName(), false, classes);
      }
    };
  }

  /** As a build does it: sources and resources in a folder, the runtime's classes, javac. */
  private static URLClassLoader compiled() throws IOException {
    List<Path> java = new ArrayList<>();
    for (SourceFile source :
        DocumentSources.of(document.kernel(), calendar, "org.example", document.sources())) {
      Path file = folder.resolve(source.path());
      Files.createDirectories(file.getParent());
      Files.writeString(file, source.text());
      if (source.isJava()) {
        java.add(file);
      }
    }
    URL runtime = Checker.class.getProtectionDomain().getCodeSource().getLocation();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter said = new StringWriter();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      boolean fine =
          compiler
              .getTask(
                  said,
                  files,
                  null,
                  List.of(
                      "-Xlint:all,-serial",
                      "-Werror",
                      "-proc:none",
                      "--release",
                      "17",
                      "-classpath",
                      Path.of(runtime.getPath()).toString(),
                      "-d",
                      folder.toString()),
                  null,
                  files.getJavaFileObjectsFromPaths(java))
              .call();
      assertThat(fine).as(said.toString()).isTrue();
    }
    return new URLClassLoader(
        new URL[] {folder.toUri().toURL()}, CompiledAheadTest.class.getClassLoader());
  }
}
