package org.plumbline.formats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.formats.spill.Numbers;

/**
 * To which group each case belongs, such as a team. Of a case only a number is kept, and that of
 * its group: there are few groups and many cases.
 */
public final class Groups {
  private final Numbers cases = new Numbers();
  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private final List<String> names = new ArrayList<>();
  private int[] groups = new int[16];

  /** Puts a case into a group, whatever it was in before. */
  public void put(String caseId, String group) {
    int number = cases.of(caseId);
    if (number >= groups.length) {
      groups = Arrays.copyOf(groups, Math.max(2 * groups.length, number + 1));
    }
    Integer known = numbers.get(group);
    if (known == null) {
      known = names.size();
      numbers.put(group, known);
      names.add(group);
    }
    groups[number] = known + 1;
  }

  /** The group of a case; null if none is known. */
  public @Nullable String of(String caseId) {
    int number = cases.known(caseId);
    return number < 0 || number >= groups.length || groups[number] == 0
        ? null
        : names.get(groups[number] - 1);
  }

  /** Whether no case is in any. */
  public boolean isEmpty() {
    return names.isEmpty();
  }
}
