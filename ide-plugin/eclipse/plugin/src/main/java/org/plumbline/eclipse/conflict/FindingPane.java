package org.plumbline.eclipse.conflict;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;
import org.plumbline.analysis.told.Suppression;
import org.plumbline.analysis.told.ToldFinding;
import org.plumbline.eclipse.drawing.CaseCanvas;
import org.plumbline.publish.html.DrawnCase;
import org.plumbline.runtime.calendar.SpokenDate;

/** All about the finding that is chosen: a case that shows it, drawn, and the words. */
final class FindingPane {
  private final ScrolledComposite scrolled;
  private final Composite inside;
  private final StyledText words;
  private final CaseCanvas canvas;

  FindingPane(Composite parent) {
    scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
    scrolled.setExpandHorizontal(true);
    scrolled.setExpandVertical(true);
    inside = new Composite(scrolled, SWT.NONE);
    inside.setBackground(parent.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
    GridLayoutFactory.fillDefaults().margins(8, 8).spacing(0, 8).applyTo(inside);
    canvas = new CaseCanvas(inside);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(canvas);
    words = new StyledText(inside, SWT.WRAP | SWT.READ_ONLY);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(words);
    scrolled.setContent(inside);
    scrolled.addListener(SWT.Resize, event -> layout());
  }

  private void layout() {
    scrolled.setMinSize(inside.computeSize(scrolled.getClientArea().width, SWT.DEFAULT));
    inside.layout(true, true);
  }

  /** Shows what there is to say of a line. */
  void show(@Nullable Line line) {
    ToldFinding finding = line == null ? null : line.finding();
    words.setText("");
    if (finding == null) {
      canvas.draw(null);
    } else {
      tell(finding);
      canvas.draw(line instanceof Line.Case shown ? shown.drawn() : first(line));
    }
    layout();
  }

  /** The first case of a finding; null if it has none. */
  private static @Nullable DrawnCase first(@Nullable Line line) {
    List<Line> below = line == null ? List.of() : line.below();
    return below.stream()
        .filter(Line.Case.class::isInstance)
        .map(Line.Case.class::cast)
        .findFirst()
        .map(Line.Case::drawn)
        .orElse(null);
  }

  private void tell(ToldFinding finding) {
    List<StyleRange> bold = new ArrayList<>();
    heading(finding.kind().title(), bold);
    words.append(finding.sentence() + "\n");
    Suppression by = finding.suppressed();
    if (by != null) {
      words.append(
          "Suppressed until %s, because %s.%n".formatted(SpokenDate.day(by.until()), by.reason()));
    }
    if (!finding.restsOn().isEmpty()) {
      heading("Rests on this", bold);
      finding.restsOn().forEach(one -> words.append("• " + one + "\n"));
    }
    heading("To resolve", bold);
    words.append(finding.resolve().replace("`", ""));
    words.setStyleRanges(bold.toArray(StyleRange[]::new));
  }

  private void heading(String text, List<StyleRange> bold) {
    int from = words.getCharCount();
    words.append(Character.toUpperCase(text.charAt(0)) + text.substring(1) + "\n");
    bold.add(new StyleRange(from, text.length(), null, null, SWT.BOLD));
  }
}
