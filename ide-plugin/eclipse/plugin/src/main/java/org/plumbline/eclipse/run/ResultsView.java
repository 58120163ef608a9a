package org.plumbline.eclipse.run;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchManager;
import org.eclipse.debug.ui.DebugUITools;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.jspecify.annotations.Nullable;
import org.plumbline.eclipse.model.Ids;
import org.plumbline.eclipse.view.Row;
import org.plumbline.eclipse.view.RowsView;
import org.plumbline.services.workspace.Cancel;

/**
 * What runs came to, and references. While something runs it says how far that has come; Stop ends
 * it, Run Again does it once more.
 */
public final class ResultsView extends RowsView {
  private final AtomicBoolean stop = new AtomicBoolean();
  private @Nullable ILaunchConfiguration last;
  private final Action stopping =
      new Action("Stop") {
        @Override
        public void run() {
          stop();
        }
      };
  private final Action again =
      new Action("Run Again") {
        @Override
        public void run() {
          ILaunchConfiguration configuration = last;
          if (configuration != null) {
            DebugUITools.launch(configuration, ILaunchManager.RUN_MODE);
          }
        }
      };

  /** Made by Eclipse. */
  public ResultsView() {}

  @Override
  public void createPartControl(Composite parent) {
    super.createPartControl(parent);
    ISharedImages images = PlatformUI.getWorkbench().getSharedImages();
    stopping.setImageDescriptor(images.getImageDescriptor(ISharedImages.IMG_ELCL_STOP));
    stopping.setDisabledImageDescriptor(
        images.getImageDescriptor(ISharedImages.IMG_ELCL_STOP_DISABLED));
    stopping.setEnabled(false);
    again.setImageDescriptor(images.getImageDescriptor(ISharedImages.IMG_ELCL_SYNCED));
    again.setEnabled(false);
    IToolBarManager bar = getViewSite().getActionBars().getToolBarManager();
    bar.add(again);
    bar.add(stopping);
  }

  /** Ends what runs. */
  public void stop() {
    stop.set(true);
    stopping.setEnabled(false);
  }

  /** Whether something runs. */
  public boolean isRunning() {
    return stopping.isEnabled();
  }

  @Override
  public void show(List<Row> others) {
    setContentDescription("");
    super.show(others);
  }

  // ---- from runs, on other threads

  /**
   * Something runs now.
   *
   * @return whether it is to end
   */
  static Cancel begin(String title, ILaunchConfiguration configuration) {
    AtomicBoolean nobody = new AtomicBoolean();
    AtomicBoolean[] its = {nobody};
    Display.getDefault()
        .syncExec(
            () -> {
              ResultsView view = shown();
              if (view != null) {
                its[0] = view.stop;
                view.stop.set(false);
                view.last = configuration;
                view.stopping.setEnabled(true);
                view.again.setEnabled(false);
                view.show(List.of());
                view.setContentDescription(title + ": running…");
              }
            });
    AtomicBoolean stop = its[0];
    return stop::get;
  }

  /** What runs has come so far. */
  static void progress(String where) {
    Display.getDefault()
        .asyncExec(
            () -> {
              if (open() instanceof ResultsView view && view.isRunning()) {
                view.setContentDescription(where);
              }
            });
  }

  /** It is done. */
  static void end(String title, List<Row> rows) {
    Display.getDefault()
        .asyncExec(
            () -> {
              ResultsView view = shown();
              if (view != null) {
                view.stopping.setEnabled(false);
                view.again.setEnabled(true);
                view.show(rows);
                view.setContentDescription(title);
              }
            });
  }

  private static @Nullable IWorkbenchPage page() {
    if (!PlatformUI.isWorkbenchRunning()) {
      return null;
    }
    IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
    return window == null ? null : window.getActivePage();
  }

  private static @Nullable Object open() {
    IWorkbenchPage page = page();
    return page == null ? null : page.findView(Ids.RESULTS);
  }

  private static @Nullable ResultsView shown() {
    IWorkbenchPage page = page();
    try {
      return page != null
              && page.showView(Ids.RESULTS, null, IWorkbenchPage.VIEW_VISIBLE)
                  instanceof ResultsView view
          ? view
          : null;
    } catch (PartInitException e) {
      return null; // without the view the outcome has no place
    }
  }
}
