package org.plumbline.publish.trace;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads a paper's text and keeps what tracing needs of it. A line that ends in a colon and leads
 * into a list ("The social worker should:") binds nobody by itself; each item of its list does what
 * it says.
 */
final class SourceReader {
  private static final int HASH_DIGITS = 12;
  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?;:])\\s+");
  private static final Pattern ITEM =
      Pattern.compile(
          "(?:[-*\u2022\u25aa\u00b7\u2013o]|\\(?(?:\\d+|[a-z]|[ivx]+)[.)]|\\d+(?:\\.\\d+)+\\.?)\\s+.*");
  private static final Pattern LEAD_IN = Pattern.compile(".*:\\s*[-\u2013]?");

  private final List<SourceLine> lines = new ArrayList<>();
  private Set<Binding> leadIn = EnumSet.noneOf(Binding.class);

  private SourceReader() {}

  /** The lines that are not blank. */
  static List<SourceLine> read(List<String> text) {
    SourceReader reader = new SourceReader();
    for (int i = 0; i < text.size(); i++) {
      String line = text.get(i).strip();
      if (!line.isEmpty()) {
        reader.line(i + 1, line, leadsIntoList(text, i));
      }
    }
    return List.copyOf(reader.lines);
  }

  private void line(int number, String line, boolean leadsIntoList) {
    boolean item = ITEM.matcher(line).matches();
    if (!item) {
      leadIn = EnumSet.noneOf(Binding.class);
    }
    Set<Binding> does = EnumSet.noneOf(Binding.class);
    int sentences = 0;
    for (String sentence : SENTENCE_END.split(line, -1)) {
      Set<Binding> here = Binding.of(sentence);
      sentences += here.isEmpty() ? 0 : 1;
      does.addAll(here);
    }
    if (leadsIntoList) {
      leadIn = does;
      does = EnumSet.noneOf(Binding.class);
      sentences = 0;
    } else if (!leadIn.isEmpty()) {
      does.addAll(leadIn);
      sentences = Math.max(1, sentences);
    }
    lines.add(
        new SourceLine(number, line.codePointCount(0, line.length()), hash(line), sentences, does));
  }

  private static boolean leadsIntoList(List<String> text, int at) {
    if (!LEAD_IN.matcher(text.get(at).strip()).matches()) {
      return false;
    }
    int next = at + 1;
    while (next < text.size() && text.get(next).isBlank()) {
      next++;
    }
    return next < text.size() && ITEM.matcher(text.get(next).strip()).matches();
  }

  private static String hash(String line) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(line.getBytes(UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, HASH_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
