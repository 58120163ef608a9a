package org.plumbline.model.yaml;

import com.fasterxml.jackson.dataformat.yaml.util.StringQuotingChecker;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Quotation marks round everything that any YAML reader, of whatever version, could take for
 * something else than text: dates, times, numbers, on and off. What is left is words.
 */
final class Quoting extends StringQuotingChecker {
  private static final long serialVersionUID = 1L;

  private static final Pattern PLAIN =
      Pattern.compile("[A-Za-z][A-Za-z0-9_'\u2019-]*( [A-Za-z0-9_'\u2019-]+)*");
  private static final Set<String> TAKEN =
      Set.of("y", "n", "yes", "no", "on", "off", "true", "false", "null", "nan", "inf");

  @Override
  public boolean needToQuoteName(String name) {
    return needToQuoteValue(name);
  }

  @Override
  public boolean needToQuoteValue(String value) {
    return !PLAIN.matcher(value).matches() || TAKEN.contains(value.toLowerCase(Locale.ROOT));
  }
}
