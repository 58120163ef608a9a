package org.plumbline.maven;

import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.plumbline.compiler.StandardsCompiler;
import org.plumbline.compiler.diagnostic.Diagnostic;
import org.plumbline.compiler.diagnostic.Severity;

/** Looks for mistakes in documents. */
public final class ValidateMojo extends StandardsMojo {
  /** Whether warnings stop the build. Maven sets it. */
  boolean failOnWarnings;

  /** For Maven, which sets what it needs. */
  public ValidateMojo() {}

  @Override
  void execute(List<Path> files) throws MojoFailureException {
    List<Diagnostic> warnings = of(StandardsCompiler.compile(files), Severity.WARNING);
    warnings.forEach(one -> getLog().warn(one.at() + ": " + one.message()));
    documents(files);
    if (failOnWarnings && !warnings.isEmpty()) {
      throw new MojoFailureException(counted(warnings.size(), "warning") + " in " + source);
    }
    getLog().info(counted(files.size(), "file") + ": nothing wrong");
  }
}
