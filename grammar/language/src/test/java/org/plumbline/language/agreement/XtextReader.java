package org.plumbline.language.agreement;

import com.google.inject.Injector;
import com.google.inject.Provider;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.IParser;
import org.eclipse.xtext.parser.antlr.Lexer;
import org.plumbline.language.PlumblineStandaloneSetup;

/** Reads texts with the parser that Xtext generates. */
final class XtextReader {

  private final IParser parser;
  private final Grammar grammar;
  private final Provider<Lexer> lexers;

  XtextReader() {
    Injector injector = new PlumblineStandaloneSetup().createInjectorAndDoEMFRegistration();
    parser = injector.getInstance(IParser.class);
    grammar = injector.getInstance(IGrammarAccess.class).getGrammar();
    lexers = injector.getProvider(Lexer.class);
  }

  Grammar grammar() {
    return grammar;
  }

  Reading read(String text) {
    IParseResult result = parser.parse(new StringReader(text));
    List<String> problems = new ArrayList<>();
    for (INode node : result.getSyntaxErrors()) {
      problems.add(node.getStartLine() + ": " + node.getSyntaxErrorMessage().getMessage());
    }
    FeatureWriter features = new FeatureWriter();
    if (problems.isEmpty()) {
      result.getRootNode().getChildren().forEach(child -> write(child, false, features));
    }
    return new Reading(problems, features.toString());
  }

  /** The offsets at which tokens begin; none if the lexer finds no token somewhere. */
  Optional<List<Integer>> cuts(String text) {
    Lexer lexer = lexers.get();
    lexer.setCharStream(new ANTLRStringStream(text));
    List<Integer> starts = new ArrayList<>();
    for (Token token = lexer.nextToken(); token.getType() != Token.EOF; token = lexer.nextToken()) {
      if (token.getType() == Token.INVALID_TOKEN_TYPE) {
        return Optional.empty();
      }
      starts.add(((CommonToken) token).getStartIndex());
    }
    return Optional.of(starts);
  }

  /** {@code opened}: the node's own feature has been written as that of the action around it. */
  private static void write(INode node, boolean opened, FeatureWriter out) {
    if (node instanceof ILeafNode leaf) {
      if (!leaf.isHidden()) {
        writeLeaf(leaf, out);
      }
      return;
    }
    ICompositeNode composite = (ICompositeNode) node;
    Assignment assignment = opened ? null : assignment(composite);
    if (assignment != null && !makesObject(composite.getGrammarElement())) {
      out.feature(assignment.getFeature(), visibleText(composite));
      return;
    }
    if (assignment != null) {
      out.open(assignment.getFeature());
    }
    boolean first = composite.getGrammarElement() instanceof Action;
    for (INode child : composite.getChildren()) {
      write(child, first, out);
      first = false;
    }
    if (assignment != null) {
      out.close();
    }
  }

  private static void writeLeaf(ILeafNode leaf, FeatureWriter out) {
    Assignment assignment = assignment(leaf);
    if (assignment == null) {
      out.token(leaf.getText());
    } else {
      out.feature(assignment.getFeature(), leaf.getText());
    }
  }

  /** An action's node stands where a rule call's did, and has that as its first child. */
  private static Assignment assignment(INode node) {
    EObject element = node.getGrammarElement();
    if (element instanceof Action) {
      return assignment(((ICompositeNode) node).getFirstChild());
    }
    return element instanceof AbstractElement part ? GrammarUtil.containingAssignment(part) : null;
  }

  private static boolean makesObject(EObject element) {
    return element instanceof Action
        || (element instanceof RuleCall call
            && call.getRule() instanceof ParserRule rule
            && !GrammarUtil.isDatatypeRule(rule));
  }

  private static String visibleText(ICompositeNode node) {
    StringBuilder text = new StringBuilder();
    for (ILeafNode leaf : node.getLeafNodes()) {
      if (!leaf.isHidden()) {
        text.append(leaf.getText());
      }
    }
    return text.toString();
  }
}
