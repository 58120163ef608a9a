package org.plumbline.eclipse.drawing;

import java.util.List;
import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;
import org.plumbline.publish.html.DrawnCase;
import org.plumbline.publish.html.TimeScale;

/**
 * A case drawn on a line of days, as the pages of the command line draw it: what happened,
 * numbered, and above it for each of those who judge it when it was to be done and what they say.
 */
public final class CaseCanvas extends Canvas {
  private static final int MARGIN = 12;
  private static final int AXIS = 24;
  private static final int ROW = 40;
  private static final int BAR = 10;
  private static final int MARK = 9;
  private static final int LINE = 18;

  private static final RGB GOOD = new RGB(22, 101, 52);
  private static final RGB GOOD_FILL = new RGB(134, 205, 158);
  private static final RGB BAD = new RGB(153, 27, 27);
  private static final RGB BAD_FILL = new RGB(240, 150, 150);
  private static final RGB OTHER = new RGB(87, 96, 106);
  private static final RGB OTHER_FILL = new RGB(203, 213, 225);
  private static final RGB WAIT = new RGB(133, 77, 14);
  private static final RGB WAIT_FILL = new RGB(253, 211, 120);
  private static final RGB OFF = new RGB(236, 239, 243);
  private static final RGB MARKS = new RGB(30, 64, 120);

  private @Nullable DrawnCase drawn;
  private @Nullable TimeScale scale;

  /** A drawing of nothing yet. */
  public CaseCanvas(Composite parent) {
    super(parent, SWT.DOUBLE_BUFFERED);
    setBackground(parent.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
    addPaintListener(event -> paint(event.gc));
    getAccessible()
        .addAccessibleListener(
            new AccessibleAdapter() {
              @Override
              public void getName(AccessibleEvent event) {
                DrawnCase one = drawn;
                event.result = one == null ? "" : one.words();
              }
            });
  }

  /** Draws another case; null for none. Only on the user interface's thread. */
  public void draw(@Nullable DrawnCase other) {
    drawn = other;
    scale = other == null ? null : new TimeScale(other);
    redraw();
  }

  /** What is drawn; null if nothing is. */
  public @Nullable DrawnCase drawn() {
    return drawn;
  }

  /** How high it has to be for all of the case. */
  @Override
  public Point computeSize(int wide, int high, boolean changed) {
    DrawnCase one = drawn;
    int rows = one == null ? 0 : base(one) + MARK + 14 + one.events().size() * LINE + MARGIN;
    return new Point(wide == SWT.DEFAULT ? 480 : wide, high == SWT.DEFAULT ? rows : high);
  }

  /** How far down the line is on which what happened is marked. */
  private static int base(DrawnCase one) {
    return AXIS + one.windows().size() * ROW + 16;
  }

  private void paint(GC gc) {
    DrawnCase one = drawn;
    TimeScale on = scale;
    if (one == null || on == null) {
      return;
    }
    gc.setAntialias(SWT.ON);
    int base = base(one);
    for (TimeScale.Stretch off : on.daysOff()) {
      gc.setBackground(colour(OFF));
      int from = x(off.from(), on);
      gc.fillRectangle(from, AXIS, Math.max(1, x(off.to(), on) - from), base + MARK + 4 - AXIS);
    }
    gc.setForeground(getDisplay().getSystemColor(SWT.COLOR_LIST_FOREGROUND));
    for (TimeScale.Tick tick : on.ticks()) {
      int wide = gc.textExtent(tick.label()).x;
      int left = Math.max(MARGIN, Math.min(right() - wide, x(tick.at(), on) - wide / 2));
      gc.drawText(tick.label(), left, 2, true);
    }
    for (int i = 0; i < one.windows().size(); i++) {
      window(gc, one, one.windows().get(i), AXIS + i * ROW);
    }
    marks(gc, one.events(), base);
    legend(gc, one, base + MARK + 10);
  }

  private void window(GC gc, DrawnCase one, DrawnCase.Window window, int y) {
    TimeScale on = scale;
    Long from = window.from();
    Long by = window.by();
    Color strong = colour(strong(window.kind()));
    gc.setForeground(strong);
    gc.drawText(one.said(window), MARGIN, y, true);
    if (on == null || from == null) {
      return;
    }
    long begin = Math.max(on.first(), from);
    long end = by == null ? on.last() : Math.min(on.last(), Math.max(by, begin + 1));
    int left = x(begin, on);
    int top = y + LINE + 2;
    gc.setBackground(colour(weak(window.kind())));
    gc.fillRectangle(left, top, Math.max(2, x(end, on) - left), BAR);
    if (by != null && by <= on.last()) {
      gc.setLineWidth(2);
      gc.drawLine(x(by, on), top - 3, x(by, on), top + BAR + 3);
      gc.setLineWidth(1);
    }
  }

  private void marks(GC gc, List<DrawnCase.Event> events, int y) {
    TimeScale on = scale;
    if (on == null) {
      return;
    }
    gc.setForeground(colour(OTHER));
    gc.drawLine(MARGIN, y, right(), y);
    int free = 0;
    for (int i = 0; i < events.size(); i++) {
      int at = x(events.get(i).at(), on);
      gc.setForeground(colour(MARKS));
      gc.setLineStyle(SWT.LINE_DOT);
      gc.drawLine(at, AXIS, at, y - MARK);
      gc.setLineStyle(SWT.LINE_SOLID);
      int middle = Math.max(Math.min(right() - MARK, Math.max(MARGIN + MARK, at)), free);
      free = middle + 2 * MARK + 2;
      gc.setBackground(colour(MARKS));
      gc.fillOval(middle - MARK, y - MARK, 2 * MARK, 2 * MARK);
      gc.setForeground(getDisplay().getSystemColor(SWT.COLOR_WHITE));
      String number = Integer.toString(i + 1);
      Point extent = gc.textExtent(number);
      gc.drawText(number, middle - extent.x / 2, y - extent.y / 2, true);
    }
  }

  private void legend(GC gc, DrawnCase one, int y) {
    gc.setForeground(getDisplay().getSystemColor(SWT.COLOR_LIST_FOREGROUND));
    int at = y;
    for (int i = 0; i < one.events().size(); i++) {
      DrawnCase.Event event = one.events().get(i);
      gc.drawText((i + 1) + ".  " + one.when(event) + "  " + event.words(), MARGIN, at, true);
      at += LINE;
    }
  }

  private int x(long at, TimeScale on) {
    return MARGIN + (int) Math.round(on.percent(at) / 100 * (right() - MARGIN));
  }

  private int right() {
    Rectangle area = getClientArea();
    return Math.max(MARGIN + 1, area.width - MARGIN);
  }

  private static RGB strong(String kind) {
    return switch (kind) {
      case "met" -> GOOD;
      case "breached" -> BAD;
      case "pending", "advice-not-followed", "not-met" -> WAIT;
      default -> OTHER;
    };
  }

  private static RGB weak(String kind) {
    return switch (kind) {
      case "met" -> GOOD_FILL;
      case "breached" -> BAD_FILL;
      case "pending", "advice-not-followed", "not-met" -> WAIT_FILL;
      default -> OTHER_FILL;
    };
  }

  /** Kept by the registry, which disposes of it. */
  private static Color colour(RGB rgb) {
    ColorRegistry registry = JFaceResources.getColorRegistry();
    String key = "org.plumbline.eclipse." + rgb;
    if (!registry.hasValueFor(key)) {
      registry.put(key, rgb);
    }
    return registry.get(key);
  }
}
