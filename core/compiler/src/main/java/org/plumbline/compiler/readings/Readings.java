package org.plumbline.compiler.readings;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plumbline.compiler.diagnostic.DiagnosticKind;
import org.plumbline.compiler.diagnostic.Findings;
import org.plumbline.compiler.diagnostic.Fixes;
import org.plumbline.model.document.AmountPart;
import org.plumbline.model.document.Name;
import org.plumbline.model.document.Reading;
import org.plumbline.model.kernel.Rule.OtherReading;
import org.plumbline.model.kernel.Rule.ReadingUse;

/**
 * How a document, or one standard of it, takes its vague words. It remembers which readings were
 * used and which words were met that have none.
 */
public final class Readings {
  /** The words that mean something to people only. */
  private static final List<Spoken> SPOKEN =
      List.of(
          Spoken.of(VagueWord.MOST),
          Spoken.of(VagueWord.PERSISTENT),
          Spoken.of(VagueWord.NORMALLY));

  private final @Nullable Readings document;
  private final Map<VagueWord, Declared> declared = new EnumMap<>(VagueWord.class);
  private final AmountReadings amounts = new AmountReadings();
  private final Set<VagueWord> used = new LinkedHashSet<>();
  private final Set<ReadingUse> uses = new LinkedHashSet<>();
  private final Undeclared undeclared;

  private record Declared(Reading reading, String meaning) {}

  private record Spoken(VagueWord word, Pattern pattern) {
    static Spoken of(VagueWord word) {
      return new Spoken(word, Pattern.compile("\\b" + word.phrase() + "\\b"));
    }
  }

  private Readings(
      @Nullable Readings document,
      List<Reading> readings,
      Findings findings,
      Undeclared undeclared) {
    this.document = document;
    this.undeclared = undeclared;
    for (Reading reading : readings) {
      declare(reading, findings.inside(reading));
    }
  }

  /** What the header of a document declares. */
  public static Readings ofDocument(List<Reading> readings, Findings findings) {
    return new Readings(null, readings, findings, new Undeclared());
  }

  /** What a standard declares, and for the rest its document. */
  public Readings inStandard(List<Reading> readings, Findings findings) {
    return new Readings(this, readings, findings, undeclared);
  }

  /**
   * The use of a reading, with what else it could be.
   *
   * @param meaning the meaning in use, in the language's own spelling
   */
  public static ReadingUse use(String vague, String meaning, Reading reading) {
    return new ReadingUse(
        vague,
        meaning,
        reading.reason(),
        reading.alternatives().stream()
            .map(
                other ->
                    new OtherReading(
                        other.label(), other.taken().meaning().text(), other.taken().reason()))
            .toList());
  }

  private void declare(Reading reading, Findings findings) {
    Optional<VagueWord> word = VagueWord.of(reading.vague());
    Optional<List<AmountPart>> amount = Amounts.parse(reading.vague());
    if (amount.isPresent()) {
      amounts.declare(amount.get(), reading, findings);
      return;
    }
    if (word.isEmpty() && !VagueWord.isLike(reading.vague())) {
      // Whatever else the author had to decide is told to the reader.
      uses.add(use(reading.vague(), reading.meaning().text(), reading));
      return;
    }
    if (word.isEmpty()) {
      findings.add(
          DiagnosticKind.UNKNOWN_VAGUE_WORD,
          reading,
          "`"
              + reading.vague()
              + "` is close to a word that needs a reading, and is not one. Those that do are "
              + phrases(),
          findings.fixes().remove("remove this line", reading));
      return;
    }
    for (Reading.Alternative other : reading.alternatives()) {
      if (word.get().meaning(other.taken().meaning()).isEmpty()) {
        cannotMean(word.get(), other.taken().meaning(), findings);
      }
    }
    Optional<String> meaning = word.get().meaning(reading.meaning());
    if (meaning.isEmpty()) {
      cannotMean(word.get(), reading.meaning(), findings);
      declared.putIfAbsent(word.get(), new Declared(reading, word.get().strictest()));
      used.add(word.get());
      return;
    }
    Declared old = declared.putIfAbsent(word.get(), new Declared(reading, meaning.get()));
    if (old != null) {
      findings.add(
          DiagnosticKind.DUPLICATE_READING,
          reading,
          "\""
              + word.get().phrase()
              + "\" has a reading here already; the first one holds. Remove one of the two",
          old.reading(),
          "the first reading of \"" + word.get().phrase() + "\"",
          findings.fixes().remove("remove this line", reading));
    }
  }

  private static void cannotMean(VagueWord word, Name meaning, Findings findings) {
    findings.add(
        DiagnosticKind.UNKNOWN_MEANING,
        meaning,
        "\""
            + word.phrase()
            + "\" cannot be taken as `"
            + meaning
            + "`. It can be taken as "
            + alternatives(word.meanings()),
        meanings(word, meaning, findings));
  }

  /** The amount as it is read here: as it stands, unless a reading says otherwise. */
  public List<AmountPart> taken(List<AmountPart> amount) {
    AmountReadings holder = amounts.has(amount) || document == null ? amounts : document.amounts;
    ReadingUse use = holder.use(amount);
    if (use != null) {
      uses.add(use);
    }
    return holder.taken(amount);
  }

  /**
   * How the word is taken here.
   *
   * @param node where it stands
   * @return one of its meanings; the strictest if it is not declared, which is then remembered
   */
  public String taken(VagueWord word, Object node, Findings findings) {
    Declared here = declared.get(word);
    if (here != null) {
      used.add(word);
      uses.add(use(word.phrase(), here.meaning(), here.reading()));
      return here.meaning();
    }
    Declared outer = document == null ? null : document.declared.get(word);
    if (document != null && outer != null) {
      document.used.add(word);
      uses.add(use(word.phrase(), outer.meaning(), outer.reading()));
      return outer.meaning();
    }
    if (word.mustBeDeclared()) {
      if (!findings.isWithinDamage()) { // what could not be read may be the reading
        undeclared.met(word, findings.place(node));
      }
      uses.add(
          new ReadingUse(
              word.phrase(),
              word.strictest(),
              "the document does not say, so it is taken strictly"));
    }
    return word.strictest();
  }

  /** Notes a word that means something to people only, if it stands in the given text. */
  public void mentioned(String text) {
    String key = new Name(text).key();
    for (Spoken spoken : SPOKEN) {
      if (spoken.pattern().matcher(key).find()) {
        VagueWord word = spoken.word();
        Readings holder = declared.containsKey(word) ? this : document;
        Declared reading = holder == null ? null : holder.declared.get(word);
        if (holder != null && reading != null) {
          holder.used.add(word);
          uses.add(use(word.phrase(), reading.meaning(), reading.reading()));
        }
      }
    }
  }

  /** The readings on which what was lowered so far in this standard rests. */
  public List<ReadingUse> uses() {
    return List.copyOf(uses);
  }

  /** Reports the readings that nothing used. */
  public void reportUnused(Findings findings) {
    Map<VagueWord, Declared> unused = new LinkedHashMap<>(declared);
    unused.keySet().removeAll(used);
    unused.forEach((word, one) -> unused(word.phrase(), one.reading(), findings));
    amounts.unused().forEach(reading -> unused(reading.vague(), reading, findings));
  }

  private void unused(String word, Reading reading, Findings findings) {
    findings.add(
        DiagnosticKind.UNUSED_READING,
        reading,
        "the reading of \""
            + word
            + "\" is never needed "
            + (document == null ? "in this document" : "in this standard")
            + ". Remove it, or check whether a standard should say \""
            + word
            + "\"",
        findings.fixes().remove("remove this line", reading));
  }

  /** The words that were met without a reading, here or in any standard of the document. */
  public Undeclared undeclared() {
    return undeclared;
  }

  private static Fixes meanings(VagueWord word, Name taken, Findings findings) {
    Fixes fixes = findings.fixes();
    for (String meaning : word.meanings()) {
      String complete = word.example(meaning);
      fixes.change("take it as " + complete, taken, complete);
    }
    return fixes;
  }

  private static String phrases() {
    List<String> phrases = new ArrayList<>();
    for (VagueWord word : VagueWord.values()) {
      phrases.add("\"" + word.phrase() + "\"");
    }
    return String.join(", ", phrases);
  }

  private static String alternatives(List<String> meanings) {
    List<String> quoted = new ArrayList<>();
    meanings.forEach(meaning -> quoted.add("`" + meaning + "`"));
    return String.join(" or ", quoted);
  }
}
