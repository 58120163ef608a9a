package org.plumbline.derivation;

import com.google.inject.Injector;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.XtextStandaloneSetup;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;

/** Reads Xtext grammars outside an IDE. */
public final class XtextGrammars {

  private static final Injector XTEXT =
      new XtextStandaloneSetup().createInjectorAndDoEMFRegistration();

  private XtextGrammars() {}

  /**
   * Reads a grammar.
   *
   * @param text the text of an {@code .xtext} file
   * @return the grammar, linked
   * @throws IllegalArgumentException if the text is not a grammar; the message has every line
   */
  public static Grammar read(String text) {
    XtextResourceSet resources = XTEXT.getInstance(XtextResourceSet.class);
    Resource resource = resources.createResource(URI.createURI("memory:/Grammar.xtext"));
    try {
      resource.load(
          new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
          Map.of(XtextResource.OPTION_ENCODING, StandardCharsets.UTF_8.name()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    EcoreUtil.resolveAll(resource);
    if (!resource.getErrors().isEmpty()) {
      throw new IllegalArgumentException(
          resource.getErrors().stream()
              .map(error -> "line " + error.getLine() + ": " + error.getMessage())
              .collect(Collectors.joining("\n  ", "not an Xtext grammar:\n  ", "")));
    }
    return (Grammar) resource.getContents().get(0);
  }
}
