package org.plumbline.compiler.validate;

import java.util.List;
import java.util.function.Consumer;
import org.plumbline.compiler.diagnostic.Findings;
import org.plumbline.compiler.resolve.Resolver;
import org.plumbline.compiler.resolve.Vocabulary;
import org.plumbline.model.document.StandardsFile;
import org.plumbline.model.kernel.KernelDocument;

/** Everything that is looked at once a document has been brought down to the kernel. */
public final class Validation {
  private static final List<Consumer<Subject>> CHECKS =
      List.of(
          HeaderChecks::check,
          TitleChecks::check,
          StandardIdChecks::check,
          ClauseChecks::check,
          DutyChecks::check,
          SingleLineChecks::check,
          EffectChecks::check,
          LimitChecks::check,
          NumberChecks::check,
          PeopleChecks::check,
          ListChecks::check,
          SourceChecks::check,
          MissedChecks::check,
          SubjectChecks::check,
          ExampleChecks::check);

  private Validation() {}

  /** Looks at a document. */
  public static void check(
      StandardsFile source, Vocabulary vocabulary, KernelDocument kernel, Findings findings) {
    Subject subject = new Subject(source, vocabulary, new Resolver(vocabulary), kernel, findings);
    CHECKS.forEach(check -> check.accept(subject));
  }
}
