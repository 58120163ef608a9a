package org.plumbline.model.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.document.Timing;
import org.plumbline.model.document.Timing.Conditional;
import org.plumbline.model.document.Timing.Limit;

/**
 * A limit, or {@code {if: …, then: LIMIT, otherwise: LIMIT}} (otherwise perhaps on a condition in
 * turn), or {@code {limit: LIMIT, or sooner: …}}; several phases, one after the other, are a list.
 */
final class TimingForm {
  private TimingForm() {}

  static JsonNode write(Timing timing) {
    return Out.oneOrMany(timing.phases(), TimingForm::write);
  }

  private static JsonNode write(Conditional phase) {
    if (phase.condition() == null) {
      return limit(phase);
    }
    ObjectNode map = Out.map("if", ConditionForm.write(phase.condition()));
    map.set("then", limit(phase));
    Out.optional(map, "otherwise", phase.otherwise(), TimingForm::write);
    return map;
  }

  private static JsonNode limit(Conditional phase) {
    if (phase.sooner() == null) {
      return LimitForm.write(phase.limit());
    }
    ObjectNode map = Out.map("limit", LimitForm.write(phase.limit()));
    map.set("or sooner", LimitForm.given(phase.sooner()));
    return map;
  }

  static Timing read(Values in, YamlNode node) {
    return new Timing(in.oneOrMany(node, "a deadline", phase -> phase(in, phase)));
  }

  private static Conditional phase(Values in, YamlNode node) {
    if (node instanceof YamlNode.Entries entries && entries.has("if")) {
      Fields it = in.fields(node, "a limit with `if`", "if", "then", "otherwise");
      Tightened then = it.required("then", n -> tightened(in, n));
      return new Conditional(
          then.limit(),
          then.sooner(),
          it.required("if", n -> ConditionForm.read(in, n)),
          it.optional("otherwise", n -> phase(in, n)));
    }
    Tightened always = tightened(in, node);
    return new Conditional(always.limit(), always.sooner(), null, null);
  }

  private record Tightened(Limit limit, Limit.@Nullable DateGiven sooner) {}

  private static Tightened tightened(Values in, YamlNode node) {
    if (node instanceof YamlNode.Entries entries && entries.has("limit")) {
      Fields it = in.fields(node, "a limit with `or sooner`", "limit", "or sooner");
      return new Tightened(
          it.required("limit", n -> LimitForm.read(in, n)),
          it.required("or sooner", n -> sooner(in, n)));
    }
    return new Tightened(LimitForm.read(in, node), null);
  }

  private static Limit.DateGiven sooner(Values in, YamlNode node) {
    Fields it = in.fields(node, "`or sooner`", "by the date in", "by the time in");
    if (it.has("by the date in") == it.has("by the time in")) {
      throw it.refusal("`or sooner` has `by the date in` or `by the time in`, and not both");
    }
    return LimitForm.given(in, it);
  }
}
