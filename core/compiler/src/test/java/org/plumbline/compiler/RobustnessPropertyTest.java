package org.plumbline.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.plumbline.compiler.diagnostic.Diagnostic;

/** Whatever is in a file, compiling it ends, throws nothing and finds places that are there. */
class RobustnessPropertyTest {
  private static final Pattern TOKEN = Pattern.compile("\"[^\"\n]*\"|[\\w'-]+|\\s+|.");
  private static final List<FindingsCorpus.Sample> SAMPLES = FindingsCorpus.samples();
  private static final List<String> WORDS = words();

  private static List<String> words() {
    List<String> words =
        new ArrayList<>(
            List.of(
                "0",
                "99999999999",
                "2147483647",
                "2026-02-30",
                "25:00",
                "every",
                "then",
                "if",
                "not",
                "\"\"",
                "(",
                ")",
                "\n  deadline",
                "\n  may",
                "\n  must not",
                "\n  .0",
                "\n  cutoff 09:00",
                "\n  extension to 3 days when"));
    SAMPLES.forEach(sample -> sample.texts().values().forEach(text -> words.addAll(tokens(text))));
    return words;
  }

  private static List<String> tokens(String text) {
    List<String> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text);
    while (matcher.find()) {
      tokens.add(matcher.group());
    }
    return tokens;
  }

  @Provide
  Arbitrary<Map<String, String>> damagedDocuments() {
    return Arbitraries.randomValue(RobustnessPropertyTest::damaged);
  }

  private static Map<String, String> damaged(Random random) {
    FindingsCorpus.Sample sample = SAMPLES.get(random.nextInt(SAMPLES.size()));
    Map<String, String> texts = new HashMap<>();
    sample.texts().forEach((file, text) -> texts.put(file, damaged(tokens(text), random)));
    return texts;
  }

  private static String damaged(List<String> tokens, Random random) {
    List<String> damaged = new ArrayList<>(tokens);
    for (int i = 1 + random.nextInt(4); i > 0 && damaged.size() > 1; i--) {
      int at = random.nextInt(damaged.size());
      String word = WORDS.get(random.nextInt(WORDS.size()));
      switch (random.nextInt(4)) {
        case 0 -> damaged.remove(at);
        case 1 -> damaged.add(at, word);
        case 2 -> damaged.set(at, word);
        default -> damaged.set(at, damaged.set(random.nextInt(damaged.size()), damaged.get(at)));
      }
    }
    return String.join("", damaged);
  }

  @Property(tries = 500)
  void compilingNeverFails(@ForAll("damagedDocuments") Map<String, String> texts) {
    for (Diagnostic diagnostic : StandardsCompiler.compile(texts).diagnostics()) {
      assertThat(texts).containsKey(diagnostic.at().file());
      assertThat(diagnostic.at().end())
          .as(diagnostic.toString())
          .isLessThanOrEqualTo(texts.get(diagnostic.at().file()).length());
    }
  }
}
