package org.plumbline.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.plumbline.compiler.Compilation;
import org.plumbline.compiler.CompiledDocument;
import org.plumbline.compiler.StandardsCompiler;
import org.plumbline.compiler.diagnostic.Diagnostic;
import org.plumbline.compiler.diagnostic.Severity;
import org.plumbline.embedding.DocumentException;
import org.plumbline.embedding.StandardsDocument;

/** A goal that is about all documents of a folder. */
abstract class StandardsMojo extends AbstractMojo {
  private static final String SUFFIX = ".standards";

  /** The folder of documents. Maven sets it. */
  File source = new File("src/main/standards");

  /** Whether to do nothing. Maven sets it. */
  boolean skip;

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("skipped");
      return;
    }
    List<Path> files = files();
    if (files.isEmpty()) {
      getLog().info("there are no documents in " + source);
      return;
    }
    execute(files);
  }

  abstract void execute(List<Path> files) throws MojoExecutionException, MojoFailureException;

  /**
   * The documents, all errors being told.
   *
   * @throws MojoFailureException if there is an error in any of them
   */
  final List<StandardsDocument> documents(List<Path> files) throws MojoFailureException {
    Compilation compilation = StandardsCompiler.compile(files);
    List<Diagnostic> errors = of(compilation, Severity.ERROR);
    errors.forEach(error -> getLog().error(error.at() + ": " + error.message()));
    if (!errors.isEmpty()) {
      throw new MojoFailureException(counted(errors.size(), "error") + " in " + source);
    }
    try {
      return compilation.documents().stream()
          .map(CompiledDocument::file)
          .map(file -> StandardsDocument.load(Path.of(file)))
          .toList();
    } catch (DocumentException e) {
      throw new MojoFailureException(String.valueOf(e.getMessage()));
    }
  }

  static List<Diagnostic> of(Compilation compilation, Severity severity) {
    return compilation.diagnostics().stream().filter(d -> d.severity() == severity).toList();
  }

  static String counted(long count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }

  private List<Path> files() throws MojoExecutionException {
    if (!source.exists()) {
      return List.of();
    }
    try (Stream<Path> paths = Files.walk(source.toPath())) {
      return paths.filter(path -> path.toString().endsWith(SUFFIX)).sorted().toList();
    } catch (IOException e) {
      throw new MojoExecutionException(source + " cannot be read: " + e.getMessage(), e);
    }
  }
}
