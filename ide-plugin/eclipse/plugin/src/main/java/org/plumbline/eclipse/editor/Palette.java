package org.plumbline.eclipse.editor;

import java.util.EnumMap;
import java.util.Map;
import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.jspecify.annotations.Nullable;
import org.plumbline.services.colour.ColourKind;
import org.plumbline.services.colour.Coloured;

/** The colours, chosen to be told apart on a light background and, but for hue, by weight. */
final class Palette {
  private static final Map<ColourKind, RGB> COLOURS = new EnumMap<>(ColourKind.class);

  static {
    COLOURS.put(ColourKind.KEYWORD, new RGB(112, 26, 117));
    COLOURS.put(ColourKind.TEXT, new RGB(30, 64, 175));
    COLOURS.put(ColourKind.NUMBER, new RGB(154, 52, 18));
    COLOURS.put(ColourKind.COMMENT, new RGB(75, 110, 75));
    COLOURS.put(ColourKind.VERDICT, new RGB(153, 27, 27));
    COLOURS.put(ColourKind.STANDARD, new RGB(0, 0, 0));
    COLOURS.put(ColourKind.EVENT, new RGB(15, 95, 110));
    COLOURS.put(ColourKind.ROLE, new RGB(110, 80, 0));
    COLOURS.put(ColourKind.KEY, new RGB(80, 60, 120));
    COLOURS.put(ColourKind.RECORD, new RGB(20, 85, 50));
    COLOURS.put(ColourKind.STATE, new RGB(20, 85, 50));
    COLOURS.put(ColourKind.FIELD, new RGB(55, 65, 120));
    COLOURS.put(ColourKind.OPTION, new RGB(55, 65, 120));
  }

  private Palette() {}

  static @Nullable StyleRange style(Coloured one) {
    RGB rgb = COLOURS.get(one.kind());
    if (rgb == null) {
      return null;
    }
    boolean bold =
        one.kind() == ColourKind.KEYWORD
            || one.kind() == ColourKind.STANDARD
            || one.kind() == ColourKind.VERDICT
            || one.declares();
    return new StyleRange(
        one.offset(), one.length(), colour(rgb), null, bold ? SWT.BOLD : SWT.NORMAL);
  }

  /** Kept by the registry, which disposes of it. */
  static Color colour(RGB rgb) {
    ColorRegistry registry = JFaceResources.getColorRegistry();
    String key = "org.plumbline.eclipse." + rgb;
    if (!registry.hasValueFor(key)) {
      registry.put(key, rgb);
    }
    return registry.get(key);
  }

  static Color colour(ColourKind kind) {
    return colour(COLOURS.getOrDefault(kind, new RGB(0, 0, 0)));
  }
}
