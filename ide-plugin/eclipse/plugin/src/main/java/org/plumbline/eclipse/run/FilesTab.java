package org.plumbline.eclipse.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.debug.ui.AbstractLaunchConfigurationTab;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.ResourceListSelectionDialog;

/** What a configuration runs with: files by their paths in the workspace, one a line. */
final class FilesTab extends AbstractLaunchConfigurationTab {
  private final boolean withCases;
  private final Map<String, Text> lists = new LinkedHashMap<>();
  private final Map<String, Text> texts = new LinkedHashMap<>();

  FilesTab(boolean withCases) {
    this.withCases = withCases;
  }

  @Override
  public void createControl(Composite parent) {
    Composite all = new Composite(parent, SWT.NONE);
    GridLayoutFactory.swtDefaults().numColumns(3).applyTo(all);
    list(all, Settings.DOCUMENTS, "Documents:");
    if (withCases) {
      list(all, Settings.CASE_FILES, "Cases:");
      text(all, Settings.MAPPING, "Mapping:", "a file, or cin-census, annex-a; empty for none");
      text(all, Settings.COVERS, "Covers:", "events the data hold completely, or all");
      text(all, Settings.AS_OF, "As of:", "2026-09-30; empty for the preference, or today");
    }
    setControl(all);
  }

  private void list(Composite parent, String name, String label) {
    new Label(parent, SWT.NONE).setText(label);
    Text text = new Text(parent, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL);
    GridDataFactory.fillDefaults().grab(true, true).hint(300, 60).applyTo(text);
    text.addModifyListener(event -> updateLaunchConfigurationDialog());
    Button add = new Button(parent, SWT.PUSH);
    add.setText("Add…");
    add.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> add(text)));
    lists.put(name, text);
  }

  private void add(Text text) {
    ResourceListSelectionDialog dialog =
        new ResourceListSelectionDialog(
            getShell(), ResourcesPlugin.getWorkspace().getRoot(), IResource.FILE);
    if (dialog.open() == Window.OK && dialog.getResult() != null) {
      List<String> paths = new ArrayList<>(lines(text));
      for (Object one : dialog.getResult()) {
        paths.add(((IResource) one).getFullPath().toString());
      }
      text.setText(String.join("\n", paths));
    }
  }

  private void text(Composite parent, String name, String label, String hint) {
    new Label(parent, SWT.NONE).setText(label);
    Text text = new Text(parent, SWT.BORDER);
    text.setMessage(hint);
    GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(text);
    text.addModifyListener(event -> updateLaunchConfigurationDialog());
    texts.put(name, text);
  }

  private static List<String> lines(Text text) {
    return text.getText().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  @Override
  public void setDefaults(ILaunchConfigurationWorkingCopy configuration) {
    // there is nothing to begin with
  }

  @Override
  public void initializeFrom(ILaunchConfiguration configuration) {
    try {
      for (var one : lists.entrySet()) {
        one.getValue().setText(String.join("\n", Settings.paths(configuration, one.getKey())));
      }
      for (var one : texts.entrySet()) {
        one.getValue().setText(configuration.getAttribute(one.getKey(), ""));
      }
    } catch (CoreException e) {
      setErrorMessage(e.getMessage());
    }
  }

  @Override
  public void performApply(ILaunchConfigurationWorkingCopy configuration) {
    lists.forEach((name, text) -> configuration.setAttribute(name, lines(text)));
    texts.forEach((name, text) -> configuration.setAttribute(name, text.getText().strip()));
  }

  @Override
  public boolean isValid(ILaunchConfiguration configuration) {
    setErrorMessage(null);
    try {
      for (String name : lists.keySet()) {
        List<String> paths = Settings.paths(configuration, name);
        if (paths.isEmpty()) {
          setErrorMessage("Name at least one file under " + name + ".");
          return false;
        }
        for (String path : paths) {
          if (ResourcesPlugin.getWorkspace().getRoot().findMember(path) == null) {
            setErrorMessage(path + ": there is no such file in the workspace.");
            return false;
          }
        }
      }
      return true;
    } catch (CoreException e) {
      setErrorMessage(e.getMessage());
      return false;
    }
  }

  @Override
  public String getName() {
    return "Files";
  }
}
