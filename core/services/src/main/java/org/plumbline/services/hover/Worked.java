package org.plumbline.services.hover;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.compiler.CompiledDocument;
import org.plumbline.compiler.diagnostic.SourceRange;
import org.plumbline.compiler.explain.ExampleDate;
import org.plumbline.compiler.explain.Explainer;
import org.plumbline.compiler.explain.Explanation;
import org.plumbline.compiler.explain.WorkedDue;
import org.plumbline.compiler.syntax.ParsedFile;
import org.plumbline.model.document.Facet;
import org.plumbline.model.document.Standard;
import org.plumbline.model.kernel.Rule;
import org.plumbline.runtime.calendar.CalendarException;
import org.plumbline.runtime.calendar.CalendarHorizonException;
import org.plumbline.runtime.calendar.WorkingCalendar;
import org.plumbline.services.calendar.DocumentCalendars;
import org.plumbline.services.workspace.Snapshot;

/** Standards explained, and their limits worked for a date. */
public final class Worked {
  private final Snapshot snapshot;
  private final @Nullable LocalDateTime from;

  /**
   * Over the texts of one moment.
   *
   * @param from the local time of the trigger in worked examples; null for the last Friday before
   *     Christmas, which shows what holidays do
   */
  public Worked(Snapshot snapshot, @Nullable LocalDateTime from) {
    this.snapshot = snapshot;
    this.from = from;
  }

  /** A standard explained; empty if its document or its calendar is not to be had. */
  public Optional<Explanation> explained(String file, Standard standard) {
    CompiledDocument document = snapshot.documentOf(file).orElse(null);
    if (document == null) {
      return Optional.empty();
    }
    try {
      WorkingCalendar calendar = DocumentCalendars.of(document);
      Explainer explainer =
          new Explainer(
              document.kernel(),
              document.vocabulary(),
              calendar,
              document.standards(),
              document.adopted());
      try {
        return Optional.of(explainer.explain(standard, date(calendar)));
      } catch (CalendarHorizonException e) {
        return Optional.of(explainer.explainWithoutExample(standard));
      }
    } catch (CalendarException e) {
      return Optional.empty();
    }
  }

  private LocalDateTime date(WorkingCalendar calendar) {
    return from == null ? ExampleDate.fridayBeforeChristmas(calendar) : from;
  }

  /**
   * A worked date to be shown at the end of a line.
   *
   * @param offset the end of the line that sets the limit
   */
  public record Hint(int offset, String text) {}

  /** A hint for every line of a file that sets a limit of which one date comes. */
  public List<Hint> hints(String file) {
    List<Hint> hints = new ArrayList<>();
    ParsedFile parsed = snapshot.parsed(file).orElse(null);
    CompiledDocument document = snapshot.documentOf(file).orElse(null);
    if (parsed == null || document == null) {
      return hints;
    }
    try {
      WorkingCalendar calendar = DocumentCalendars.of(document);
      for (var element : parsed.file().elements()) {
        if (element instanceof Standard standard) {
          hints(standard, parsed, document, calendar, hints);
        }
      }
    } catch (CalendarException e) {
      return List.of(); // the calendar is a finding of its own
    }
    return hints;
  }

  private void hints(
      Standard standard,
      ParsedFile parsed,
      CompiledDocument document,
      WorkingCalendar calendar,
      List<Hint> hints) {
    for (Facet facet : standard.facets()) {
      int clause = facet instanceof Facet.Clause one ? one.number() : 0;
      SourceRange at = parsed.positions().of(facet);
      if (at == null || !(clause > 0 || facet instanceof Facet.Deadline)) {
        continue;
      }
      for (Rule rule : document.kernel().rules()) {
        if (rule.id().standard().equals(standard.id())
            && rule.id().clause() == clause
            && rule.kind() == Rule.Kind.DUTY) {
          Optional<String> due = WorkedDue.of(rule, calendar, date(calendar));
          if (due.isPresent()) {
            hints.add(new Hint(at.end(), due.get()));
            break;
          }
        }
      }
    }
  }
}
