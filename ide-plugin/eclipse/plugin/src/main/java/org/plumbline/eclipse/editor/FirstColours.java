package org.plumbline.eclipse.editor;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.TextAttribute;
import org.eclipse.jface.text.presentation.PresentationReconciler;
import org.eclipse.jface.text.rules.DefaultDamagerRepairer;
import org.eclipse.jface.text.rules.EndOfLineRule;
import org.eclipse.jface.text.rules.IRule;
import org.eclipse.jface.text.rules.RuleBasedScanner;
import org.eclipse.jface.text.rules.SingleLineRule;
import org.eclipse.jface.text.rules.Token;
import org.plumbline.services.colour.ColourKind;

/**
 * The colours that need no understanding, at once with each key: texts and comments. All others
 * come with the findings, from {@link Live}.
 */
public final class FirstColours extends PresentationReconciler {
  /** Made by Eclipse for each editor. */
  public FirstColours() {
    RuleBasedScanner scanner = new RuleBasedScanner();
    scanner.setRules(
        new IRule[] {
          new EndOfLineRule("#", new Token(new TextAttribute(Palette.colour(ColourKind.COMMENT)))),
          new SingleLineRule(
              "\"", "\"", new Token(new TextAttribute(Palette.colour(ColourKind.TEXT))))
        });
    DefaultDamagerRepairer repairer = new DefaultDamagerRepairer(scanner);
    setDamager(repairer, IDocument.DEFAULT_CONTENT_TYPE);
    setRepairer(repairer, IDocument.DEFAULT_CONTENT_TYPE);
  }
}
