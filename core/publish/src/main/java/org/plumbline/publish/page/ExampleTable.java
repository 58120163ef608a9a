package org.plumbline.publish.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.cases.Cases;
import org.plumbline.model.document.Condition.Literal;
import org.plumbline.model.document.Example;
import org.plumbline.publish.html.Html;
import org.plumbline.runtime.calendar.SpokenDate;

/** The examples of a standard: what each shows, what happens in it, and the verdict on it. */
final class ExampleTable {
  private static final Cases<Literal, String> LITERALS =
      Cases.<Literal, String>over(Literal.class)
          .when(Literal.Quoted.class, v -> "“" + v.text() + "”")
          .when(Literal.Day.class, v -> SpokenDate.day(v.date()))
          .when(Literal.Count.class, Literal.Count::number)
          .when(Literal.Words.class, v -> v.words().text())
          .all();

  private ExampleTable() {}

  /** A table with a row for each. */
  static Html of(List<Example> examples) {
    Html heads =
        Html.of(
            "tr",
            List.of("Example", "What happens", "Verdict").stream()
                .map(head -> Html.of("th", head).with("scope", "col"))
                .toList());
    return Html.of(
            "table",
            Html.of("caption", "Examples"),
            Html.of("thead", heads),
            Html.of("tbody", examples.stream().map(ExampleTable::row).toList()))
        .with("class", "examples");
  }

  private static Html row(Example example) {
    return Html.of(
        "tr",
        Html.of("th", example.title()).with("scope", "row"),
        Html.of("td", Html.each("p", happenings(example))),
        Html.of("td", Html.each("p", expected(example))));
  }

  private static List<String> expected(Example example) {
    return example.expected().isEmpty()
        ? List.of("nothing arises")
        : example.expected().stream().map(ExampleTable::expected).toList();
  }

  private static List<String> happenings(Example example) {
    List<String> lines = new ArrayList<>();
    if (!example.given().isEmpty()) {
      lines.add("Given: " + details(example.given()));
    }
    for (Example.Happening happening : example.happened()) {
      lines.add(
          when(happening.at())
              + ": "
              + happening.event()
              + (happening.details().isEmpty() ? "" : " (" + details(happening.details()) + ")"));
    }
    if (example.asOf() != null) {
      lines.add(
          "Judged at "
              + (example.asOf().time() == null ? "the end of " : "")
              + when(example.asOf()));
    }
    return lines;
  }

  private static String expected(Example.Expectation expected) {
    return (expected.clause() == null ? "" : "." + expected.clause() + " ")
        + expected.verdict().words()
        + (expected.facet() == null ? "" : " in " + expected.facet().words())
        + (expected.due() == null ? "" : ", due " + when(expected.due()));
  }

  private static String details(List<Example.Detail> details) {
    return details.stream()
        .map(d -> (d.negated() ? "not " : "") + d.name() + value(d.value()))
        .collect(Collectors.joining(", "));
  }

  private static String value(@Nullable Literal value) {
    return value == null ? "" : " is " + LITERALS.apply(value);
  }

  private static String when(Example.When when) {
    return SpokenDate.day(when.date()) + (when.time() == null ? "" : " at " + when.time());
  }
}
