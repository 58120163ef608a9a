package org.plumbline.calendars;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.runtime.calendar.CalendarDefinition;
import org.plumbline.runtime.calendar.CalendarException;
import org.plumbline.runtime.calendar.WorkingCalendar;

/**
 * Finds calendars: the shipped ones by id, others by the path of their YAML file. Each is read
 * once; a file that changes later is read by the next {@code Calendars}. Safe to share between
 * threads.
 */
public final class Calendars {
  private final Path directory;
  private final @Nullable LocalDate asKnownAt;
  private final Map<String, WorkingCalendar> found = new HashMap<>();

  /** Finds calendars from the current directory on. */
  public Calendars() {
    this(FileSystems.getDefault().getPath(""), null);
  }

  private Calendars(Path directory, @Nullable LocalDate asKnownAt) {
    this.directory = directory;
    this.asKnownAt = asKnownAt;
  }

  /**
   * Finds calendars from a directory on, such as that of the document that names them.
   *
   * @param directory where relative paths begin
   * @return the calendars
   */
  public static Calendars in(Path directory) {
    return new Calendars(directory, null);
  }

  /**
   * The same calendars as they were known at a date: without the days off announced later, where
   * the calendar says when they were.
   *
   * @param date the date
   * @return the calendars
   */
  public Calendars asKnownAt(LocalDate date) {
    return new Calendars(directory, date);
  }

  /**
   * The ids of the calendars that come with Plumbline.
   *
   * @return their ids, such as england
   */
  public static List<String> shipped() {
    return ShippedCalendar.ids();
  }

  /**
   * Finds a calendar.
   *
   * @param idOrPath the id of a shipped calendar, such as england; or the path of a YAML file
   * @return the calendar
   * @throws CalendarFileException if the file is no calendar; it says where and why
   * @throws CalendarException if there is no such calendar
   */
  public synchronized WorkingCalendar load(String idOrPath) {
    WorkingCalendar known = found.get(idOrPath);
    if (known == null) {
      known = WorkingCalendar.of(definition(idOrPath, directory, new ArrayList<>()));
      found.put(idOrPath, known);
    }
    return known;
  }

  /** How a shipped calendar is made from its declaration, without what the build wrote out. */
  static CalendarDefinition fromSource(String shippedId) {
    ShippedCalendar calendar =
        ShippedCalendar.named(shippedId)
            .orElseThrow(() -> new IllegalArgumentException(shippedId + " is not shipped"));
    return fromSource(calendar, null);
  }

  private static CalendarDefinition fromSource(
      ShippedCalendar calendar, @Nullable LocalDate asKnownAt) {
    CalendarFile declared = CalendarFileReader.read(calendar.file(), calendar.yaml());
    return CalendarBuilder.build(calendar.file(), declared, null, asKnownAt);
  }

  private CalendarDefinition definition(String idOrPath, Path from, List<Path> extending) {
    Optional<ShippedCalendar> shipped = ShippedCalendar.named(idOrPath);
    if (shipped.isPresent()) {
      CalendarDefinition writtenOut = asKnownAt == null ? shipped.get().writtenOut() : null;
      return writtenOut != null ? writtenOut : fromSource(shipped.get(), asKnownAt);
    }
    Path file = path(idOrPath, from);
    byte[] bytes = bytes(idOrPath, file);
    CalendarFile declared = CalendarFileReader.read(idOrPath, bytes);
    if (ShippedCalendar.named(declared.id()).isPresent()) {
      throw new CalendarFileException(
          idOrPath,
          Position.WHOLE_FILE,
          "`" + declared.id() + "` is the id of a shipped calendar; give this one another");
    }
    return CalendarBuilder.build(
        idOrPath, declared, base(idOrPath, file, declared, extending), asKnownAt);
  }

  private @Nullable CalendarDefinition base(
      String name, Path file, CalendarFile declared, List<Path> extending) {
    CalendarFile.Reference reference = declared.base();
    if (reference == null) {
      return null;
    }
    Path real = file.toAbsolutePath().normalize();
    if (extending.contains(real)) {
      throw new CalendarFileException(
          name, reference.position(), "this calendar extends itself, by way of others");
    }
    extending.add(real);
    Path parent = real.getParent();
    try {
      return definition(reference.idOrPath(), parent == null ? directory : parent, extending);
    } catch (CalendarFileException inBase) {
      throw inBase;
    } catch (CalendarException noBase) {
      throw new CalendarFileException(
          name, reference.position(), String.valueOf(noBase.getMessage()));
    }
  }

  private static Path path(String idOrPath, Path from) {
    try {
      Path file = from.resolve(idOrPath);
      if (!idOrPath.isBlank() && Files.exists(file)) {
        return file;
      }
    } catch (InvalidPathException noPath) {
      // Then it is no file, and is said to be none below.
    }
    throw new CalendarException(
        "there is no calendar `"
            + idOrPath
            + "`"
            + Names.similar(idOrPath, ShippedCalendar.ids())
                .map(similar -> "; did you mean `" + similar + "`?")
                .orElse(".")
            + " Shipped are "
            + String.join(", ", ShippedCalendar.ids())
            + "; any other needs the path of its YAML file");
  }

  private static byte[] bytes(String name, Path file) {
    if (Files.isDirectory(file)) {
      throw new CalendarFileException(
          name, Position.WHOLE_FILE, "this is a directory; give the path of a YAML file");
    }
    byte[] bytes;
    // Not by the file's size, which devices and pipes do not tell.
    try (InputStream in = Files.newInputStream(file)) {
      bytes = in.readNBytes(YamlText.MOST_BYTES + 1);
    } catch (IOException unreadable) {
      throw new CalendarFileException(
          name, Position.WHOLE_FILE, "the file cannot be read: " + unreadable.getMessage());
    }
    if (bytes.length > YamlText.MOST_BYTES) {
      throw new CalendarFileException(
          name,
          Position.WHOLE_FILE,
          "the file is larger than 1 MB, which no calendar is; check that it is one");
    }
    return bytes;
  }
}
