package org.plumbline.cli.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.plumbline.formats.spill.Numbers;
import org.plumbline.formats.spill.SpilledList;
import org.plumbline.formats.spill.Spilling;
import org.plumbline.model.kernel.KernelDocument;
import org.plumbline.reference.CrossCases;
import org.plumbline.runtime.verdict.ObligationVerdict;

/**
 * Puts together what several cases have in common. Of verdicts that lie in a file only those are
 * taken into memory that may be alike: of one rule, about one subject, from one moment.
 */
public final class InCommon {
  private final CrossCases cases;
  private final Spilling spilling;
  private final Numbers numbers = new Numbers();
  private final BitSet once = new BitSet();
  private final BitSet again = new BitSet();

  /** Of what a document asks. */
  public InCommon(KernelDocument document, Spilling spilling) {
    this.cases = new CrossCases(document);
    this.spilling = spilling;
  }

  /** The same as {@link CrossCases#together}. */
  public List<ObligationVerdict> together(List<ObligationVerdict> verdicts) {
    if (!(verdicts instanceof SpilledList)) {
      return cases.together(verdicts);
    }
    verdicts.forEach(this::count);
    if (again.isEmpty()) {
      return verdicts;
    }
    List<ObligationVerdict> alike = new ArrayList<>();
    for (ObligationVerdict one : verdicts) {
      if (isAlike(one)) {
        alike.add(one);
      }
    }
    Iterator<@Nullable ObligationVerdict> placed = cases.placed(alike).iterator();
    SpilledList.Writer<ObligationVerdict> rows =
        new SpilledList.Writer<>(spilling, new VerdictCodec(), true);
    for (ObligationVerdict one : verdicts) {
      ObligationVerdict row = isAlike(one) ? placed.next() : one;
      if (row != null) {
        rows.add(row);
      }
    }
    return rows.list();
  }

  private void count(ObligationVerdict one) {
    if (cases.isShared(one)) {
      int number = numbers.of(key(one));
      if (once.get(number)) {
        again.set(number);
      }
      once.set(number);
    }
  }

  private boolean isAlike(ObligationVerdict one) {
    return cases.isShared(one) && again.get(numbers.of(key(one)));
  }

  private static String key(ObligationVerdict one) {
    return one.rule().standard()
        + '\n'
        + one.rule().clause()
        + '\n'
        + one.triggeredAt()
        + '\n'
        + new TreeMap<>(one.subject());
  }
}
