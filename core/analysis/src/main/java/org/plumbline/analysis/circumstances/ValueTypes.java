package org.plumbline.analysis.circumstances;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.model.kernel.EventPattern;
import org.plumbline.model.kernel.KernelDocument;
import org.plumbline.model.kernel.ValueType;

/** What the names in conditions can hold. */
public final class ValueTypes {
  private ValueTypes() {}

  /** Attributes and the fields of all events; those that hold this here and that there left out. */
  public static Map<String, ValueType> of(List<KernelDocument> documents) {
    List<KernelDocument.AttributeType> all = new ArrayList<>();
    for (KernelDocument document : documents) {
      all.addAll(document.attributes());
      document.events().forEach(event -> all.addAll(event.fields()));
    }
    return without(all);
  }

  /** Attributes and the fields of these events alone, as where one of them is a trigger. */
  public static Map<String, ValueType> at(
      List<EventPattern> events, List<KernelDocument> documents) {
    List<KernelDocument.AttributeType> all = new ArrayList<>();
    for (KernelDocument document : documents) {
      all.addAll(document.attributes());
      for (KernelDocument.EventType type : document.events()) {
        for (EventPattern event : events) {
          if (event.event().equals(type.name())) {
            all.addAll(type.fields());
          }
        }
      }
    }
    return without(all);
  }

  private static Map<String, ValueType> without(List<KernelDocument.AttributeType> all) {
    Map<String, ValueType> types = new HashMap<>();
    Set<String> unsure = new HashSet<>();
    for (KernelDocument.AttributeType one : all) {
      ValueType other = types.putIfAbsent(one.name(), one.type());
      if (other != null && !other.equals(one.type())) {
        unsure.add(one.name());
      }
    }
    types.keySet().removeAll(unsure);
    return types;
  }
}
