package org.plumbline.formats;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Cases in a file with one JSON object a line, whose members are the columns. */
final class JsonLinesCases implements CaseSource {
  private static final int LONGEST_LINE = 1 << 20;
  private static final JsonFactory JSON =
      new JsonFactoryBuilder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(4).build())
          .build();
  private final Path file;
  private final Mapping mapping;
  private final Meter meter = new Meter();

  JsonLinesCases(Path file, Mapping mapping) {
    this.file = file;
    this.mapping = mapping;
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
    try (BufferedReader text = new BufferedReader(StrictText.open(file, meter))) {
      long number = 1;
      for (Line line = line(text); line != null; line = line(text)) {
        if (line.tooLong()) {
          rows.row(
              CaseRow.faulty(
                  number,
                  Map.of(),
                  "the line is longer than a million characters. Write one event a line"));
        } else if (!line.text().isBlank()) {
          rows.row(row(line.text(), number));
        }
        number++;
      }
    } catch (IOException e) {
      throw StrictText.unreadable(file, e);
    }
  }

  private record Line(String text, boolean tooLong) {}

  /** Like {@link BufferedReader#readLine()}, but never reads a line without end into memory. */
  private static @Nullable Line line(BufferedReader text) throws IOException {
    StringBuilder line = new StringBuilder();
    boolean tooLong = false;
    int c = text.read();
    if (c < 0) {
      return null;
    }
    for (; c >= 0 && c != '\n'; c = text.read()) {
      if (line.length() == LONGEST_LINE) {
        tooLong = true;
      } else {
        line.append((char) c);
      }
    }
    return new Line(line.toString(), tooLong);
  }

  /** Of a line that is no object, what was read before the place where it went wrong. */
  private CaseRow row(String line, long number) throws CaseDataException {
    Map<String, List<String>> cells = new LinkedHashMap<>();
    try (JsonParser json = JSON.createParser(line)) {
      String fault = read(json, cells);
      return fault == null
          ? CaseRow.whole(CaseRow.ANY, number, cells)
          : CaseRow.faulty(number, cells, fault);
    } catch (JsonProcessingException e) {
      JsonLocation at = e.getLocation();
      return CaseRow.faulty(
          number,
          cells,
          "the line is not a well-formed JSON object"
              + (at == null ? "" : "; see its column " + at.getColumnNr()));
    } catch (IOException e) {
      throw StrictText.unreadable(file, e);
    }
  }

  /** What is wrong with the line; null if nothing is. */
  private static @Nullable String read(JsonParser json, Map<String, List<String>> cells)
      throws IOException {
    if (json.nextToken() != JsonToken.START_OBJECT) {
      return "expected an object such as {\"case\": \"17\", …}";
    }
    String fault = null;
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String column = json.currentName();
      List<String> values = values(json);
      if (values == null) {
        fault =
            "“"
                + column
                + "” holds an object; write a text, a number, true, false or a list of these";
      } else if (!values.isEmpty()) {
        cells.put(column, values);
      }
    }
    return fault != null || json.nextToken() == null
        ? fault
        : "more follows after the object. Write one event a line";
  }

  /** Null if there is anything but plain values. */
  private static @Nullable List<String> values(JsonParser json) throws IOException {
    List<String> values = new ArrayList<>();
    if (json.nextToken() != JsonToken.START_ARRAY) {
      return add(values, json) ? values : null;
    }
    boolean plain = true;
    while (json.nextToken() != JsonToken.END_ARRAY) {
      plain &= add(values, json);
    }
    return plain ? values : null;
  }

  private static boolean add(List<String> values, JsonParser json) throws IOException {
    JsonToken token = json.currentToken();
    if (token == null || !token.isScalarValue()) {
      json.skipChildren();
      return false;
    }
    String text = token == JsonToken.VALUE_NULL ? "" : json.getText().strip();
    if (!text.isEmpty()) {
      values.add(text);
    }
    return true;
  }
}
