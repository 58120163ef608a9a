package org.plumbline.cli.check;

import org.jspecify.annotations.Nullable;
import org.plumbline.checkers.Checkers;
import org.plumbline.checkers.NotCoveredException;
import org.plumbline.cli.console.Problem;
import org.plumbline.compiler.CompiledDocument;
import org.plumbline.runtime.calendar.WorkingCalendar;
import org.plumbline.runtime.checker.Checker;

/** Who judges the cases. All say the same; a generated checker is faster and tells no reasons. */
enum EngineChoice {
  /** Whoever is sooner done with so many cases. */
  auto,
  /** A checker made from the document, and the interpreter for the reasons that are shown. */
  compiled,
  /** The interpreter, which works as docs/semantics.md says, and no faster than that. */
  reference;

  /**
   * So many cases times rules keep the interpreter busy for as long as it takes to generate a
   * checker and to compile it; measured in docs/PERFORMANCE.md.
   */
  private static final long WORTH_COMPILING = 250_000;

  /**
   * The checker that judges so many cases; null if the interpreter does.
   *
   * @throws Problem if a checker is asked for by name and cannot be had
   */
  @Nullable Checker checker(CompiledDocument document, WorkingCalendar calendar, long cases) {
    boolean pays = cases * document.kernel().rules().size() >= WORTH_COMPILING;
    if (this == reference || (this == auto && !pays)) {
      return null;
    }
    try {
      return new Checkers().of(document.kernel(), calendar);
    } catch (NotCoveredException e) {
      if (this == auto) {
        return null;
      }
      throw new Problem("--engine compiled: " + e.getMessage());
    }
  }
}
