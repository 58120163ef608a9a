package org.plumbline.maven;

import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.plumbline.embedding.ExampleOutcome;
import org.plumbline.embedding.StandardsDocument;

/** Tries out the examples that stand in documents. */
public final class TestMojo extends StandardsMojo {
  /** For Maven, which sets what it needs. */
  public TestMojo() {}

  @Override
  void execute(List<Path> files) throws MojoFailureException {
    long all = 0;
    long failed = 0;
    for (StandardsDocument document : documents(files)) {
      for (ExampleOutcome outcome : document.examples()) {
        all++;
        if (!outcome.asExpected()) {
          failed++;
          getLog()
              .error(
                  document.compiled().file()
                      + ": standard "
                      + outcome.example().standard()
                      + ", example \""
                      + outcome.example().example().title()
                      + "\": expected "
                      + outcome.expectedWords(document.calendar())
                      + ", came "
                      + String.join("; ", outcome.cameWords(document.calendar())));
        }
      }
    }
    if (failed > 0) {
      throw new MojoFailureException(
          counted(failed, "example") + " of " + all + " came out otherwise than expected");
    }
    getLog().info(counted(all, "example") + " as expected");
  }
}
