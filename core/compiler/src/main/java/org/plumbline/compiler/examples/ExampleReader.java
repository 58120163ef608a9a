package org.plumbline.compiler.examples;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plumbline.compiler.diagnostic.Findings;
import org.plumbline.compiler.resolve.EventRef;
import org.plumbline.compiler.resolve.Resolver;
import org.plumbline.compiler.resolve.Vocabulary;
import org.plumbline.compiler.resolve.Vocabulary.Attribute;
import org.plumbline.compiler.resolve.Vocabulary.Event;
import org.plumbline.compiler.resolve.Vocabulary.Field;
import org.plumbline.model.document.Condition.Literal;
import org.plumbline.model.document.Element;
import org.plumbline.model.document.Example;
import org.plumbline.model.document.Example.Detail;
import org.plumbline.model.document.Example.When;
import org.plumbline.model.document.Facet;
import org.plumbline.model.document.Name;
import org.plumbline.model.document.Standard;
import org.plumbline.model.document.StandardsFile;
import org.plumbline.model.kernel.ValueType;
import org.plumbline.runtime.calendar.LocalClock;
import org.plumbline.runtime.history.Coverage;
import org.plumbline.runtime.history.KnownAttribute;
import org.plumbline.runtime.history.Moment;
import org.plumbline.runtime.history.Occurrence;
import org.plumbline.runtime.history.Value;

/** Turns a document's examples into case histories. */
public final class ExampleReader {
  private final Resolver names;
  private final Details details;
  private final LocalTimes times;

  private ExampleReader(Vocabulary vocabulary, LocalClock clock) {
    this.names = new Resolver(vocabulary);
    this.details = new Details(names);
    this.times = new LocalTimes(clock);
  }

  /**
   * Every example of a document. One with a finding leaves out what the finding is about.
   *
   * @param clock of the document's calendar: the examples' times are its local times
   */
  public static List<ExampleCase> read(
      StandardsFile document, Vocabulary vocabulary, LocalClock clock, Findings findings) {
    ExampleReader reader = new ExampleReader(vocabulary, clock);
    List<ExampleCase> cases = new ArrayList<>();
    for (Element element : document.elements()) {
      if (element instanceof Standard standard) {
        Findings here = findings.inside(standard);
        for (Facet facet : standard.facets()) {
          if (facet instanceof Example example) {
            cases.add(reader.example(standard, example, here.inside(example)));
          }
        }
      }
    }
    return cases;
  }

  private ExampleCase example(Standard standard, Example example, Findings findings) {
    String subject = subject(standard);
    ToldCases told = new ToldCases();
    List<KnownAttribute> attributes = new ArrayList<>();
    for (Detail detail : example.given()) {
      given(detail, null, attributes, findings.inside(detail));
    }
    told.add(List.of(), attributes);
    for (Example.Happening happening : example.happened()) {
      occurrence(happening, subject, told, findings.inside(happening));
    }
    return new ExampleCase(
        standard.id(),
        example,
        told.histories(example.title()),
        Coverage.EVERYTHING,
        asOf(example, told.occurrences()),
        example.expected().stream().map(this::expected).toList());
  }

  /** The key of those whose histories the standard judges; null if it judges cases. */
  private @Nullable String subject(Standard standard) {
    return standard.facets().stream()
        .filter(Facet.SubjectOf.class::isInstance)
        .map(line -> names.findKey(((Facet.SubjectOf) line).key()))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** Without an as-of, the end of the day on which the last thing happens or is recorded. */
  private long asOf(Example example, List<Occurrence> occurrences) {
    if (example.asOf() != null) {
      return times.asOf(example.asOf());
    }
    long last = 0;
    for (Occurrence occurrence : occurrences) {
      Moment recorded = occurrence.recordedAt();
      last = Math.max(last, times.endOfDay(occurrence.at()));
      last = recorded == null ? last : Math.max(last, times.endOfDay(recorded));
    }
    return last;
  }

  private void occurrence(
      Example.Happening happening, @Nullable String subject, ToldCases told, Findings findings) {
    EventRef ref = names.event(happening.event(), findings);
    if (ref.events().isEmpty()) {
      return;
    }
    Event event = ref.events().get(0);
    Moment at = times.moment(happening.at());
    Map<String, String> keys = new HashMap<>();
    Map<String, Value> fields = new HashMap<>();
    Moment recordedAt = null;
    List<String> cases = new ArrayList<>();
    List<KnownAttribute> attributes = new ArrayList<>();
    for (Detail detail : happening.details()) {
      Findings here = findings.inside(detail);
      Detail plain = plain(detail, event);
      String key = key(plain, event);
      Field field = names.field(event, plain.name());
      if (field == null && key == null && isRecorded(plain)) {
        recordedAt = recorded(plain, here);
      } else if (field == null && key == null && isCase(plain) && plain.value() != null) {
        cases.addAll(cases(plain.value()));
      } else if (key != null && plain.value() != null) {
        keys.put(key, text(plain.value()));
      } else if (field != null) {
        Value value = details.value(field.name(), field.type(), plain, here);
        if (value != null) {
          fields.put(field.name(), value);
        }
      } else {
        given(plain, at, attributes, here, event);
      }
    }
    if (subject != null && event.about().contains(subject)) {
      keys.putIfAbsent(subject, subject); // an example that names no worker is about one
    }
    told.add(cases, new Occurrence(event.name(), at, recordedAt, null, keys, fields, told.size()));
    told.add(cases, attributes);
  }

  /** "case is Ann": which of several cases has it on record; with `;` between them, several. */
  private boolean isCase(Detail detail) {
    return detail.name().key().equals("case") && names.findAttribute(detail.name()) == null;
  }

  private static List<String> cases(Literal literal) {
    return Arrays.stream(text(literal).split(";"))
        .map(String::strip)
        .filter(one -> !one.isEmpty())
        .toList();
  }

  /** "recorded is 2026-03-04": what an example says of the record, not of what happened. */
  private boolean isRecorded(Detail detail) {
    return detail.name().key().equals("recorded") && names.findAttribute(detail.name()) == null;
  }

  private @Nullable Moment recorded(Detail detail, Findings findings) {
    Value value = details.value("recorded", ValueType.Plain.DATE, detail, findings);
    return value instanceof Value.Date date
        ? times.moment(new When(date.date(), date.time()))
        : null;
  }

  /** A key that the event is about; another key only if no field has its name. */
  private @Nullable String key(Detail detail, Event event) {
    String key = names.findKey(detail.name());
    return key != null && (event.about().contains(key) || names.field(event, detail.name()) == null)
        ? key
        : null;
  }

  private void given(
      Detail detail,
      @Nullable Moment since,
      List<KnownAttribute> attributes,
      Findings findings,
      Event... event) {
    Detail plain = plain(detail, event);
    Attribute attribute = names.findAttribute(plain.name());
    if (attribute == null) {
      names.unknownDetail(plain.name(), List.of(event), findings);
      return;
    }
    Value value = details.value(attribute.name(), attribute.type(), plain, findings);
    if (value != null) {
      attributes.add(new KnownAttribute(attribute.name(), value, since));
    }
  }

  /** "immediate protection is needed": one name, in which "is" stands by the way. */
  private Detail plain(Detail detail, Event... events) {
    if (!(detail.value() instanceof Literal.Words words) || known(detail.name(), events)) {
      return detail;
    }
    Name joined = new Name(detail.name().text() + " is " + words.words().text());
    return known(joined, events) ? new Detail(detail.negated(), joined, null) : detail;
  }

  private boolean known(Name name, Event... events) {
    return names.findAttribute(name) != null
        || names.findKey(name) != null
        || names.fieldOfAny(List.of(events), name) != null;
  }

  private static String text(Literal literal) {
    if (literal instanceof Literal.Words words) {
      return words.words().text();
    } else if (literal instanceof Literal.Quoted quoted) {
      return quoted.text();
    } else if (literal instanceof Literal.Day day) {
      return day.date().toString();
    }
    return ((Literal.Count) literal).number();
  }

  private ExampleCase.Expected expected(Example.Expectation expectation) {
    return new ExampleCase.Expected(
        expectation.clause() == null ? 0 : expectation.clause(),
        expectation.verdict(),
        expectation.facet(),
        expectation.due() == null ? null : times.moment(expectation.due()));
  }
}
