package org.plumbline.embedding.example;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.checkers.SourceFile;
import org.plumbline.embedding.StandardsDocument;
import org.plumbline.runtime.checker.Checker;
import org.plumbline.runtime.history.Moment;
import org.plumbline.runtime.history.Occurrence;
import org.plumbline.runtime.verdict.ObligationVerdict;

/** The page shows these programs, and they print what it says. */
class ExamplesTest {
  @TempDir Path folder;

  @Test
  void theProgramInProcessPrintsWhatThePageSays() throws IOException {
    Path file = folder.resolve("referrals.standards");
    Files.writeString(file, EmbeddingPage.pieces("standards referrals.standards").get(0));

    EmbeddingPage.assertThatIsShown(
        "InProcess.java",
        EmbeddingPage.pieces("java")
            .get(0)
            .replace("Path.of(\"referrals.standards\")", "Path.of(args[0])"));
    assertThat(printed(() -> InProcess.main(new String[] {file.toString()})))
        .isEqualTo(EmbeddingPage.pieces("text").get(0));
  }

  /** The words of the generated class are spelt as the page spells them, or it does not compile. */
  @Test
  void theProgramAheadOfTimeIsCompiledWithNothingButTheRuntime() throws Exception {
    Path file = folder.resolve("referrals.standards");
    Files.writeString(file, EmbeddingPage.pieces("standards referrals.standards").get(0));
    Path classes = Files.createDirectory(folder.resolve("classes"));
    List<String> sources = new ArrayList<>();
    for (SourceFile source : StandardsDocument.load(file).sources("org.example")) {
      Path path = (source.isJava() ? folder : classes).resolve(source.path());
      Files.createDirectories(path.getParent());
      Files.writeString(path, source.text());
      if (source.isJava()) {
        sources.add(path.toString());
      }
    }
    sources.add(
        Files.writeString(
                folder.resolve("Program.java"),
                """
                package org.example;

                import java.time.LocalDate;
                import org.plumbline.runtime.history.CaseHistory;
                import org.plumbline.runtime.history.Coverage;

                public final class Program implements Runnable {
                  @Override
                  public void run() {
                    %s
                    checker
                        .check(history, Coverage.EVERYTHING, checker.endOf(LocalDate.of(2026, 3, 31)))
                        .forEach(one -> System.out.println(one.verdict()));
                  }
                }
                """
                    .formatted(EmbeddingPage.pieces("java").get(1)))
            .toString());
    String runtime =
        Path.of(Checker.class.getProtectionDomain().getCodeSource().getLocation().toURI())
            .toString();
    List<String> options =
        new ArrayList<>(List.of("-proc:none", "-cp", runtime, "-d", classes.toString()));
    options.addAll(sources);

    assertThat(
            ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, options.toArray(String[]::new)))
        .isZero();
    try (URLClassLoader loader =
        new URLClassLoader(
            new URL[] {classes.toUri().toURL()}, ExamplesTest.class.getClassLoader())) {
      Runnable program =
          (Runnable) loader.loadClass("org.example.Program").getDeclaredConstructor().newInstance();
      assertThat(printed(program)).isEqualTo("BREACHED\n");
    }
  }

  /** The first case's decision is a day late; of the second there is none. Due is the 3rd. */
  @Test
  void aKeyedStreamTellsEachBreachOnce() throws IOException {
    Path file = folder.resolve("referrals.standards");
    Files.writeString(file, EmbeddingPage.pieces("standards referrals.standards").get(0));
    KeyedStream stream = new KeyedStream(StandardsDocument.load(file).checker());
    List<String> told = new ArrayList<>();
    Consumer<ObligationVerdict> alarm = one -> told.add(one.cases().get(0));

    stream.onEvent(
        "1",
        event("referral is received", "2026-03-02T09:00:00Z"),
        at("2026-03-02T09:00:01Z"),
        alarm);
    stream.onEvent(
        "2",
        event("referral is received", "2026-03-02T10:00:00Z"),
        at("2026-03-02T10:00:01Z"),
        alarm);
    assertThat(told).isEmpty();
    stream.onEvent(
        "1", event("decision is made", "2026-03-04T09:00:00Z"), at("2026-03-04T09:00:00Z"), alarm);
    assertThat(told).containsExactly("1");
    stream.onTimer("2", at("2026-03-04T12:00:00Z"), alarm);
    stream.onTimer("2", at("2026-03-05T12:00:00Z"), alarm);

    assertThat(told).containsExactly("1", "2");
    assertThat(stream.cases()).containsExactly("1", "2");
  }

  private static Occurrence event(String name, String at) {
    return new Occurrence(name, Moment.at(at(at)), null, null, Map.of(), Map.of(), 0);
  }

  private static long at(String instant) {
    return Instant.parse(instant).getEpochSecond();
  }

  private static String printed(Runnable program) {
    PrintStream before = System.out;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    System.setOut(new PrintStream(bytes, true, UTF_8));
    try {
      program.run();
    } finally {
      System.setOut(before);
    }
    return bytes.toString(UTF_8).replace("\r\n", "\n");
  }
}
