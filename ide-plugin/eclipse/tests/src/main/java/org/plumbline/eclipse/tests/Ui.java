package org.plumbline.eclipse.tests;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.jspecify.annotations.Nullable;

/** What tests do on the thread of the user interface, and how they wait for it. */
final class Ui {
  private static final long PATIENCE_MILLIS = 30_000;

  private Ui() {}

  /** Does something there, and gives what came of it. */
  static <T> T get(Callable<T> what) {
    AtomicReference<@Nullable T> result = new AtomicReference<>();
    AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    Display.getDefault()
        .syncExec(
            () -> {
              try {
                result.set(what.call());
              } catch (Exception | AssertionError e) {
                failure.set(e);
              }
            });
    if (failure.get() != null) {
      throw new AssertionError(failure.get());
    }
    T value = result.get();
    if (value == null) {
      throw new AssertionError("nothing came of it");
    }
    return value;
  }

  /** Something that gives nothing. */
  interface Act {
    void run() throws Exception;
  }

  static void run(Act what) {
    get(
        () -> {
          what.run();
          return true;
        });
  }

  static void await(String what, Callable<Boolean> condition) throws Exception {
    long end = System.currentTimeMillis() + PATIENCE_MILLIS;
    while (!condition.call()) {
      if (System.currentTimeMillis() > end) {
        screenshot("waiting");
        throw new AssertionError("waited in vain for " + what);
      }
      Thread.sleep(50);
    }
  }

  /** The mouse comes to rest over an offset of a text. */
  static void rest(StyledText text, int offset) throws InterruptedException {
    for (int i = 0; i < 2; i++) {
      int step = i;
      run(
          () -> {
            Point at = text.toDisplay(text.getLocationAtOffset(offset));
            Event event = new Event();
            event.type = SWT.MouseMove;
            event.x = at.x + 2 + step;
            event.y = at.y + text.getLineHeight() / 2;
            text.getDisplay().post(event);
          });
      Thread.sleep(200);
    }
    Thread.sleep(1200);
  }

  /** The whole screen, with whatever pops up. */
  static void screenshot(String name) throws InterruptedException {
    Thread.sleep(500);
    run(
        () -> {
          Display display = Display.getDefault();
          Rectangle bounds = display.getBounds();
          Image image = new Image(display, bounds.width, bounds.height);
          GC gc = new GC(display);
          gc.copyArea(image, 0, 0);
          gc.dispose();
          ImageLoader loader = new ImageLoader();
          loader.data = new ImageData[] {image.getImageData()};
          loader.save(
              Path.of(System.getProperty("plumbline.shots", "."), name + ".png").toString(),
              SWT.IMAGE_PNG);
          image.dispose();
        });
  }
}
