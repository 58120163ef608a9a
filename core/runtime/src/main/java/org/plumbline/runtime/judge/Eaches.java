package org.plumbline.runtime.judge;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.runtime.history.Value;

/** One obligation for each item of a list (§2.15). */
final class Eaches {
  private final World world;

  Eaches(World world) {
    this.world = world;
  }

  /**
   * The obligations that one occurrence of the trigger makes: one for each item, with the item as
   * its key; a single one without the key if nobody knows what is in the list.
   */
  List<Arising> of(Arising arising) {
    RuleCode.Each each = arising.rule().each();
    if (each == null) {
      return List.of(arising);
    }
    Conditions.Read read = world.conditions().read(each.list(), arising.trigger());
    if (read.value() == null ? !read.known() : read.value() instanceof Value.Unreadable) {
      return List.of(with(arising, each.key(), null));
    }
    List<Arising> all = new ArrayList<>();
    for (String item : items(read.value(), each.key())) {
      all.add(with(arising, each.key(), item));
    }
    return all;
  }

  /** Whether nobody knows for whom the obligation is. */
  static boolean isUnknown(Arising arising) {
    RuleCode.Each each = arising.rule().each();
    return each != null && !arising.trigger().keys().containsKey(each.key());
  }

  private static Arising with(Arising arising, String key, @Nullable String item) {
    return new Arising(arising.rule(), arising.trigger().withKey(key, item), arising.ends());
  }

  /** Each once; an item that is a key's value by name is that value. */
  private Set<String> items(@Nullable Value value, String key) {
    Set<String> items = new LinkedHashSet<>();
    for (String item : Values.items(value)) {
      String named =
          world.happenings().stream()
              .map(h -> h.keys().get(key))
              .filter(v -> v != null && world.names().same(v, item))
              .findFirst()
              .orElse(item);
      items.add(named);
    }
    return items;
  }
}
