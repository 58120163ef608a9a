package org.plumbline.formats;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;

/** Reads a mapping from a YAML file, or one of those that come with Plumbline. */
public final class MappingReader {
  private static final int LARGEST = 1 << 20;

  /** Kept, since it remembers how a mapping's records are made, which is slow to find out. */
  private static final YAMLMapper YAML = yaml();

  /** Those that come with Plumbline, by name, and what each is for. */
  public static final Map<String, String> SHIPPED =
      new java.util.TreeMap<>(
          Map.of(
              "cin-census",
                  "a Children in Need census return of the Department for Education (XML)",
              "annex-a", "Ofsted's Annex A lists (Excel workbook)",
              "sepsis-log", "the public log of sepsis cases of a hospital (XES)"));

  /** What each property holds, with an example; of those not listed, a column's name. */
  private static final Map<String, String> FORMS =
      Map.ofEntries(
          Map.entry(
              "columns",
              "for each column the word of the vocabulary: `columns: {meeting: conference, by:"
                  + " actor}`"),
          Map.entry("ignore", "a list of columns: `ignore: [team, office]`"),
          Map.entry("optional", "a list of columns: `optional: [Date closed, Outcome]`"),
          Map.entry("events", "for each code the event: `events: {CONF: conference is held}`"),
          Map.entry(
              "dates",
              "for each column with a date what happened then: `dates: {Date of Referral: referral"
                  + " is received}`; or more of it: `{event: …, with: {field: value}, only:"
                  + " {column: [value]}}`; or a list of these"),
          Map.entry(
              "codes",
              "for each column with codes what each stands for: `codes: {Outcome: {1: no plan, 2:"
                  + " plan made}}`"),
          Map.entry(
              "only",
              "for a column the values that a row must have one of: `only: {Status: [final]}`"),
          Map.entry(
              "times of day",
              "for a column with dates the one with the time: `times of day: {Date held: Time"
                  + " held}`"),
          Map.entry("rows", "a sheet or a path to what repeats: `rows: Child/CINdetails`"),
          Map.entry(
              "tables",
              "a list of kinds of rows: `tables: [{rows: List 3, case: Child ID, dates: {…}}]`"),
          Map.entry(
              "blank", "a list of what stands in cells that hold nothing: `blank: [tbc, \"-\"]`"),
          Map.entry("times", "a list of patterns: `times: [dd/MM/yyyy HH:mm, dd/MM/yyyy]`"),
          Map.entry("time zone", "the name of a zone: `time zone: Europe/London`"),
          Map.entry("ordered within the day", "true or false: `ordered within the day: true`"),
          Map.entry("midnight is no time", "true or false: `midnight is no time: true`"),
          Map.entry("for several documents", "true or false: `for several documents: true`"),
          Map.entry(
              "covers",
              "events and perhaps dates: `covers: {events: [all], from: 2026-01-01, to:"
                  + " 2026-06-30}`"));

  private MappingReader() {}

  /**
   * Reads the file.
   *
   * @throws CaseDataException if it is no mapping, with its place in the file
   */
  public static Mapping read(Path file) throws CaseDataException {
    return read(file.toString(), text(file));
  }

  /**
   * Reads one that comes with Plumbline.
   *
   * @param name a key of {@link #SHIPPED}
   */
  public static Mapping shipped(String name) throws CaseDataException {
    return read(name, shippedText(name));
  }

  /**
   * The text of one that comes with Plumbline, to be copied and changed.
   *
   * @param name a key of {@link #SHIPPED}
   */
  public static String shippedText(String name) {
    try (InputStream in = MappingReader.class.getResourceAsStream("mappings/" + name + ".yaml")) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Mapping read(String file, String text) throws CaseDataException {
    try {
      WrittenMapping written = YAML.readValue(text, WrittenMapping.class);
      if (written == null) {
        throw new CaseDataException(file + ": the mapping is empty");
      }
      return written.mapping(file);
    } catch (UnrecognizedPropertyException e) {
      throw new CaseDataException(
          placeOf(file, text, e.getPropertyName())
              + "a mapping has no “"
              + Shown.briefly(e.getPropertyName())
              + "”; it has "
              + String.join(", ", known(e))
              + meant(e));
    } catch (JsonMappingException e) {
      String tab = tab(file, text);
      throw new CaseDataException(tab == null ? place(file, e) + expected(e) : tab);
    } catch (JsonProcessingException e) {
      throw new CaseDataException(malformed(file, text, e));
    }
  }

  private static java.util.Set<String> known(UnrecognizedPropertyException e) {
    return new TreeSet<>(e.getKnownPropertyIds().stream().map(String::valueOf).toList());
  }

  private static String meant(UnrecognizedPropertyException e) {
    String near = new NearEvents(known(e)).to(e.getPropertyName());
    return near == null ? "" : ". Did you mean “" + near + "”?";
  }

  private static String malformed(String file, String text, JsonProcessingException e) {
    String tab = tab(file, text);
    if (tab != null) {
      return tab;
    }
    return place(file, e)
        + "this is not well-formed YAML: "
        + firstLine(e.getOriginalMessage())
        + ". What belongs together begins in the same column, each line `name: value`, with"
        + " blanks before it and no tabs"
        + (e.getOriginalMessage().contains("mapping values")
            ? "; a name or value with a colon in it stands in quotation marks"
            : "");
  }

  /** What is to be said of the first line that begins with a tab; null if none does. */
  private static @Nullable String tab(String file, String text) {
    Matcher tab = Pattern.compile("(?m)^ *\t").matcher(text);
    return tab.find()
        ? file
            + ":"
            + text.substring(0, tab.end()).lines().count()
            + ": this line begins with a tab, which YAML does not know. Put blanks in its place, as"
            + " many as before the lines that belong together with it"
        : null;
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

  private static String place(String file, JsonProcessingException e) {
    JsonLocation at = e.getLocation();
    return at == null ? file + ": " : file + ":" + at.getLineNr() + ":" + at.getColumnNr() + ": ";
  }

  /** Jackson only knows where the reading of the whole ended; the property's own line says more. */
  private static String placeOf(String file, String text, String property) {
    Matcher written =
        Pattern.compile("(?m)^[- \\t]*([\"']?)" + Pattern.quote(property) + "\\1[ \\t]*:")
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
    if (property.equals("tables") && path.size() > 1) {
      property = path.get(1);
    }
    String form =
        FORMS.getOrDefault(property, "the name of a column: `" + property + ": child no`");
    return "“" + String.join(" / ", path) + "” does not hold what it should: " + form;
  }

  private static String firstLine(String message) {
    int end = message.indexOf('\n');
    return end < 0 ? message : message.substring(0, end);
  }
}
