package org.plumbline.analysis.witness;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.analysis.circumstances.Setting;
import org.plumbline.analysis.circumstances.UndecidedException;
import org.plumbline.model.kernel.EventPattern;
import org.plumbline.model.kernel.KernelDocument;
import org.plumbline.runtime.history.KnownAttribute;

/**
 * What has to be so before a made-up case begins, for a setting to hold in it.
 *
 * @param documents those whose words the setting uses
 */
public record Beginning(List<KernelDocument> documents) {
  private static final int DAY = 24 * 3600;

  public Beginning {
    documents = List.copyOf(documents);
  }

  /**
   * Lets happen what puts the case into the setting's states, and what is to have happened.
   *
   * @param anchor when the case begins, in seconds since 1970-01-01T00:00:00Z
   * @throws UndecidedException if nothing begins a state
   */
  public void happen(Events events, long anchor, Setting setting) {
    setting
        .states()
        .forEach(
            (state, yes) -> {
              if (yes) {
                events.happen(of(state), anchor - DAY, Map.of());
              }
            });
    setting
        .happened()
        .forEach(
            (event, yes) -> {
              if (yes) {
                events.happen(event, anchor - DAY, Map.of());
              }
            });
  }

  /**
   * What begins a state.
   *
   * @throws UndecidedException if nothing does
   */
  public EventPattern of(String state) {
    return documents.stream()
        .flatMap(d -> d.states().stream())
        .filter(s -> s.name().equals(state) && !s.begins().isEmpty())
        .findFirst()
        .orElseThrow(() -> new UndecidedException("nothing begins " + state))
        .begins()
        .get(0);
  }

  /** The names that are no field of an event are attributes of the case. */
  public List<KnownAttribute> attributes(Setting setting) {
    Set<String> known = new HashSet<>();
    documents.forEach(d -> d.attributes().forEach(a -> known.add(a.name())));
    return setting.values().entrySet().stream()
        .filter(v -> known.contains(v.getKey()))
        .map(v -> new KnownAttribute(v.getKey(), v.getValue(), null))
        .toList();
  }
}
