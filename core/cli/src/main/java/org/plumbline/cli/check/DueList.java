package org.plumbline.cli.check;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.formats.spill.Codec;
import org.plumbline.formats.spill.KeySorter;
import org.plumbline.formats.spill.SpilledList;
import org.plumbline.formats.spill.Spilling;
import org.plumbline.runtime.verdict.ObligationVerdict;

/** All that is still to be done, in its order, however much it is. */
final class DueList {
  private final List<Row> rows;
  private final List<CheckedDocument> checked;
  private final Spilling spilling;
  private final VerdictCodec verdicts = new VerdictCodec();

  DueList(List<CheckedDocument> checked, Spilling spilling) {
    this.checked = checked;
    this.rows = checked.stream().map(Row::new).toList();
    this.spilling = spilling;
  }

  /**
   * Those that are open, by {@link Due#compareTo}.
   *
   * @param within as of {@link Due#isOpen}
   */
  List<Due> open(@Nullable Integer within) {
    KeySorter sorter = new KeySorter(spilling);
    for (int i = 0; i < checked.size(); i++) {
      for (ObligationVerdict verdict : checked.get(i).verdicts()) {
        Due due = new Due(checked.get(i), rows.get(i), verdict);
        if (due.isOpen(within)) {
          sorter.add(due.key(), bytes(i, due));
        }
      }
    }
    SpilledList.Writer<Due> sorted =
        new SpilledList.Writer<>(spilling, new DueCodec(), sorter.hasSpilled());
    sorter.each(bytes -> sorted.add(due(new DataInputStream(new ByteArrayInputStream(bytes)))));
    return sorted.list();
  }

  private byte[] bytes(int document, Due due) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      write(document, due, new DataOutputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private void write(int document, Due due, DataOutputStream out) throws IOException {
    out.writeInt(document);
    verdicts.write(due.verdict(), out);
  }

  private Due due(DataInputStream in) throws IOException {
    int document = in.readInt();
    return new Due(checked.get(document), rows.get(document), verdicts.read(in));
  }

  private final class DueCodec implements Codec<Due> {
    @Override
    public void write(Due one, DataOutputStream out) throws IOException {
      DueList.this.write(rows.indexOf(one.row()), one, out);
    }

    @Override
    public Due read(DataInputStream in) throws IOException {
      return due(in);
    }
  }
}
