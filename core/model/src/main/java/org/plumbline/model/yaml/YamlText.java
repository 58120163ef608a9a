package org.plumbline.model.yaml;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.yaml.YamlNode.Entries;
import org.plumbline.model.yaml.YamlNode.Entry;
import org.plumbline.model.yaml.YamlNode.Form;
import org.plumbline.model.yaml.YamlNode.Items;
import org.plumbline.model.yaml.YamlNode.Place;
import org.plumbline.model.yaml.YamlNode.Scalar;

/**
 * Reads YAML into nodes with places. Of YAML it takes what a document needs and refuses the rest by
 * name: anchors, aliases and tags (with which a small text grows huge, or turns into something
 * else), several documents in one text, a key twice.
 */
public final class YamlText {
  /**
   * Somewhat below the size at which the YAML library itself gives up, with a message of its own.
   */
  static final int MOST_CHARACTERS = 3_000_000;

  static final int MOST_LEVELS = 200;

  private static final YAMLFactory FACTORY = new YAMLFactory();

  private final YAMLParser parser;
  private int levels;

  private YamlText(YAMLParser parser) {
    this.parser = parser;
  }

  /**
   * Reads one YAML text.
   *
   * @throws Refusal if it is no YAML, or uses what is not taken of it
   */
  public static YamlNode read(String text) {
    Place top = new Place(1, 1, "");
    if (text.length() > MOST_CHARACTERS) {
      throw new Refusal(
          top,
          "this is too large for a document: "
              + text.length()
              + " characters, at most "
              + MOST_CHARACTERS);
    }
    int nul = text.indexOf(0);
    if (nul >= 0) {
      int line = 1 + (int) text.substring(0, nul).chars().filter(c -> c == '\n').count();
      int column = nul - text.lastIndexOf('\n', nul);
      throw new Refusal(
          new Place(line, column, ""), "there is a NUL character here: this is not a text file");
    }
    try (YAMLParser parser = FACTORY.createParser(new StringReader(text))) {
      return new YamlText(parser).only();
    } catch (JsonProcessingException notYaml) {
      throw new Refusal(
          place(notYaml.getLocation(), ""),
          "this is not YAML: " + inOneLine(notYaml.getOriginalMessage()));
    } catch (IOException cannotHappen) {
      throw new IllegalStateException(cannotHappen);
    }
  }

  private YamlNode only() throws IOException {
    JsonToken first = parser.nextToken();
    if (first == null) {
      throw new Refusal(new Place(1, 1, ""), "this is empty: a document begins with `language: 1`");
    }
    YamlNode node = value(first, "");
    if (parser.nextToken() != null) {
      throw new Refusal(
          here(""), "a second YAML document begins here: put each into a file of its own");
    }
    return node;
  }

  private YamlNode value(@Nullable JsonToken token, String path) throws IOException {
    Place place = here(path);
    refuseReferences(place);
    if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
      if (++levels > MOST_LEVELS) {
        throw new Refusal(place, "this is nested more than " + MOST_LEVELS + " levels deep");
      }
      YamlNode node = token == JsonToken.START_OBJECT ? entries(place) : items(place);
      levels--;
      return node;
    }
    String text = parser.getText();
    if (token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT) {
      return new Scalar(place, Form.NUMBER, text);
    }
    if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
      return new Scalar(place, Form.FLAG, token == JsonToken.VALUE_TRUE ? "true" : "false");
    }
    if (token == JsonToken.VALUE_NULL) {
      return new Scalar(place, Form.NOTHING, "");
    }
    return new Scalar(place, Form.TEXT, text);
  }

  private Items items(Place place) throws IOException {
    List<YamlNode> items = new ArrayList<>();
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      items.add(value(token, place.path() + "[" + items.size() + "]"));
    }
    return new Items(place, items);
  }

  private Entries entries(Place place) throws IOException {
    Map<String, Entry> entries = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      String path = place.path().isEmpty() ? key : place.path() + "." + key;
      Place keyPlace = here(path);
      refuseReferences(keyPlace);
      Entry earlier = entries.get(key);
      if (earlier != null) {
        throw new Refusal(
            keyPlace,
            "`"
                + key
                + "` is already given on line "
                + earlier.key().line()
                + ": take one of them out");
      }
      entries.put(key, new Entry(keyPlace, value(parser.nextToken(), path)));
    }
    return new Entries(place, entries);
  }

  private void refuseReferences(Place place) throws IOException {
    if (parser.isCurrentAlias() || parser.getObjectId() != null) {
      throw new Refusal(
          place, "anchors (&) and aliases (*) of YAML are not used here: write out what is meant");
    }
    if (parser.getTypeId() != null) {
      throw new Refusal(place, "tags (!) of YAML are not used here: leave it out");
    }
  }

  private Place here(String path) {
    return place(parser.currentTokenLocation(), path);
  }

  private static Place place(@Nullable JsonLocation location, String path) {
    return location == null
        ? new Place(1, 1, path)
        : new Place(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()), path);
  }

  /** The library's message without its own citations of the text, which follow line by line. */
  private static String inOneLine(String message) {
    return message
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .filter(line -> !line.startsWith("in 'reader'") && !line.contains("^"))
        .filter(line -> !line.startsWith("while ") && !line.startsWith("at [Source"))
        .findFirst()
        .orElse("it breaks off");
  }
}
