package org.plumbline.eclipse.editor;

import java.util.Iterator;
import org.eclipse.jface.text.DefaultInformationControl.IInformationPresenter;
import org.eclipse.jface.text.DefaultInformationControl.IInformationPresenterExtension;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Drawable;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Display;

/**
 * Lays a hover out in its window: bold where it says so, and broken into lines that fit. Eclipse's
 * own window breaks no lines of a text, and needs a browser for anything else.
 */
final class HoverWords implements IInformationPresenter, IInformationPresenterExtension {
  private static final int MARGIN = 16;

  /** So wide it may always be: beside other hovers no width is told. */
  private static final int LEAST = 560;

  HoverWords() {}

  @Override
  @SuppressWarnings("deprecation") // Eclipse asks for it still
  public String updatePresentation(
      Display display, String html, TextPresentation presentation, int maxWidth, int maxHeight) {
    return updatePresentation((Drawable) display, html, presentation, maxWidth, maxHeight);
  }

  @Override
  public String updatePresentation(
      Drawable drawable, String html, TextPresentation presentation, int maxWidth, int maxHeight) {
    GC gc = new GC(drawable);
    try {
      return new Lines(gc, presentation, Math.max(maxWidth - MARGIN, LEAST)).of(html);
    } finally {
      gc.dispose();
    }
  }

  private static final class Lines {
    private final GC gc;
    private final TextPresentation presentation;
    private final int room;
    private final StringBuilder text = new StringBuilder();
    private int used;

    Lines(GC gc, TextPresentation presentation, int room) {
      this.gc = gc;
      this.presentation = presentation;
      this.room = room;
    }

    String of(String html) {
      int bold = -1;
      for (Iterator<String> all = pieces(html); all.hasNext(); ) {
        String piece = all.next();
        switch (piece) {
          case "<b>" -> bold = text.length();
          case "</b>" -> {
            if (bold >= 0) {
              presentation.addStyleRange(
                  new StyleRange(bold, text.length() - bold, null, null, SWT.BOLD));
            }
            bold = -1;
          }
          case "<br>" -> newLine();
          default -> words(plain(piece));
        }
      }
      return text.toString().stripTrailing();
    }

    private static Iterator<String> pieces(String html) {
      return java.util.regex.Pattern.compile("</?b>|<br>|[^<]+")
          .matcher(html)
          .results()
          .map(one -> one.group())
          .iterator();
    }

    private static String plain(String piece) {
      return piece.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }

    private void newLine() {
      text.append('\n');
      used = 0;
    }

    private void words(String piece) {
      for (String word : piece.split("(?<= )", -1)) {
        int width = gc.textExtent(word).x;
        if (used > 0 && used + width > room) {
          newLine();
        }
        text.append(word);
        used += width;
      }
    }
  }
}
