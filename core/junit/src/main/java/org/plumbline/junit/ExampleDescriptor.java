package org.plumbline.junit;

import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.AbstractTestDescriptor;
import org.opentest4j.AssertionFailedError;
import org.plumbline.embedding.ExampleOutcome;
import org.plumbline.runtime.calendar.WorkingCalendar;

/** An example, or what takes the place of the examples of a document that cannot be used. */
abstract class ExampleDescriptor extends AbstractTestDescriptor {
  ExampleDescriptor(UniqueId id, String name, TestSource source) {
    super(id, name, source);
  }

  @Override
  public final Type getType() {
    return Type.TEST;
  }

  abstract TestExecutionResult execute();

  /** An example that can be tried out. */
  static final class Example extends ExampleDescriptor {
    private final ExampleOutcome outcome;
    private final WorkingCalendar calendar;

    Example(
        UniqueId id,
        String name,
        TestSource source,
        ExampleOutcome outcome,
        WorkingCalendar calendar) {
      super(id, name, source);
      this.outcome = outcome;
      this.calendar = calendar;
    }

    @Override
    TestExecutionResult execute() {
      if (outcome.asExpected()) {
        return TestExecutionResult.successful();
      }
      String expected = outcome.expectedWords(calendar);
      String came = String.join("\n", outcome.cameWords(calendar));
      return TestExecutionResult.failed(
          new AssertionFailedError(
              "standard "
                  + outcome.example().standard()
                  + ", example \""
                  + outcome.example().example().title()
                  + "\": expected "
                  + expected
                  + ", came "
                  + came,
              expected,
              came));
    }
  }

  /** Something that is wrong before any example can be tried out. */
  static final class Unusable extends ExampleDescriptor {
    private final String problem;

    Unusable(UniqueId id, String name, TestSource source, String problem) {
      super(id, name, source);
      this.problem = problem;
    }

    @Override
    TestExecutionResult execute() {
      return TestExecutionResult.failed(new AssertionFailedError(problem));
    }
  }
}
