package org.plumbline.compiler.adopt;

import java.util.List;
import org.plumbline.model.document.Adoption.Substitution;

/**
 * From where a standard was taken over.
 *
 * @param documentTitle what that document is called
 * @param document its id
 * @param version its version
 * @param sameDocument whether that is the document itself
 * @param standard the standard's number there
 * @param substitutions what was put in the place of what
 * @param reason why it was taken over
 */
public record AdoptedStandard(
    String documentTitle,
    String document,
    String version,
    boolean sameDocument,
    String standard,
    List<Substitution> substitutions,
    String reason) {
  public AdoptedStandard {
    substitutions = List.copyOf(substitutions);
  }
}
