package org.plumbline.formats;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.LongConsumer;
import org.plumbline.formats.spill.Numbers;
import org.plumbline.formats.spill.Spilling;
import org.plumbline.model.kernel.KernelDocument;

/**
 * Reads the rows of a file once for several documents, such as two versions of one: each has the
 * cases in its own words. What one of them has no word for and another has is no mistake.
 */
public final class SharedReading {
  private SharedReading() {}

  /**
   * A document for which the rows are read.
   *
   * @param name what it is called in messages
   * @param zone the zone of its calendar
   */
  public record Reader(String name, KernelDocument document, ZoneId zone) {
    private boolean readsLike(Reader other) {
      return zone.equals(other.zone) && Words.alike(document, other.document);
    }
  }

  /**
   * Reads all the cases of a source. Documents with the same words share what they came to.
   *
   * @param readers at least one
   * @param order gives each case its number: all documents have their cases by it
   * @param spilling what does not fit into memory goes to its files
   * @param progress told how many rows are read, now and then
   * @return the data of each reader, in their order
   * @throws CaseDataException if the source cannot be read to its end, or is of no use to one of
   *     the documents, which the message then names first
   */
  public static List<CaseData> bind(
      CaseSource source,
      List<Reader> readers,
      Numbers order,
      Spilling spilling,
      LongConsumer progress)
      throws CaseDataException {
    List<Reader> apart = new ArrayList<>();
    for (Reader reader : readers) {
      if (apart.stream().noneMatch(reader::readsLike)) {
        apart.add(reader);
      }
    }
    List<CaseBinder> binders = new ArrayList<>();
    for (Reader reader : apart) {
      List<Words> others =
          apart.stream()
              .filter(other -> !other.equals(reader))
              .map(other -> new Words(other.document()))
              .toList();
      CaseStore cases = new CaseStore(order, spilling);
      Words words = new Words(reader.document(), others);
      binders.add(
          named(reader, () -> new CaseBinder(source.mapping(), words, reader.zone(), cases)));
    }
    source.read(all(binders, progress));
    List<CaseData> data = new ArrayList<>();
    for (int i = 0; i < apart.size(); i++) {
      CaseBinder binder = binders.get(i);
      data.add(named(apart.get(i), binder::data));
    }
    return readers.stream()
        .map(
            reader -> {
              int place = 0;
              while (!reader.readsLike(apart.get(place))) {
                place++;
              }
              return data.get(place);
            })
        .toList();
  }

  private interface Attempt<T> {
    T get() throws CaseDataException;
  }

  private static <T> T named(Reader reader, Attempt<T> attempt) throws CaseDataException {
    try {
      return attempt.get();
    } catch (CaseDataException e) {
      throw new CaseDataException(reader.name() + ": " + e.getMessage());
    }
  }

  private static CaseSource.Rows all(List<CaseBinder> binders, LongConsumer progress) {
    List<CaseSource.Rows> each = new ArrayList<>();
    for (CaseBinder binder : binders) {
      each.add(binder.reading(each.isEmpty() ? progress : rows -> {}));
    }
    return new CaseSource.Rows() {
      @Override
      public void row(CaseRow row) {
        each.forEach(one -> one.row(row));
      }

      @Override
      public void remark(long line, String what) {
        each.forEach(one -> one.remark(line, what));
      }

      @Override
      public void columns(int table, Collection<String> names) throws CaseDataException {
        for (CaseSource.Rows one : each) {
          one.columns(table, names);
        }
      }

      @Override
      public void unread(String rows) {
        each.forEach(one -> one.unread(rows));
      }
    };
  }
}
