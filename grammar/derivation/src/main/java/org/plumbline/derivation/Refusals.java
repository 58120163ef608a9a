package org.plumbline.derivation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Collects the refusals of one derivation, so that all are reported at once. */
final class Refusals {

  private final Set<Refusal> found = new LinkedHashSet<>();

  void add(EObject where, String reason) {
    AbstractRule rule =
        where instanceof AbstractRule itself ? itself : GrammarUtil.containingRule(where);
    var node = NodeModelUtils.getNode(where);
    found.add(new Refusal(rule.getName(), node == null ? 0 : node.getStartLine(), reason));
  }

  void throwIfAny() {
    if (!found.isEmpty()) {
      throw new RefusedGrammarException(new ArrayList<>(found));
    }
  }
}
