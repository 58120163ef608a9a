package org.plumbline.language;

import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.jspecify.annotations.Nullable;

/**
 * Converts any text to a value without ever failing: a failure here would be a syntax error that
 * the parser in core does not know. Xtext's own converters fail on a quoted text with a backslash
 * in it.
 */
final class TotalValueConverters implements IValueConverterService {

  /** A text in quotes has no escapes; what is between the quotes is its value. */
  private static final String QUOTED = "STRING";

  /**
   * {@inheritDoc}
   *
   * <p>Words that make one name are set apart by one space each, whatever was between them.
   */
  @Override
  public Object toValue(String text, @Nullable String rule, @Nullable INode node) {
    if (isQuoted(rule) && text.length() >= 2) {
      return text.substring(1, text.length() - 1);
    }
    return node == null ? text : NodeModelUtils.getTokenText(node);
  }

  @Override
  public String toString(Object value, @Nullable String rule) {
    return isQuoted(rule) ? '"' + value.toString() + '"' : value.toString();
  }

  private static boolean isQuoted(@Nullable String rule) {
    return rule != null && (rule.equals(QUOTED) || rule.endsWith("." + QUOTED));
  }
}
