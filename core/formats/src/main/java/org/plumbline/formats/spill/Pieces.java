package org.plumbline.formats.spill;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.runtime.history.Moment;

/** What everything that is written is made of. */
public final class Pieces {
  /** For every text, half characters included; twice as long as most need. */
  private static final Charset ANY = StandardCharsets.UTF_16BE;

  private Pieces() {}

  /** Writes a text of any length. */
  public static void text(String text, DataOutputStream out) throws IOException {
    boolean isPlain = text.chars().allMatch(c -> c < 256);
    byte[] bytes = text.getBytes(isPlain ? StandardCharsets.ISO_8859_1 : ANY);
    out.writeInt(isPlain ? bytes.length : -bytes.length);
    out.write(bytes);
  }

  /** Reads a text. */
  public static String text(DataInputStream in) throws IOException {
    int length = in.readInt();
    return new String(
        in.readNBytes(Math.abs(length)), length < 0 ? ANY : StandardCharsets.ISO_8859_1);
  }

  /** Writes a text, or that there is none. */
  public static void optional(@Nullable String text, DataOutputStream out) throws IOException {
    out.writeBoolean(text != null);
    if (text != null) {
      text(text, out);
    }
  }

  /** Reads a text; null if there is none. */
  public static @Nullable String optional(DataInputStream in) throws IOException {
    return in.readBoolean() ? text(in) : null;
  }

  /** Writes a moment, or that there is none. */
  public static void moment(@Nullable Moment moment, DataOutputStream out) throws IOException {
    out.writeBoolean(moment != null);
    if (moment != null) {
      out.writeLong(moment.earliest());
      out.writeLong(moment.latest());
    }
  }

  /** Reads a moment; null if there is none. */
  public static @Nullable Moment moment(DataInputStream in) throws IOException {
    return in.readBoolean() ? new Moment(in.readLong(), in.readLong()) : null;
  }

  /** Writes several texts. */
  public static void texts(Collection<String> texts, DataOutputStream out) throws IOException {
    out.writeInt(texts.size());
    for (String text : texts) {
      text(text, out);
    }
  }

  /** Reads several texts. */
  public static List<String> texts(DataInputStream in) throws IOException {
    int size = in.readInt();
    List<String> texts = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      texts.add(text(in));
    }
    return texts;
  }

  /** Writes texts by name. */
  public static void named(Map<String, String> texts, DataOutputStream out) throws IOException {
    out.writeInt(texts.size());
    for (Map.Entry<String, String> one : texts.entrySet()) {
      text(one.getKey(), out);
      text(one.getValue(), out);
    }
  }

  /** Reads texts by name. */
  public static Map<String, String> named(DataInputStream in) throws IOException {
    int size = in.readInt();
    Map<String, String> texts = new HashMap<>();
    for (int i = 0; i < size; i++) {
      texts.put(text(in), text(in));
    }
    return texts;
  }
}
