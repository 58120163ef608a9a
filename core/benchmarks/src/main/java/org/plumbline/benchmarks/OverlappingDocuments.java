package org.plumbline.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/**
 * Documents of one vocabulary that speak of many of the same matters, for measuring how looking for
 * conflicts grows. Each takes half of the matters at random, and asks for each by a limit of its
 * own: after something, before something, again and again, and sometimes on a condition. The same
 * numbers give the same texts.
 */
public final class OverlappingDocuments {
  private static final String[] UNITS = {"days", "working days", "weeks", "hours"};
  private static final int[] MOST = {40, 30, 8, 96};

  private final Random random = new Random(2026);
  private final int documents;
  private final int standards;

  private OverlappingDocuments(int documents, int standards) {
    this.documents = documents;
    this.standards = standards;
  }

  /**
   * Writes documents into a folder.
   *
   * @param args how many documents, how many standards in each, and the folder
   * @throws IOException if they cannot be written
   */
  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[2]));
    for (Map.Entry<String, String> text :
        texts(Integer.parseInt(args[0]), Integer.parseInt(args[1])).entrySet()) {
      Files.writeString(folder.resolve(text.getKey()), text.getValue());
    }
  }

  /** The texts by the names of their files: a vocabulary and the documents. */
  public static Map<String, String> texts(int documents, int standards) {
    return new OverlappingDocuments(documents, standards).all();
  }

  private Map<String, String> all() {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("words.standards", vocabulary());
    for (int i = 1; i <= documents; i++) {
      texts.put("authority-" + i + ".standards", document(i));
    }
    return texts;
  }

  private int matters() {
    return 2 * standards;
  }

  private String vocabulary() {
    StringBuilder text =
        new StringBuilder(
            """
            language 1

            vocabulary "Words of many authorities"
              id            words
              version       "1"

            attribute urgent : flag

            """);
    for (int matter = 1; matter <= matters(); matter++) {
      text.append(
          """
          event service %1$d starts
          event service %1$d ends
          event service %1$d is reviewed
            act review service %1$d
            field reason %1$d : text

          """
              .formatted(matter));
    }
    return text.toString();
  }

  private String document(int number) {
    StringBuilder text =
        new StringBuilder(
            """
            language 1

            document "Standards of authority %1$d"
              id            authority-%1$d
              version       "1"
              in force      from 2026-01-01
              calendar      england
              reading       "days" taken as calendar days because "working days are said where they are meant"

            use "words.standards"

            """
                .formatted(number));
    for (int i = 1; i <= standards; i++) {
      int matter = 2 * i - random.nextInt(2);
      text.append("standard ").append(i).append(" \"Service ").append(matter).append("\"\n");
      text.append("  source    \"Page ").append(i).append("\"\n");
      text.append(standard(matter)).append('\n');
    }
    return text.toString();
  }

  private String standard(int matter) {
    String act = "  must      review service " + matter + "\n";
    String trigger = "  trigger   service " + matter + " starts\n";
    String condition = random.nextInt(5) == 0 ? "  if        urgent\n" : "";
    String content = random.nextInt(4) == 0 ? "  content   reason " + matter + "\n" : "";
    String limit =
        switch (random.nextInt(6)) {
          case 0 -> "at least every " + amount() + " until service " + matter + " ends";
          case 1 -> "no later than " + amount() + " before service " + matter + " ends";
          default -> "within " + amount();
        };
    boolean isAhead = limit.startsWith("no later");
    return (isAhead ? "" : trigger + condition) + act + "  deadline  " + limit + "\n" + content;
  }

  private String amount() {
    int unit = random.nextInt(UNITS.length);
    return (2 + random.nextInt(MOST[unit] - 1)) + " " + UNITS[unit];
  }
}
