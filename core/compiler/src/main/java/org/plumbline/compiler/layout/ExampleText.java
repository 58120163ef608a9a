package org.plumbline.compiler.layout;

import java.util.List;
import org.plumbline.model.document.Example;
import org.plumbline.model.document.Example.Detail;
import org.plumbline.model.document.Example.Expectation;
import org.plumbline.model.document.Example.Happening;
import org.plumbline.model.document.Example.When;
import org.plumbline.runtime.verdict.Facet;

/** Examples as text. */
final class ExampleText {
  private ExampleText() {}

  static String of(Example it) {
    return "example "
        + Texts.quoted(it.title())
        + Texts.after("as of", it.asOf(), ExampleText::when)
        + "\n"
        + (it.given().isEmpty() ? "" : "given " + details(it.given()) + "\n")
        + Texts.joined(it.happened(), "; ", ExampleText::happening)
        + " -> "
        + (it.expected().isEmpty()
            ? "nothing arises"
            : Texts.joined(it.expected(), ", ", ExampleText::expectation));
  }

  private static String when(When it) {
    return it.time() == null ? it.date().toString() : it.date() + " " + it.time();
  }

  private static String details(List<Detail> details) {
    return Texts.joined(details, ", ", ExampleText::detail);
  }

  private static String detail(Detail it) {
    return (it.negated() ? "not " : "")
        + it.name()
        + Texts.after("is", it.value(), ConditionText::of);
  }

  private static String happening(Happening it) {
    return when(it.at())
        + " "
        + it.event()
        + (it.details().isEmpty() ? "" : " (" + details(it.details()) + ")");
  }

  private static String expectation(Expectation it) {
    return (it.clause() == null ? "" : "." + it.clause() + " ")
        + it.verdict().words()
        + Texts.after("in", it.facet(), Facet::words)
        + Texts.after("due", it.due(), ExampleText::when);
  }
}
