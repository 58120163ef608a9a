package org.plumbline.language.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.TerminalRule;
import org.junit.jupiter.api.Test;

/**
 * The parsers agree on random documents. More of them, or others: {@code
 * -Dplumbline.agreement.documents=1000000 -Dplumbline.agreement.seed=7}.
 */
class RandomAgreementTest {

  private static final int DOCUMENTS = Integer.getInteger("plumbline.agreement.documents", 20_000);
  private static final long SEED = Long.getLong("plumbline.agreement.seed", 1L);

  private enum Kind {
    SPACED,
    SQUEEZED,
    TOKENS_MUTATED,
    CHARACTERS_MUTATED,
    BYTES_MUTATED
  }

  private final Agreement agreement = new Agreement();
  private final SentenceGenerator generator = new SentenceGenerator(agreement.grammar());
  private final List<String> alphabet = alphabet();
  private final Set<String> seen = new HashSet<>();

  @Test
  void theParsersAgreeOnRandomDocuments() {
    long start = System.nanoTime();
    Map<Kind, Integer> accepted = new EnumMap<>(Kind.class);
    for (int i = 0; i < DOCUMENTS; i++) {
      Kind kind = Kind.values()[i % Kind.values().length];
      String text = text(kind, new Random(SEED * 1_000_003L + i));
      String name = "document %d (%s) of seed %d".formatted(i, kind, SEED);
      Reading reading = agreement.check(name, text);
      if (reading.accepted()) {
        accepted.merge(kind, 1, Integer::sum);
      }
      assertThat(reading.accepted() || kind != Kind.SPACED)
          .as(() -> name + ": " + reading.problems() + "\n" + Agreement.visible(text))
          .isTrue();
    }
    System.out.printf(
        "Agreement: %d documents of seed %d in %d s, accepted %s%n",
        DOCUMENTS, SEED, (System.nanoTime() - start) / 1_000_000_000, accepted);
    assertThat(unseenKeywords()).as("keywords that no random document had").isEmpty();
  }

  private String text(Kind kind, Random random) {
    List<String> sentence = generator.sentence(random, 5 + random.nextInt(80));
    seen.addAll(sentence);
    return switch (kind) {
      case SPACED -> Layout.spaced(sentence, random);
      case SQUEEZED -> Layout.squeezed(sentence, random);
      case TOKENS_MUTATED -> Layout.spaced(Mutations.ofTokens(sentence, alphabet, random), random);
      case CHARACTERS_MUTATED -> Mutations.ofCharacters(Layout.spaced(sentence, random), random);
      case BYTES_MUTATED -> Mutations.ofBytes(Layout.spaced(sentence, random), random);
    };
  }

  private List<String> alphabet() {
    Set<String> tokens = new TreeSet<>(GrammarUtil.getAllKeywords(agreement.grammar()));
    GrammarUtil.allParserRules(agreement.grammar()).stream()
        .flatMap(rule -> GrammarUtil.containedRuleCalls(rule).stream())
        .map(RuleCall::getRule)
        .filter(TerminalRule.class::isInstance)
        .forEach(rule -> tokens.addAll(TerminalSamples.of(rule.getName())));
    return new ArrayList<>(tokens);
  }

  private Set<String> unseenKeywords() {
    Set<String> unseen = new TreeSet<>(GrammarUtil.getAllKeywords(agreement.grammar()));
    unseen.removeAll(seen);
    return DOCUMENTS < 20_000 ? Set.of() : unseen;
  }
}
