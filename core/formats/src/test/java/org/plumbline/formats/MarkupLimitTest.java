package org.plumbline.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are made to fill the memory of whoever reads them are stopped; others are not. */
class MarkupLimitTest {
  private static final int SIXTEEN_MILLION = 16 << 20;

  @TempDir Path folder;

  @Test
  void textOfSixteenMillionCharactersIsReadAndOneMoreIsNot() throws IOException {
    byte[] text = new byte[SIXTEEN_MILLION];
    Arrays.fill(text, (byte) 'x');

    assertThat(drained(new MarkupLimit(new ByteArrayInputStream(text)))).isEqualTo(SIXTEEN_MILLION);
    assertThatThrownBy(
            () ->
                drained(
                    new MarkupLimit(
                        new ByteArrayInputStream(Arrays.copyOf(text, SIXTEEN_MILLION + 1)))))
        .hasMessageContaining("longer than sixteen million characters");
  }

  @Test
  void theEndOfATagBeginsTheCountAnew() throws IOException {
    byte[] tags = new byte[SIXTEEN_MILLION + 1_000];
    Arrays.fill(tags, (byte) 'x');
    tags[999] = '>';

    assertThat(drained(new MarkupLimit(new ByteArrayInputStream(tags)))).isEqualTo(tags.length);
  }

  @Test
  void readByteByByteItIsTheSame() throws IOException {
    byte[] bytes = new byte[SIXTEEN_MILLION + 2];
    Arrays.fill(bytes, (byte) 'x');
    bytes[0] = '>';
    MarkupLimit in = new MarkupLimit(new ByteArrayInputStream(bytes));
    int left = SIXTEEN_MILLION + 1;
    while (left > 0 && in.read() >= 0) {
      left--;
    }

    assertThat(left).isZero();

    assertThatThrownBy(in::read).hasMessageContaining("longer than sixteen million characters");
    InputStream nothing = new MarkupLimit(new ByteArrayInputStream(new byte[0]));
    assertThat(nothing.read()).isEqualTo(-1);
    assertThat(nothing.read(new byte[8], 0, 8)).isEqualTo(-1);
  }

  @Test
  void whatUnpacksToMuchMoreThanDataDoIsStopped() throws Exception {
    Path zeros = folder.resolve("zeros.csv.gz");
    Files.write(zeros, packed(new byte[(64 << 20) + 1], 1));

    assertThatThrownBy(() -> drained(StrictText.bytes(zeros, new Meter())))
        .hasMessageContaining("more than two hundred times its size");
  }

  @Test
  void sixtyFourMegabytesAreHarmlessHoweverWellTheyPack() throws Exception {
    Path zeros = folder.resolve("zeros.csv.gz");
    Files.write(zeros, packed(new byte[64 << 20], 1));

    assertThat(drained(StrictText.bytes(zeros, new Meter()))).isEqualTo(64 << 20);
  }

  @Test
  void moreThanThatIsReadWhereItPacksAsDataDo() throws Exception {
    byte[] noise = new byte[1 << 20];
    new Random(7).nextBytes(noise);
    Path data = folder.resolve("data.csv.gz");
    Files.write(data, packed(noise, 66));

    assertThat(drained(StrictText.bytes(data, new Meter()))).isEqualTo(66L << 20);
  }

  @Test
  void howMuchOfAFileIsReadIsToldAsItLiesOnTheDisk() throws Exception {
    Path file = Files.write(folder.resolve("c.csv"), new byte[200_000]);
    Meter meter = new Meter();
    assertThat(meter.part()).isNaN();
    try (InputStream in = meter.of(Files.newInputStream(file), 200_000)) {
      assertThat(meter.part()).isZero();
      assertThat(in.read()).isZero();
      assertThat(in.readNBytes(new byte[99_999], 0, 99_999)).isEqualTo(99_999);
      assertThat(meter.part()).isEqualTo(0.5);
      assertThat(in.markSupported()).isFalse();
      drained(in);
      assertThat(in.read()).isEqualTo(-1);
      assertThat(meter.part()).isEqualTo(1);
    }
  }

  /** The same bytes so many times over; noise is not found again so far back. */
  private static byte[] packed(byte[] bytes, int times) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gz = new GZIPOutputStream(out)) {
      for (int i = 0; i < times; i++) {
        gz.write(bytes);
      }
    }
    return out.toByteArray();
  }

  private static long drained(InputStream in) throws IOException {
    byte[] buffer = new byte[1 << 16];
    long all = 0;
    for (int n = in.read(buffer, 0, buffer.length); n >= 0; n = in.read(buffer, 0, buffer.length)) {
      all += n;
    }
    return all;
  }
}
