package org.plumbline.fuzzing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Runs Jazzer on one target after the other, each in a virtual machine of its own, and says what
 * came of it. Input that does harm is left in {@code target/fuzzing/found}.
 */
public final class Fuzzing {
  private static final String HEAP = "-Xmx768m";

  /** A single input that takes longer is a hang: all are short. */
  private static final String TIMEOUT = "-timeout=20";

  private final Path module;
  private final long seconds;
  private final PrintStream out;

  private Fuzzing(Path module, long seconds, PrintStream out) {
    this.module = module;
    this.seconds = seconds;
    this.out = out;
  }

  /**
   * Runs it.
   *
   * @param arguments this module's folder, how many seconds for each target, and which targets,
   *     separated by commas; all if none is named
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    String words = arguments.length > 2 ? arguments[2].strip() : "";
    List<Target> targets =
        words.isEmpty()
            ? List.of(Target.values())
            : Arrays.stream(words.split(",", -1)).map(String::strip).map(Targets::named).toList();
    Fuzzing fuzzing = new Fuzzing(Path.of(arguments[0]), Long.parseLong(arguments[1]), System.out);
    boolean sound = true;
    for (Target target : targets) {
      sound &= fuzzing.run(target);
    }
    System.exit(sound ? 0 : 1);
  }

  private boolean run(Target target) throws IOException, InterruptedException {
    Path folder = Files.createDirectories(module.resolve("target/fuzzing"));
    Path found = Files.createDirectories(folder.resolve("found"));
    Path corpus = Files.createDirectories(folder.resolve("corpus").resolve(target.word()));
    Path seeds = copied(target, folder.resolve("seeds").resolve(target.word()));
    Path log = folder.resolve(target.word() + ".log");
    long began = System.nanoTime();
    Process jazzer =
        new ProcessBuilder(command(target, found, corpus, seeds))
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    int code = jazzer.waitFor();
    long took = (System.nanoTime() - began) / 1_000_000_000;
    List<String> said = Files.readAllLines(log, ISO_8859_1);
    boolean sound =
        code == 0 && said.stream().noneMatch(line -> line.startsWith("== Java Exception"));
    out.printf(
        Locale.ROOT,
        "%-14s %5d s  %s  %s%n",
        target.word(),
        took,
        sound ? "sound" : "FAULT: see " + log,
        last(said));
    return sound;
  }

  /** How many inputs were tried and what they reached, in libFuzzer's own words. */
  private static String last(List<String> said) {
    return said.stream()
        .filter(line -> line.startsWith("#") && line.contains("cov:"))
        .reduce((before, after) -> after)
        .orElse("nothing was tried")
        .replace('\t', ' ');
  }

  private List<String> command(Target target, Path found, Path corpus, Path seeds) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(HEAP, "-XX:+UseSerialGC", "-XX:-OmitStackTraceInFastThrow"));
    command.add("-D" + Fuzzed.TARGET + "=" + target.word());
    command.addAll(List.of("-classpath", System.getProperty("java.class.path")));
    command.add("com.code_intelligence.jazzer.Jazzer");
    command.add("--target_class=" + Fuzzed.class.getName());
    command.add("--instrumentation_includes=org.plumbline.**");
    command.add("--reproducer_path=" + found);
    command.add("--keep_going=20");
    command.add("-max_total_time=" + seconds);
    command.addAll(
        List.of(TIMEOUT, "-rss_limit_mb=3000", "-max_len=65536", "-print_final_stats=1"));
    command.addAll(List.of(corpus.toString(), seeds.toString()));
    return command;
  }

  /** The seeds without what is expected of them. */
  private Path copied(Target target, Path to) throws IOException {
    Files.createDirectories(to);
    for (Path file : Targets.files(Targets.seeds(module, target))) {
      Path copy = to.resolve(String.valueOf(file.getFileName()));
      Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
    }
    return to;
  }
}
