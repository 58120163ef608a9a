package org.plumbline.formats;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;

/** Reads a mapping from a YAML file. */
public final class MappingReader {
  private static final int LARGEST = 1 << 20;

  /** What each property holds, with an example; of those not listed, a column's name. */
  private static final Map<String, String> FORMS =
      Map.of(
          "columns",
          "for each column the word of the vocabulary: `columns: {meeting: conference, by: actor}`",
          "ignore",
          "a list of columns: `ignore: [team, office]`",
          "events",
          "for each code the event: `events: {CONF: conference is held}`",
          "times",
          "a list of patterns: `times: [dd/MM/yyyy HH:mm, dd/MM/yyyy]`",
          "ordered within the day",
          "true or false: `ordered within the day: true`",
          "covers",
          "events and perhaps dates: `covers: {events: [all], from: 2026-01-01, to: 2026-06-30}`");

  private MappingReader() {}

  /**
   * Reads the file.
   *
   * @throws CaseDataException if it is no mapping, with its place in the file
   */
  public static Mapping read(Path file) throws CaseDataException {
    String text = text(file);
    try {
      Written written = yaml().readValue(text, Written.class);
      if (written == null) {
        throw new CaseDataException(file + ": the mapping is empty");
      }
      return written.mapping();
    } catch (UnrecognizedPropertyException e) {
      throw new CaseDataException(
          placeOf(file, text, e.getPropertyName())
              + "a mapping has no “"
              + e.getPropertyName()
              + "”; it has "
              + String.join(
                  ", ",
                  new TreeSet<>(e.getKnownPropertyIds().stream().map(String::valueOf).toList())));
    } catch (JsonMappingException e) {
      throw new CaseDataException(place(file, e) + expected(e));
    } catch (JsonProcessingException e) {
      throw new CaseDataException(
          place(file, e)
              + "this is not well-formed YAML: "
              + firstLine(e.getOriginalMessage())
              + ". What belongs together begins in the same column, each line `name: value`, with"
              + " blanks before it and no tabs");
    }
  }

  private static YAMLMapper yaml() {
    LoaderOptions limits = new LoaderOptions();
    limits.setMaxAliasesForCollections(20);
    limits.setNestingDepthLimit(10);
    limits.setAllowDuplicateKeys(false);
    YAMLMapper mapper = new YAMLMapper(YAMLFactory.builder().loaderOptions(limits).build());
    mapper.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    mapper.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION.mappedFeature());
    return mapper;
  }

  private static String text(Path file) throws CaseDataException {
    try (Reader reader = StrictText.open(file)) {
      char[] buffer = new char[8192];
      StringBuilder text = new StringBuilder();
      for (int n = reader.read(buffer); n >= 0; n = reader.read(buffer)) {
        text.append(buffer, 0, n);
        if (text.length() > LARGEST) {
          throw new CaseDataException(
              file + ": a mapping of more than a million characters is no mapping");
        }
      }
      return text.toString();
    } catch (IOException e) {
      throw StrictText.unreadable(file, e);
    }
  }

  private static String place(Path file, JsonProcessingException e) {
    JsonLocation at = e.getLocation();
    return at == null ? file + ": " : file + ":" + at.getLineNr() + ":" + at.getColumnNr() + ": ";
  }

  /** Jackson only knows where the reading of the whole ended; the property's own line says more. */
  private static String placeOf(Path file, String text, String property) {
    Matcher written =
        Pattern.compile("(?m)^[ \\t]*([\"']?)" + Pattern.quote(property) + "\\1[ \\t]*:")
            .matcher(text);
    if (!written.find()) {
      return file + ": ";
    }
    String before = text.substring(0, text.indexOf(property, written.start()));
    long line = before.chars().filter(c -> c == '\n').count() + 1;
    return file + ":" + line + ":" + (before.length() - before.lastIndexOf('\n')) + ": ";
  }

  /** What belongs at the place where something else was found. */
  private static String expected(JsonMappingException e) {
    List<String> path =
        e.getPath().stream()
            .map(JsonMappingException.Reference::getFieldName)
            .filter(Objects::nonNull)
            .toList();
    if (path.isEmpty()) {
      return "this is no mapping, which has lines such as `case: child no`";
    }
    String property = path.get(0);
    String form =
        FORMS.getOrDefault(property, "the name of a column: `" + property + ": child no`");
    return "“" + String.join(" / ", path) + "” does not hold what it should: " + form;
  }

  private static String firstLine(String message) {
    int end = message.indexOf('\n');
    return end < 0 ? message : message.substring(0, end);
  }

  /** The file's own form. */
  record Written(
      @JsonProperty("case") @Nullable String caseColumn,
      @JsonProperty("event") @Nullable String eventColumn,
      @JsonProperty("time") @Nullable String timeColumn,
      @JsonProperty("recorded") @Nullable String recordedColumn,
      @JsonProperty("id") @Nullable String idColumn,
      @JsonProperty("columns") @Nullable Map<String, String> columns,
      @JsonProperty("ignore") @Nullable List<String> ignored,
      @JsonProperty("events") @Nullable Map<String, String> events,
      @JsonProperty("times") @Nullable List<String> times,
      @JsonProperty("ordered within the day") @Nullable Boolean ordered,
      @JsonProperty("covers") @Nullable Covers covers) {
    Mapping mapping() {
      Mapping plain = Mapping.PLAIN;
      return new Mapping(
          or(caseColumn, plain.caseColumn()),
          or(eventColumn, plain.eventColumn()),
          or(timeColumn, plain.timeColumn()),
          recordedColumn == null ? plain.recordedColumn() : recordedColumn,
          idColumn == null ? plain.idColumn() : idColumn,
          columns == null ? Map.of() : columns,
          ignored == null ? List.of() : ignored,
          events == null ? Map.of() : events,
          times == null ? List.of() : times,
          ordered != null && ordered,
          covers == null ? null : covers.events,
          covers == null ? null : covers.from,
          covers == null ? null : covers.to);
    }

    private static String or(@Nullable String given, String otherwise) {
      return given == null ? otherwise : given;
    }
  }

  /** What the data hold completely. */
  record Covers(
      @JsonProperty("events") @Nullable List<String> events,
      @JsonProperty("from") @Nullable String from,
      @JsonProperty("to") @Nullable String to) {}
}
