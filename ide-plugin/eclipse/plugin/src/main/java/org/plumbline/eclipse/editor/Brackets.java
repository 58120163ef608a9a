package org.plumbline.eclipse.editor;

import org.eclipse.jface.text.source.DefaultCharacterPairMatcher;

/** Shows which bracket belongs to the one at the cursor. */
public final class Brackets extends DefaultCharacterPairMatcher {
  /** Made by Eclipse for each editor. */
  public Brackets() {
    super(new char[] {'(', ')'});
  }
}
