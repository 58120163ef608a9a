package org.plumbline.analysis.relation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.plumbline.model.kernel.Window;
import org.plumbline.runtime.calendar.WorkingCalendar;

/**
 * The windows of clauses, read and put on the days once, however many others each is compared with:
 * windows of few kinds stand in many clauses. It can be used by several threads at once.
 */
final class KnownWindows {
  /** So many are kept, those that were asked for last; each takes some hundred kilobytes. */
  private static final int MOST = 256;

  private final Map<Of, List<KnownWindow>> known = Collections.synchronizedMap(new Latest());

  private record Of(Window window, WorkingCalendar calendar) {}

  /**
   * The cases of a window.
   *
   * @throws UndecidedException if one of its edges cannot be written as functions of one moment
   */
  List<KnownWindow> of(Window window, WorkingCalendar calendar) {
    Of asked = new Of(window, calendar);
    List<KnownWindow> cases = known.get(asked);
    if (cases == null) {
      cases = WindowCases.of(window, calendar).stream().map(KnownWindow::new).toList();
      known.put(asked, cases);
    }
    return cases;
  }

  /** A case of a window, and where it lies, as far as that has been asked. */
  static final class KnownWindow {
    private final WindowCase window;
    private final Map<At, WindowByDay> days = new ConcurrentHashMap<>();

    private record At(WorkingCalendar calendar, int secondOfDay) {}

    KnownWindow(WindowCase window) {
      this.window = window;
    }

    WindowCase window() {
      return window;
    }

    /**
     * Where it lies if its clock starts at a time of the local day.
     *
     * @param calendar whose days they are
     */
    WindowByDay on(WorkingCalendar calendar, int secondOfDay) {
      return days.computeIfAbsent(
          new At(calendar, secondOfDay), at -> new WindowByDay(window, calendar, secondOfDay));
    }
  }

  private static final class Latest extends LinkedHashMap<Of, List<KnownWindow>> {
    private static final long serialVersionUID = 1L;

    Latest() {
      super(16, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<Of, List<KnownWindow>> eldest) {
      return size() > MOST;
    }
  }
}
