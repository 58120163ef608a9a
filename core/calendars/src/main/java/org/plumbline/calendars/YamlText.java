package org.plumbline.calendars;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * Reads the plain part of YAML that a calendar needs: lists, properties and text. What could make a
 * small file large or strange (aliases, tags, deep nesting, several documents) is refused.
 */
final class YamlText {
  static final int MOST_BYTES = 1 << 20;

  private static final int DEEPEST = 12;
  private static final YAMLFactory YAML = new YAMLFactory();

  private final String file;
  private final YAMLParser parser;

  private YamlText(String file, YAMLParser parser) {
    this.file = file;
    this.parser = parser;
  }

  /** The properties that the file consists of. */
  static YamlValue.Properties read(String file, byte[] bytes) {
    String text = decoded(file, bytes);
    if (text.isBlank()) {
      throw new CalendarFileException(
          file,
          Position.WHOLE_FILE,
          "the file is empty; a calendar begins with `calendar: its-id`");
    }
    try (YAMLParser parser = YAML.createParser(text)) {
      return new YamlText(file, parser).document();
    } catch (JsonProcessingException wrong) {
      throw unreadable(file, wrong);
    } catch (IOException | RuntimeException wrong) {
      if (wrong instanceof CalendarFileException known) {
        throw known;
      }
      // The YAML library may stumble over hostile text in ways it does not declare.
      throw new CalendarFileException(
          file, Position.WHOLE_FILE, "this is not readable as YAML: " + wrong.getMessage());
    }
  }

  private static CalendarFileException unreadable(String file, JsonProcessingException wrong) {
    String message = wrong.getOriginalMessage();
    Position position = position(wrong.getLocation());
    // The YAML library knows the place of the problem; the exception's location is that of the last
    // token.
    if (wrong.getCause() instanceof MarkedYAMLException marked && marked.getProblem() != null) {
      message = marked.getProblem();
      Mark mark = marked.getProblemMark();
      position = mark == null ? position : new Position(mark.getLine() + 1, mark.getColumn() + 1);
    }
    return new CalendarFileException(file, position, "this is not readable as YAML: " + message);
  }

  private static String decoded(String file, byte[] bytes) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), out, true);
    String text = out.flip().toString();
    if (result.isError()) {
      throw new CalendarFileException(
          file, endOf(text), "this is not UTF-8 text; save the file as UTF-8");
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' && c != '\n' && c != '\r' && c != '\t') {
        throw new CalendarFileException(
            file,
            endOf(text.substring(0, i)),
            "there is a control character (number " + (int) c + ") here; delete it");
      }
    }
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static Position endOf(String text) {
    int line = 1;
    int start = 0;
    for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
      line++;
      start = i + 1;
    }
    return new Position(line, text.length() - start + 1);
  }

  private YamlValue.Properties document() throws IOException {
    JsonToken first = parser.nextToken();
    if (first == null) {
      throw problem("the file holds no calendar; begin with `calendar: its-id`");
    }
    YamlValue value = value(first, 0);
    if (!(value instanceof YamlValue.Properties properties)) {
      throw new CalendarFileException(
          file,
          value.position(),
          "a calendar is a list of properties, such as `calendar: its-id`, not " + value.kind());
    }
    if (parser.nextToken() != null) {
      throw problem("a file holds one calendar; a second one begins here");
    }
    return properties;
  }

  private YamlValue value(JsonToken token, int depth) throws IOException {
    Position position = position(parser.currentTokenLocation());
    refuseCleverness(position);
    if (depth > DEEPEST) {
      throw problem("this is nested too deeply for a calendar");
    }
    return switch (token) {
      case START_OBJECT -> properties(position, depth);
      case START_ARRAY -> {
        List<YamlValue> items = new ArrayList<>();
        for (JsonToken next = parser.nextToken();
            next != JsonToken.END_ARRAY;
            next = parser.nextToken()) {
          items.add(value(next, depth + 1));
        }
        yield new YamlValue.Items(position, items);
      }
      case VALUE_NULL -> new YamlValue.Text(position, "");
      default -> new YamlValue.Text(position, parser.getText());
    };
  }

  private YamlValue.Properties properties(Position position, int depth) throws IOException {
    Map<String, YamlValue.Entry> entries = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      Position place = position(parser.currentTokenLocation());
      refuseCleverness(place);
      String name = parser.currentName();
      YamlValue value = value(parser.nextToken(), depth + 1);
      if (entries.put(name, new YamlValue.Entry(place, value)) != null) {
        throw new CalendarFileException(
            file, place, "`" + name + "` is given twice; keep one of them");
      }
    }
    return new YamlValue.Properties(position, entries);
  }

  private void refuseCleverness(Position position) throws IOException {
    if (parser.isCurrentAlias() || parser.getObjectId() != null) {
      throw new CalendarFileException(
          file,
          position,
          "anchors and aliases (& and *) have no place in a calendar; write it out");
    }
    if (parser.getTypeId() != null) {
      throw new CalendarFileException(
          file, position, "tags (!) have no place in a calendar; leave it out");
    }
  }

  private CalendarFileException problem(String message) {
    return new CalendarFileException(file, position(parser.currentTokenLocation()), message);
  }

  private static Position position(@Nullable JsonLocation location) {
    return location == null || location.getLineNr() < 1
        ? Position.WHOLE_FILE
        : new Position(location.getLineNr(), Math.max(1, location.getColumnNr()));
  }
}
