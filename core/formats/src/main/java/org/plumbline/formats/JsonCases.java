package org.plumbline.formats;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;

/**
 * Cases in JSON or YAML: a list of objects, or an object with lists of objects in it, each of which
 * is a record. It is read as a stream, record by record.
 */
final class JsonCases implements CaseSource {
  /** How the objects stand in the file. */
  enum Form {
    JSON("JSON"),
    LINES("JSON"),
    YAML("YAML");

    private final String words;

    Form(String words) {
      this.words = words;
    }
  }

  private static final int DEEPEST = 50;
  private static final int LONGEST_TEXT = 1 << 20;

  /** YAML's reader looks ahead in a text of any length; what is larger comes as JSON. */
  private static final int LARGEST_YAML = 64 << 20;

  private static final StreamReadConstraints LIMITS =
      StreamReadConstraints.builder()
          .maxNestingDepth(DEEPEST)
          .maxStringLength(LONGEST_TEXT)
          .build();

  private final Path file;
  private final Mapping mapping;
  private final Meter meter = new Meter();
  private final Form form;
  private final Map<String, Integer> numbers = new HashMap<>();

  JsonCases(Path file, Mapping mapping, Form form) {
    this.file = file;
    this.mapping = mapping;
    this.form = form;
  }

  @Override
  public double part() {
    return meter.part();
  }

  @Override
  public Mapping mapping() {
    return mapping;
  }

  @Override
  public void read(Rows rows) throws CaseDataException {
    numbers.clear();
    try (Reader text = StrictText.open(file, meter);
        JsonParser json = factory().createParser(text)) {
      RecordRows recordRows = new RecordRows(mapping, rows);
      JsonToken first = json.nextToken();
      if (first == null) {
        throw new CaseDataException(file + ": the file is empty");
      }
      for (JsonToken token = first; token != null; token = json.nextToken()) {
        top(json, recordRows, rows);
      }
    } catch (JsonProcessingException e) {
      throw malformed(e);
    } catch (IOException e) {
      throw StrictText.unreadable(file, e);
    }
  }

  private JsonFactory factory() {
    if (form != Form.YAML) {
      return new JsonFactoryBuilder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .streamReadConstraints(LIMITS)
          .build();
    }
    LoaderOptions limits = new LoaderOptions();
    limits.setNestingDepthLimit(DEEPEST);
    limits.setCodePointLimit(LARGEST_YAML);
    limits.setMaxAliasesForCollections(0);
    return YAMLFactory.builder()
        .loaderOptions(limits)
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .streamReadConstraints(LIMITS)
        .build();
  }

  private void top(JsonParser json, RecordRows rows, Rows told)
      throws IOException, CaseDataException {
    Set<String> wanted = RecordRows.records(mapping);
    if (json.currentToken() == JsonToken.START_ARRAY) {
      records(json, "", rows);
    } else if (json.currentToken() != JsonToken.START_OBJECT) {
      throw noObject(json);
    } else if (form == Form.LINES) {
      rows.record(object(json, ""));
    } else {
      while (json.nextToken() != JsonToken.END_OBJECT) {
        String name = json.currentName();
        if (json.nextToken() == JsonToken.START_ARRAY) {
          if (!wanted.isEmpty() && !wanted.contains(name)) {
            told.unread(name);
          }
          records(json, name, rows);
        } else {
          json.skipChildren(); // what a file says of itself is nothing of a case
        }
      }
    }
  }

  private void records(JsonParser json, String name, RecordRows rows)
      throws IOException, CaseDataException {
    while (json.nextToken() != JsonToken.END_ARRAY) {
      if (json.currentToken() == JsonToken.START_OBJECT) {
        rows.record(object(json, name));
      } else if (name.isEmpty()) {
        throw noObject(json);
      } else {
        json.skipChildren();
      }
    }
  }

  private Node object(JsonParser json, String name) throws IOException, CaseDataException {
    Node record = Node.record(name, line(json), counted(name));
    members(json, record);
    return record;
  }

  private void members(JsonParser json, Node into) throws IOException, CaseDataException {
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String name = json.currentName();
      json.nextToken();
      value(json, name, into);
    }
  }

  private void value(JsonParser json, String name, Node into)
      throws IOException, CaseDataException {
    JsonToken token = json.currentToken();
    refuseAlias(json);
    if (token == JsonToken.START_ARRAY) {
      while (json.nextToken() != JsonToken.END_ARRAY) {
        value(json, name, into);
      }
    } else if (token == JsonToken.START_OBJECT) {
      members(json, into.add(name, line(json), counted(name)));
    } else if (token != JsonToken.VALUE_NULL) {
      into.add(name, line(json), 0).text(json.getText());
    }
  }

  private void refuseAlias(JsonParser json) throws IOException, CaseDataException {
    if (json instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
      throw new CaseDataException(
          file
              + ":"
              + line(json)
              + ": the file refers to another place of itself (&… and *…), which case data need"
              + " not. Write it out");
    }
  }

  private int counted(String name) {
    return numbers.merge(name, 1, Integer::sum);
  }

  private static long line(JsonParser json) {
    return json.currentTokenLocation().getLineNr();
  }

  private CaseDataException noObject(JsonParser json) {
    return new CaseDataException(
        file
            + ":"
            + line(json)
            + ": expected a list of objects such as "
            + (form == Form.YAML ? "`- case: 17`" : "[{\"case\": \"17\", …}]"));
  }

  private CaseDataException malformed(JsonProcessingException e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof CharacterCodingException coding) {
        return StrictText.unreadable(file, coding);
      }
    }
    @Nullable JsonLocation at = e.getLocation();
    String message = String.valueOf(e.getOriginalMessage());
    String what = "from here on this is not well-formed " + form.words;
    if (e instanceof StreamConstraintsException) {
      what = "things stand more than fifty deep in each other, or a text is too long to be data";
    } else if (message.startsWith("Duplicate")) {
      what = "a name comes twice in one object. Take one of the two out";
    }
    return new CaseDataException(
        file + (at == null ? "" : ":" + at.getLineNr() + ":" + at.getColumnNr()) + ": " + what);
  }
}
