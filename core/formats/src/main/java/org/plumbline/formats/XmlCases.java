package org.plumbline.formats;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Cases in an XML file, or in XES, the XML of event logs. It is read as a stream, record by record.
 * Nothing that the file refers to is fetched, and a document type declaration is refused: with it a
 * small file can ask for other files or swell beyond all memory.
 */
final class XmlCases implements CaseSource {
  private static final int DEEPEST = 100;
  private static final int LONGEST_TEXT = 1 << 20;

  private final Path file;
  private final Mapping mapping;
  private final Meter meter = new Meter();
  private final Set<String> records;
  private final boolean xes;

  private XmlCases(Path file, Mapping mapping, Set<String> records, boolean xes) {
    this.file = file;
    this.mapping = mapping;
    this.records = records;
    this.xes = xes;
  }

  /** XML of whatever kind: only a mapping can tell what in it is a row. */
  static XmlCases xml(Path file, Mapping mapping) throws CaseDataException {
    Set<String> records = RecordRows.records(mapping);
    if (records.isEmpty()) {
      throw new CaseDataException(
          file
              + ": which elements of the XML are the rows? Say so in a mapping, such as `rows:"
              + " Child/CINdetails`. For a Children in Need census say --mapping cin-census");
    }
    return new XmlCases(file, mapping, records, false);
  }

  /** An event log: its rows are the events of its traces, unless the mapping says otherwise. */
  static XmlCases xes(Path file, Mapping mapping) {
    Set<String> records = RecordRows.records(mapping);
    Mapping meaning =
        records.isEmpty()
            ? mapping.with(mapping.tables().stream().map(Xes::asRows).toList())
            : mapping;
    return new XmlCases(file, meaning, RecordRows.records(meaning), true);
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
    try (InputStream in = new MarkupLimit(StrictText.bytes(file, meter))) {
      if (Files.size(file) == 0) {
        throw new CaseDataException(file + ": the file is empty");
      }
      XMLStreamReader xml = factory().createXMLStreamReader(in);
      Deque<Place> open = new ArrayDeque<>();
      try {
        read(xml, open, rows);
      } catch (XMLStreamException e) {
        throw malformed(e, open);
      }
    } catch (XMLStreamException e) {
      throw malformed(e, new ArrayDeque<>());
    } catch (CharConversionException e) {
      throw wrongEncoding("");
    } catch (IOException e) {
      throw StrictText.unreadable(file, e);
    }
  }

  private CaseDataException wrongEncoding(String place) {
    return new CaseDataException(
        file
            + place
            + ": there is a character in it that is not in the encoding that the file says it has"
            + " (UTF-8 if it says none). Save it as UTF-8");
  }

  /** Of the platform itself, whatever else is on the class path. */
  static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    return factory;
  }

  /**
   * The next piece. Of a character that may not stand in a document type declaration the platform's
   * reader wants to tell in words that it does not have (found by fuzzing).
   */
  static int next(XMLStreamReader xml) throws XMLStreamException {
    try {
      return xml.next();
    } catch (MissingResourceException e) {
      throw new XMLStreamException("a character is out of place", xml.getLocation(), e);
    }
  }

  /** An element that is open, and what of it is kept. */
  private record Place(String name, long line, @Nullable Node node, StringBuilder text) {}

  private void read(XMLStreamReader xml, Deque<Place> open, Rows rows)
      throws XMLStreamException, CaseDataException {
    RecordRows recordRows = new RecordRows(mapping, rows);
    Map<String, Integer> numbers = new HashMap<>();
    while (xml.hasNext()) {
      switch (next(xml)) {
        case XMLStreamConstants.DTD ->
            throw new CaseDataException(
                at(xml)
                    + "the file has a document type declaration (<!DOCTYPE …>), which returns and"
                    + " logs need not and which can do harm. Take it out");
        case XMLStreamConstants.START_ELEMENT -> open.push(begun(xml, open, numbers));
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text(xml, open);
        case XMLStreamConstants.END_ELEMENT -> ended(open, recordRows, rows);
        default -> {
          // comments and instructions are nothing of a case
        }
      }
    }
  }

  private Place begun(XMLStreamReader xml, Deque<Place> open, Map<String, Integer> numbers)
      throws CaseDataException {
    if (open.size() == DEEPEST) {
      throw new CaseDataException(
          at(xml) + "elements stand more than a hundred deep in each other");
    }
    long line = xml.getLocation().getLineNumber();
    String element = xml.getLocalName();
    Place around = open.peek();
    Node node = null;
    if (around != null && around.node != null) {
      node = around.node.add(xes ? Xes.name(xml) : element, line, counted(element, numbers));
    } else if (records.contains(element)) {
      node = Node.record(element, line, counted(element, numbers));
    }
    if (node != null && xes) {
      Xes.value(xml, node);
    } else if (node != null) {
      for (int i = 0; i < xml.getAttributeCount(); i++) {
        node.add("@" + xml.getAttributeLocalName(i), line, 0).text(xml.getAttributeValue(i));
      }
    }
    return new Place(element, line, node, new StringBuilder());
  }

  private static int counted(String element, Map<String, Integer> numbers) {
    return numbers.merge(element, 1, Integer::sum);
  }

  private void text(XMLStreamReader xml, Deque<Place> open) throws CaseDataException {
    Place place = open.peek();
    if (place != null && place.node != null) {
      if (place.text.length() + xml.getTextLength() > LONGEST_TEXT) {
        throw new CaseDataException(
            at(xml) + "the text in <" + place.name + "> is longer than a million characters");
      }
      place.text.append(xml.getText());
    }
  }

  private void ended(Deque<Place> open, RecordRows recordRows, Rows rows) {
    Place place = open.pop();
    Node node = place.node;
    if (node == null) {
      return;
    }
    String text = place.text.toString().strip();
    if (!text.isEmpty() && (xes || node.hasChildren())) {
      rows.remark(
          place.line,
          "between the elements in <"
              + place.name
              + "> stands the text “"
              + Shown.briefly(text)
              + "”, which belongs to none of them");
    } else if (!text.isEmpty()) {
      node.text(text);
    }
    if (node.parent() == null) {
      recordRows.record(node);
    }
  }

  private String at(XMLStreamReader xml) {
    return file + ":" + xml.getLocation().getLineNumber() + ": ";
  }

  private CaseDataException malformed(XMLStreamException e, Deque<Place> open) {
    for (Throwable cause = e.getNestedException(); cause != null; cause = cause.getCause()) {
      if (cause instanceof CharConversionException) {
        return wrongEncoding(place(e));
      }
      if (cause instanceof IOException io) {
        return StrictText.unreadable(file, io);
      }
    }
    String inside =
        open.isEmpty()
            ? ""
            : ". It is within "
                + open.stream()
                    .limit(3)
                    .map(place -> "<" + Shown.briefly(place.name) + "> of line " + place.line)
                    .collect(Collectors.joining(", in "));
    return new CaseDataException(
        file
            + place(e)
            + ": from here on this is not well-formed XML: an element is not closed, a character is"
            + " out of place, or the file is cut off"
            + inside);
  }

  private static String place(XMLStreamException e) {
    return e.getLocation() == null || e.getLocation().getLineNumber() < 1
        ? ""
        : ":" + e.getLocation().getLineNumber();
  }

  /** The attributes of XES: elements that have a key and a value, and may have more in them. */
  private static final class Xes {
    private static final List<String> PLAIN_NAMES = List.of("trace", "event");

    private Xes() {}

    static String name(XMLStreamReader xml) {
      String key = xml.getAttributeValue(null, "key");
      String element = xml.getLocalName();
      return key == null || PLAIN_NAMES.contains(element) ? element : key;
    }

    static void value(XMLStreamReader xml, Node node) {
      String value = xml.getAttributeValue(null, "value");
      if (value != null && xml.getAttributeValue(null, "key") != null) {
        node.text(value);
      }
    }

    /** Case, event and time stand where the standard of XES puts them, unless it is said. */
    static Table asRows(Table table) {
      return new Table(
          "trace/event",
          table.caseColumn().equals(Table.PLAIN.caseColumn())
              ? "trace/concept:name"
              : table.caseColumn(),
          or(table.eventColumn(), Table.PLAIN.eventColumn(), "concept:name"),
          or(table.timeColumn(), Table.PLAIN.timeColumn(), "time:timestamp"),
          table.recordedColumn(),
          table.idColumn(),
          table.columns(),
          table.ignored(),
          table.events(),
          table.dates(),
          table.codes(),
          table.only(),
          table.optional(),
          table.clocks());
    }

    private static @Nullable String or(@Nullable String said, @Nullable String plain, String xes) {
      return said == null || said.equals(plain) ? xes : said;
    }
  }
}
