package org.plumbline.publish.html;

import java.util.ArrayList;
import java.util.List;

/** Two wordings side by side, with what only one of them says marked: word by word. */
public final class WordDiff {
  private static final int MOST_WORDS = 600;

  private final Html before;
  private final Html after;

  /** Of two texts. */
  public WordDiff(String before, String after) {
    List<String> one = words(before);
    List<String> other = words(after);
    if (one.size() > MOST_WORDS || other.size() > MOST_WORDS) {
      this.before = Html.of("p", before);
      this.after = Html.of("p", after);
      return;
    }
    int[][] same = same(one, other);
    this.before = marked(one, other, same, /* older= */ true);
    this.after = marked(one, other, same, /* older= */ false);
  }

  /** The older text. */
  public Html before() {
    return before;
  }

  /** The newer text. */
  public Html after() {
    return after;
  }

  private static List<String> words(String text) {
    return text.isBlank() ? List.of() : List.of(text.strip().split("\\s+"));
  }

  /** The length of the longest common rest, for every beginning. */
  private static int[][] same(List<String> one, List<String> other) {
    int[][] same = new int[one.size() + 1][other.size() + 1];
    for (int i = one.size() - 1; i >= 0; i--) {
      for (int j = other.size() - 1; j >= 0; j--) {
        same[i][j] =
            one.get(i).equals(other.get(j))
                ? same[i + 1][j + 1] + 1
                : Math.max(same[i + 1][j], same[i][j + 1]);
      }
    }
    return same;
  }

  private static Html marked(List<String> one, List<String> other, int[][] same, boolean older) {
    List<Html> pieces = new ArrayList<>();
    List<String> run = new ArrayList<>();
    boolean marked = false;
    int i = 0;
    int j = 0;
    while (i < one.size() || j < other.size()) {
      boolean both = i < one.size() && j < other.size() && one.get(i).equals(other.get(j));
      boolean gone =
          !both && i < one.size() && (j == other.size() || same[i + 1][j] >= same[i][j + 1]);
      if (both || gone == older) {
        if (marked == both) {
          flush(run, marked, older, pieces);
          marked = !both;
        }
        run.add(older ? one.get(i) : other.get(j));
      }
      i += both || gone ? 1 : 0;
      j += both || !gone ? 1 : 0;
    }
    flush(run, marked, older, pieces);
    return Html.of("p", pieces);
  }

  private static void flush(List<String> run, boolean marked, boolean older, List<Html> pieces) {
    if (run.isEmpty()) {
      return;
    }
    if (!pieces.isEmpty()) {
      pieces.add(Html.text(" "));
    }
    String words = String.join(" ", run);
    pieces.add(marked ? Html.of(older ? "del" : "ins", words) : Html.text(words));
    run.clear();
  }
}
