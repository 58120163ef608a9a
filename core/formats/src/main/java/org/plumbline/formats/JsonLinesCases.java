package org.plumbline.formats;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
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
import java.util.function.Consumer;
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

  JsonLinesCases(Path file) {
    this.file = file;
  }

  @Override
  public void read(Consumer<CaseRow> rows) throws CaseDataException {
    try (BufferedReader text = new BufferedReader(StrictText.open(file))) {
      long number = 1;
      for (String line = line(text, number); line != null; line = line(text, number)) {
        if (!line.isBlank()) {
          rows.accept(new CaseRow(number, cells(line, number)));
        }
        number++;
      }
    } catch (IOException e) {
      throw StrictText.unreadable(file, e);
    }
  }

  /** Like {@link BufferedReader#readLine()}, but never reads a line without end into memory. */
  private @Nullable String line(BufferedReader text, long number)
      throws IOException, CaseDataException {
    StringBuilder line = new StringBuilder();
    int c = text.read();
    if (c < 0) {
      return null;
    }
    for (; c >= 0 && c != '\n'; c = text.read()) {
      if (line.length() == LONGEST_LINE) {
        throw new CaseDataException(
            file
                + ":"
                + number
                + ": the line is longer than a million characters. Write one event a line");
      }
      line.append((char) c);
    }
    return line.toString();
  }

  private Map<String, List<String>> cells(String line, long number) throws CaseDataException {
    Map<String, List<String>> cells = new LinkedHashMap<>();
    try (JsonParser json = JSON.createParser(line)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw new CaseDataException(
            file + ":" + number + ": expected an object such as {\"case\": \"17\", …}");
      }
      while (json.nextToken() != JsonToken.END_OBJECT) {
        String column = json.currentName();
        List<String> values = values(json, column, number);
        if (!values.isEmpty()) {
          cells.put(column, values);
        }
      }
      if (json.nextToken() != null) {
        throw new CaseDataException(
            file + ":" + number + ": more follows after the object. Write one event a line");
      }
      return cells;
    } catch (JsonProcessingException e) {
      throw new CaseDataException(
          file + ":" + number + ": the line is not a JSON object: " + e.getOriginalMessage());
    } catch (IOException e) {
      throw StrictText.unreadable(file, e);
    }
  }

  private List<String> values(JsonParser json, String column, long number)
      throws IOException, CaseDataException {
    JsonToken token = json.nextToken();
    List<String> values = new ArrayList<>();
    if (token == JsonToken.START_ARRAY) {
      for (token = json.nextToken(); token != JsonToken.END_ARRAY; token = json.nextToken()) {
        add(values, json, column, number);
      }
    } else {
      add(values, json, column, number);
    }
    return values;
  }

  private void add(List<String> values, JsonParser json, String column, long number)
      throws IOException, CaseDataException {
    JsonToken token = json.currentToken();
    if (token == null || !token.isScalarValue()) {
      throw new CaseDataException(
          file
              + ":"
              + number
              + ": “"
              + column
              + "” holds an object; write a text, a number, true, false or a list of these");
    }
    String text = token == JsonToken.VALUE_NULL ? "" : json.getText().strip();
    if (!text.isEmpty()) {
      values.add(text);
    }
  }
}
