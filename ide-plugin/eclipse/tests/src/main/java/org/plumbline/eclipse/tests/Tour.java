package org.plumbline.eclipse.tests;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The author's tour, as it stands in the documentation: what each of its steps types and sees. */
final class Tour {
  private final String text;

  Tour() throws IOException {
    try (InputStream bytes =
        Objects.requireNonNull(Tour.class.getResourceAsStream("/docs/author-tour.md"))) {
      text = new String(bytes.readAllBytes(), UTF_8);
    }
  }

  private String step(int number) {
    Matcher step = Pattern.compile("(?ms)^## " + number + "\\. .*?(?=^## |\\z)").matcher(text);
    if (!step.find()) {
      throw new AssertionError("the tour has no step " + number);
    }
    return step.group();
  }

  /** What is typed in a step, block by block. */
  List<String> typed(int number) {
    return all(number, "(?ms)^```[a-z]+\\n(.*?)^```$");
  }

  /** What is seen in a step. */
  List<String> seen(int number) {
    return all(number, "(?m)^> (.*)$").stream().map(one -> one.replace("`", "")).toList();
  }

  private List<String> all(int number, String pattern) {
    List<String> all = new ArrayList<>();
    for (Matcher one = Pattern.compile(pattern).matcher(step(number)); one.find(); ) {
      all.add(one.group(1));
    }
    if (all.isEmpty()) {
      throw new AssertionError("step " + number + " of the tour lacks " + pattern);
    }
    return all;
  }

  /** The pictures of the whole tour, without folder and ending. */
  List<String> pictures() {
    List<String> all = new ArrayList<>();
    Matcher one = Pattern.compile("\\(author-tour/([^)]*)\\.png\\)").matcher(text);
    while (one.find()) {
      all.add(one.group(1));
    }
    return all;
  }
}
