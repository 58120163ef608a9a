package org.plumbline.eclipse.conflict;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.part.ViewPart;
import org.jspecify.annotations.Nullable;
import org.plumbline.analysis.told.Severity;
import org.plumbline.analysis.told.ToldFinding;
import org.plumbline.compiler.diagnostic.SourceRange;
import org.plumbline.eclipse.model.Edits;
import org.plumbline.eclipse.model.Ids;
import org.plumbline.eclipse.model.Model;
import org.plumbline.eclipse.model.Places;
import org.plumbline.services.conflict.WorkspaceConflicts;
import org.plumbline.services.project.ProjectFileException;

/**
 * What the documents of the workspace say against each other: findings under the matter that they
 * are about, and beside them the case that shows the one that is chosen. Looked for when somebody
 * asks, and from then on whenever a file is saved.
 */
public final class ConflictsView extends ViewPart {
  private final IResourceChangeListener saved = this::saved;
  private final ConflictsJob job = new ConflictsJob(this::show);
  private @Nullable ConflictsTree tree;
  private @Nullable FindingPane pane;
  private @Nullable WorkspaceConflicts conflicts;
  private List<Line> lines = List.of();
  private boolean asked;

  /** Made by Eclipse. */
  public ConflictsView() {}

  @Override
  public void createPartControl(Composite parent) {
    SashForm sash = new SashForm(parent, SWT.HORIZONTAL);
    ConflictsTree left = new ConflictsTree(sash);
    FindingPane right = new FindingPane(sash);
    sash.setWeights(50, 50);
    left.viewer().addSelectionChangedListener(event -> right.show(left.chosen()));
    left.viewer().addDoubleClickListener(event -> open(left.chosen()));
    tree = left;
    pane = right;
    actions();
    menu(left.viewer());
    getSite().setSelectionProvider(left.viewer());
    setContentDescription("Not looked for yet: Standards > Find Conflicts");
    ResourcesPlugin.getWorkspace()
        .addResourceChangeListener(saved, IResourceChangeEvent.POST_BUILD);
  }

  private void actions() {
    IToolBarManager bar = getViewSite().getActionBars().getToolBarManager();
    bar.add(
        action(
            "Find conflicts",
            "Looks for conflicts between all documents of the workspace",
            IAction.AS_PUSH_BUTTON,
            this::find));
    bar.add(new Separator());
    bar.add(
        action(
            "Only compare",
            "The documents do not apply to the same child: what differs is shown, and is no alarm",
            IAction.AS_CHECK_BOX,
            () -> {
              job.comparing(!job.isComparing());
              find();
            }));
    bar.add(
        action(
            "Notes",
            "Shows notes too, such as where a clause speaks of a special case",
            IAction.AS_CHECK_BOX,
            () -> {
              job.withNotes(!job.isWithNotes());
              find();
            }));
    bar.add(
        action(
            "Suppressed",
            "Shows what the project file suppresses, too",
            IAction.AS_CHECK_BOX,
            () -> {
              job.withSuppressed(!job.isWithSuppressed());
              find();
            }));
  }

  private static Action action(String text, String toolTip, int style, Runnable does) {
    Action action =
        new Action(text, style) {
          @Override
          public void run() {
            does.run();
          }
        };
    action.setToolTipText(toolTip);
    return action;
  }

  private void menu(TreeViewer viewer) {
    MenuManager menu = new MenuManager();
    menu.setRemoveAllWhenShown(true);
    menu.addMenuListener(this::fill);
    viewer.getControl().setMenu(menu.createContextMenu(viewer.getControl()));
    getSite().registerContextMenu(menu, viewer);
  }

  private void fill(IMenuManager menu) {
    Line line = tree == null ? null : tree.chosen();
    if (line != null && line.at() != null) {
      menu.add(action("Go to the clause", "", IAction.AS_PUSH_BUTTON, () -> open(line)));
    }
    if (line instanceof Line.Case shown && shown.number() > 0) {
      for (int i = 0; i < shown.finding().clauses().size(); i++) {
        int clause = i;
        String cited =
            shown.finding().clauses().get(i).document()
                + " "
                + shown.finding().clauses().get(i).standard();
        menu.add(
            action(
                "Open the case as an example of " + cited,
                "",
                IAction.AS_PUSH_BUTTON,
                () -> example(shown, clause)));
      }
    }
    ToldFinding finding = line == null ? null : line.finding();
    if (finding != null && finding.suppressed() == null) {
      menu.add(action("Suppress…", "", IAction.AS_PUSH_BUTTON, () -> suppress(finding)));
    }
    menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
  }

  // ---- finding

  /** Looks for conflicts, in the background. What is still being looked for is given up. */
  public void find() {
    asked = true;
    job.cancel();
    job.schedule();
  }

  /** The same, if it was asked for before. */
  public void findAgain() {
    if (asked) {
      find();
    }
  }

  private void saved(IResourceChangeEvent event) {
    if (asked && event.getDelta() != null && SavedStandards.in(event.getDelta())) {
      job.cancel();
      job.schedule(ConflictsJob.PAUSE_MILLIS);
    }
  }

  private void show(WorkspaceConflicts found, List<Line> now) {
    ConflictsTree left = tree;
    FindingPane right = pane;
    if (left == null || right == null || left.viewer().getControl().isDisposed()) {
      return;
    }
    conflicts = found;
    lines = now;
    left.show(now);
    now.stream().flatMap(one -> one.below().stream()).findFirst().ifPresent(left::choose);
    right.show(left.chosen());
    setContentDescription(
        "errors: %d; warnings: %d; for information: %d; suppressed: %d; undecided: %d"
            .formatted(
                count(found, Severity.ERROR),
                count(found, Severity.WARNING),
                count(found, Severity.INFORMATION),
                found.report().suppressed().size(),
                found.report().undecided().size()));
  }

  private static long count(WorkspaceConflicts found, Severity severity) {
    return found.report().findings().stream()
        .filter(one -> one.severity() == severity && one.suppressed() == null)
        .count();
  }

  /** What is shown. */
  public List<Line> lines() {
    return lines;
  }

  /** Chooses a line, as a click does. */
  public void choose(Line line) {
    if (tree != null) {
      tree.choose(line);
    }
  }

  // ---- what one does with a finding

  /** Goes to the clause of a line. */
  public void open(@Nullable Line line) {
    SourceRange at = line == null ? null : line.at();
    if (at != null) {
      Places.show(at);
    }
  }

  /** Puts a case into the standard of one of its clauses, from 0, and shows it there. */
  public void example(Line.Case shown, int clause) {
    WorkspaceConflicts of = conflicts;
    if (of == null) {
      return;
    }
    work(
        "Putting a case into a standard",
        () -> {
          var fix =
              of.example(
                  Model.get().analysed(() -> false), shown.finding(), shown.number(), clause);
          getSite()
              .getShell()
              .getDisplay()
              .asyncExec(
                  () ->
                      fix.ifPresentOrElse(
                          one -> {
                            var edit = one.edits().get(0);
                            Places.show(edit.at());
                            Edits.apply(one.edits());
                            Places.show(Places.replaced(edit));
                          },
                          () -> setContentDescription("This case cannot be told as an example.")));
        });
  }

  private void suppress(ToldFinding finding) {
    SuppressDialog dialog = new SuppressDialog(getSite().getShell(), finding);
    if (dialog.open() == Window.OK) {
      suppress(finding, dialog.reason(), dialog.until());
    }
  }

  /** Writes into the project file that a finding is no alarm up to and on a day. */
  public void suppress(ToldFinding finding, String reason, LocalDate until) {
    WorkspaceConflicts of = conflicts;
    SourceRange at = of == null ? null : of.at(finding.clauses().get(0));
    if (at != null) {
      work(
          "Suppressing a finding",
          () -> {
            Suppressions.write(at, finding, reason, until);
            getSite().getShell().getDisplay().asyncExec(this::find);
          });
    }
  }

  private interface Work {
    void run() throws CoreException, IOException;
  }

  private static void work(String title, Work work) {
    Job.create(
            title,
            monitor -> {
              try {
                work.run();
                return Status.OK_STATUS;
              } catch (ProjectFileException | IOException e) {
                return new Status(IStatus.WARNING, Ids.PLUGIN, String.valueOf(e.getMessage()));
              } catch (CoreException e) {
                return e.getStatus();
              }
            })
        .schedule();
  }

  @Override
  public void dispose() {
    ResourcesPlugin.getWorkspace().removeResourceChangeListener(saved);
    job.cancel();
    super.dispose();
  }

  @Override
  public void setFocus() {
    if (tree != null) {
      tree.viewer().getControl().setFocus();
    }
  }
}
