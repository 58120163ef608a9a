package org.plumbline.model.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.plumbline.model.document.Timing;
import org.plumbline.model.document.Timing.Conditional;

/**
 * A limit, or {@code {if: …, then: LIMIT, otherwise: LIMIT}}; several phases, one after the other,
 * are a list.
 */
final class TimingForm {
  private TimingForm() {}

  static JsonNode write(Timing timing) {
    return Out.oneOrMany(timing.phases(), TimingForm::write);
  }

  private static JsonNode write(Conditional phase) {
    if (phase.condition() == null) {
      return LimitForm.write(phase.limit());
    }
    ObjectNode map = Out.map("if", ConditionForm.write(phase.condition()));
    map.set("then", LimitForm.write(phase.limit()));
    Out.optional(map, "otherwise", phase.otherwise(), LimitForm::write);
    return map;
  }

  static Timing read(Values in, YamlNode node) {
    return new Timing(in.oneOrMany(node, "a deadline", phase -> phase(in, phase)));
  }

  private static Conditional phase(Values in, YamlNode node) {
    if (node instanceof YamlNode.Entries entries && entries.has("if")) {
      Fields it = in.fields(node, "a limit with `if`", "if", "then", "otherwise");
      return new Conditional(
          it.required("then", n -> LimitForm.read(in, n)),
          it.required("if", n -> ConditionForm.read(in, n)),
          it.optional("otherwise", n -> LimitForm.read(in, n)));
    }
    return new Conditional(LimitForm.read(in, node), null, null);
  }
}
