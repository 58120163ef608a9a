package org.plumbline.language.agreement;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ListTokenSource;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.plumbline.parser.ParsedText;
import org.plumbline.parser.PlumblineParser;

/** Reads texts with the parser that is derived. */
final class DerivedReader {

  /** The parser rules that make objects, by their names in the derived grammar. */
  private final Set<String> objectRules;

  private final Map<Class<?>, List<Field>> labels = new ConcurrentHashMap<>();

  DerivedReader(Grammar grammar) {
    objectRules =
        GrammarUtil.allParserRules(grammar).stream()
            .filter(rule -> !GrammarUtil.isDatatypeRule(rule))
            .map(rule -> rule.getName().toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());
  }

  /** Reads as the product does. */
  Reading read(ParsedText parsed) {
    List<String> problems = parsed.problems().stream().map(Object::toString).toList();
    return new Reading(problems, problems.isEmpty() ? features(parsed.tree()) : "");
  }

  /** Reads in one of ANTLR's modes alone. */
  Reading read(ParsedText parsed, PredictionMode mode) {
    PlumblineParser parser =
        new PlumblineParser(new CommonTokenStream(new ListTokenSource(parsed.tokens())));
    List<String> problems = new ArrayList<>();
    parser.removeErrorListeners();
    parser.addErrorListener(
        new BaseErrorListener() {
          @Override
          public void syntaxError(
              Recognizer<?, ?> recognizer,
              Object symbol,
              int line,
              int column,
              String message,
              RecognitionException e) {
            problems.add(line + ":" + column + ": " + message);
          }
        });
    parser.getInterpreter().setPredictionMode(mode);
    ParserRuleContext tree = parser.standardsFile();
    return new Reading(problems, problems.isEmpty() ? features(tree) : "");
  }

  /** The offsets at which tokens begin; none if there is a character that is part of no token. */
  Optional<List<Integer>> cuts(ParsedText parsed) {
    List<Token> tokens = parsed.tokens();
    return tokens.stream().anyMatch(token -> token.getType() == PlumblineParser.ANY_OTHER)
        ? Optional.empty()
        : Optional.of(
            tokens.stream()
                .filter(token -> token.getType() != Token.EOF)
                .map(Token::getStartIndex)
                .toList());
  }

  private String features(ParserRuleContext root) {
    FeatureWriter out = new FeatureWriter();
    writeChildren(root, out);
    return out.toString();
  }

  private void writeChildren(ParserRuleContext rule, FeatureWriter out) {
    Map<Object, String> features =
        features(rule, labels.computeIfAbsent(rule.getClass(), DerivedReader::labels));
    for (ParseTree child : rule.children == null ? List.<ParseTree>of() : rule.children) {
      Object labelled = child instanceof TerminalNode leaf ? leaf.getSymbol() : child;
      String feature = features.get(labelled);
      if (child instanceof ParserRuleContext inner) {
        writeRule(inner, feature, out);
      } else if (feature != null) {
        out.feature(feature, child.getText());
      } else if (((Token) labelled).getType() != Token.EOF) {
        out.token(child.getText());
      }
    }
  }

  private void writeRule(ParserRuleContext rule, String feature, FeatureWriter out) {
    if (feature == null) {
      writeChildren(rule, out);
    } else if (objectRules.contains(ruleName(rule))) {
      out.open(feature);
      writeChildren(rule, out);
      out.close();
    } else {
      out.feature(feature, rule.getText());
    }
  }

  private static String ruleName(ParserRuleContext rule) {
    return withoutSuffix(PlumblineParser.ruleNames[rule.getRuleIndex()]).toLowerCase(Locale.ROOT);
  }

  /**
   * The fields that hold labelled children. ANTLR adds some of its own, which are called like the
   * rule, like the terminal, or s with a number.
   */
  private static List<Field> labels(Class<?> rule) {
    Set<String> rules = Set.of(PlumblineParser.ruleNames);
    return Arrays.stream(rule.getDeclaredFields())
        .filter(field -> !Modifier.isStatic(field.getModifiers()))
        .filter(field -> !rules.contains(field.getName()))
        .filter(field -> field.getName().matches("[a-z].*") && !field.getName().matches("s\\d+"))
        .toList();
  }

  private static Map<Object, String> features(ParserRuleContext rule, List<Field> labels) {
    Map<Object, String> features = new IdentityHashMap<>();
    for (Field label : labels) {
      String feature = withoutSuffix(label.getName());
      try {
        Object value = label.get(rule);
        if (value instanceof List<?> list) {
          list.forEach(each -> features.put(each, feature));
        } else if (value != null) {
          features.put(value, feature);
        }
      } catch (IllegalAccessException e) {
        throw new AssertionError(e);
      }
    }
    return features;
  }

  private static String withoutSuffix(String name) {
    int underscore = name.indexOf('_');
    return underscore < 0 ? name : name.substring(0, underscore);
  }
}
