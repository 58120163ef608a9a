package org.plumbline.services.completion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.compiler.syntax.SourceText;
import org.plumbline.parser.Continuation;
import org.plumbline.parser.Continuation.Beginning;
import org.plumbline.parser.Continuation.NamePlace;
import org.plumbline.services.completion.Proposal.Kind;
import org.plumbline.services.completion.Templates.Template;
import org.plumbline.services.names.Glossary;
import org.plumbline.services.names.Glossary.Spelled;
import org.plumbline.services.names.NameKind;
import org.plumbline.services.names.NamePlaces;
import org.plumbline.services.workspace.Snapshot;

/**
 * What could be written at a place: the words of the language that the grammar allows there, the
 * names of the vocabulary that are of the right kind, and the common patterns.
 */
public final class Completer {
  private static final int LONGEST_NAME = 8;
  private static final Pattern BLOCK =
      Pattern.compile(
          "(?m)^(use|include|chapter|key|role|event|record|state|attribute|adopt|standard)\\b");
  private static final Pattern LAST_WORD = Pattern.compile("[\\p{L}\\d][\\p{L}\\d_'’-]*$");
  private static final Pattern GOES_ON = Pattern.compile("(,|;|\\band|\\bor)\\s*(#.*)?$");

  private final Snapshot snapshot;

  /** Over the texts of one moment. */
  public Completer(Snapshot snapshot) {
    this.snapshot = snapshot;
  }

  /**
   * The proposals at an offset: names first, in the order of the alphabet, then words of the
   * language, then patterns.
   */
  public List<Proposal> at(String file, int offset) {
    SourceText source = snapshot.text(file).orElse(null);
    if (source == null) {
      return List.of();
    }
    String before = source.text().substring(0, Math.min(offset, source.text().length()));
    int lineStart = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
    String line = before.substring(lineStart);
    if (isInTextOrComment(line)) {
      return List.of();
    }
    Request request = new Request(file, source.text(), before, lineStart, line);
    Map<String, Proposal> found = new LinkedHashMap<>();
    List<Integer> starts = starts(line);
    for (int start : starts) {
      at(request, start, starts.get(0) == start, found);
    }
    if (line.isBlank() || starts.contains(line.length() - line.stripLeading().length())) {
      templates(request, found);
    }
    return found.values().stream()
        .sorted(
            Comparator.comparing((Proposal p) -> order(p.kind()))
                .thenComparing(p -> p.label().toLowerCase(Locale.ROOT)))
        .toList();
  }

  private static int order(Kind kind) {
    return switch (kind) {
      case NAME, STANDARD -> 0;
      case KEYWORD -> 1;
      case TEMPLATE -> 2;
    };
  }

  /**
   * What is asked.
   *
   * @param text all of the text
   * @param before the text before the place
   * @param line the beginning of the line, up to the place
   */
  private record Request(String file, String text, String before, int lineStart, String line) {
    int offset() {
      return before.length();
    }
  }

  private static boolean isInTextOrComment(String line) {
    boolean inText = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"') {
        inText = !inText;
      } else if (c == '#' && !inText) {
        return true;
      }
    }
    return inText;
  }

  /** Where what is being written can have begun: the word at the place, and words before it. */
  private static List<Integer> starts(String line) {
    List<Integer> starts = new ArrayList<>();
    int at = line.length();
    Matcher word = LAST_WORD.matcher(line);
    if (word.find()) {
      at = word.start();
    }
    starts.add(at);
    while (starts.size() < LONGEST_NAME) {
      String rest = line.substring(0, at).stripTrailing();
      Matcher earlier = LAST_WORD.matcher(rest);
      if (rest.isEmpty() || !earlier.find()) {
        break;
      }
      at = earlier.start();
      starts.add(at);
    }
    return starts;
  }

  /** The proposals that take the place of the line from the given column on. */
  private void at(Request request, int start, boolean isLastWord, Map<String, Proposal> found) {
    String typed = request.line().substring(start).replaceAll("\\s+", " ");
    String text = request.before().substring(0, request.lineStart() + start);
    Continuation next = Continuation.after(block(text), beginning(text));
    boolean atEdge = request.line().substring(0, start).isBlank();
    if (atEdge && start == 0) {
      add(next, Continuation.after("", Beginning.ELEMENT), request, start, typed, found);
    }
    if (isLastWord) {
      keywords(next.keywords(), request, start, typed, found);
    }
    for (NamePlace place : next.names()) {
      names(place, text, request, start, typed, found);
    }
  }

  private static void add(
      Continuation here,
      Continuation block,
      Request request,
      int start,
      String typed,
      Map<String, Proposal> found) {
    boolean inHead = here.keywords().contains("language") || here.keywords().contains("document");
    if (!inHead) {
      keywords(block.keywords(), request, start, typed, found);
    }
  }

  private static void keywords(
      Set<String> words, Request request, int start, String typed, Map<String, Proposal> found) {
    for (String word : words) {
      boolean sign = !Character.isLetter(word.charAt(0));
      if ((sign ? typed.isEmpty() && word.length() > 1 : startsWith(word, typed))) {
        put(
            new Proposal(
                Kind.KEYWORD, word, "", word, request.lineStart() + start, request.offset()),
            found);
      }
    }
  }

  private void names(
      NamePlace place,
      String text,
      Request request,
      int start,
      String typed,
      Map<String, Proposal> found) {
    String line = text.substring(lineStart(text));
    NameKind kind =
        place.rule().equals("standardId")
            ? NameKind.STANDARD
            : NamePlaces.kind(place.within(), firstWord(text), lastWord(line));
    if (kind == NameKind.OTHER || isDeclared(place, line)) {
      return;
    }
    Glossary glossary = snapshot.glossary(request.file());
    for (Spelled one : glossary.spelled(kind)) {
      if (startsWith(one.text(), typed)) {
        put(
            new Proposal(
                kind == NameKind.STANDARD ? Kind.STANDARD : Kind.NAME,
                one.text(),
                detail(one),
                one.text(),
                request.lineStart() + start,
                request.offset()),
            found);
      }
    }
  }

  /** A name that is about to be declared is nobody's yet. */
  private static boolean isDeclared(NamePlace place, String line) {
    String first = firstWord(line);
    String rule = place.within().get(0);
    return Set.of("key", "role", "event", "record", "state", "attribute", "anyFact").contains(rule)
        || (rule.equals("standard") && first.equals("standard"))
        || (rule.equals("eventFact") && Set.of("act", "field").contains(first))
        || rule.equals("chapter");
  }

  private static String detail(Spelled one) {
    String kind = one.word().kind().word();
    String title = one.word().title();
    if (!one.text().equals(one.word().name())) {
      return kind + ": " + one.word().name();
    }
    return title == null ? kind : kind + ": " + title;
  }

  private static boolean startsWith(String word, String typed) {
    return word.toLowerCase(Locale.ROOT).startsWith(typed.toLowerCase(Locale.ROOT))
        && !word.equalsIgnoreCase(typed);
  }

  /** The block that a text ends in, from its first word on; all of it in the head of a file. */
  private static String block(String text) {
    int start = blockStart(text);
    return start < 0 ? text : text.substring(start);
  }

  private static Beginning beginning(String text) {
    return blockStart(text) < 0 ? Beginning.FILE : Beginning.ELEMENT;
  }

  private static int blockStart(String text) {
    Matcher block = BLOCK.matcher(text);
    int start = -1;
    while (block.find()) {
      start = block.start();
    }
    return start;
  }

  private static int lineStart(String text) {
    return Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1;
  }

  /** The first word of the line that the text ends in, of several that belong together. */
  private static String firstWord(String text) {
    int start = lineStart(text);
    while (start > 0 && GOES_ON.matcher(text.substring(0, start - 1)).find()) {
      start = lineStart(text.substring(0, start - 1));
    }
    String line = text.substring(start).strip();
    return line.isEmpty() ? "" : line.split("[\\s:]+", 2)[0];
  }

  private static String lastWord(String line) {
    String[] words = line.strip().split("\\s+", -1);
    return words[words.length - 1];
  }

  private void templates(Request request, Map<String, Proposal> found) {
    String typed = request.line().strip();
    int start = request.line().length() - request.line().stripLeading().length();
    boolean inStandard = block(request.before()).startsWith("standard");
    boolean inHead = blockStart(request.before()) < 0 && !request.before().contains("\n");
    if (start == 0 && !inHead) {
      templates(Templates.BLOCKS, typed, request, start, found);
    }
    if (inStandard && start > 0) {
      templates(Templates.LINES, typed, request, start, found);
    }
  }

  private static void templates(
      List<Template> templates,
      String typed,
      Request request,
      int start,
      Map<String, Proposal> found) {
    for (Template template : templates) {
      if (startsWith(template.word() + " ", typed) || startsWith(template.label() + " ", typed)) {
        put(
            new Proposal(
                Kind.TEMPLATE,
                template.label(),
                template.detail(),
                template.text(),
                request.lineStart() + start,
                request.offset()),
            found);
      }
    }
  }

  private static void put(Proposal proposal, Map<String, Proposal> found) {
    found.putIfAbsent(proposal.kind() + " " + proposal.label(), proposal);
  }
}
