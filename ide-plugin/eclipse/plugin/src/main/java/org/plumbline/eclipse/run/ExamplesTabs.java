package org.plumbline.eclipse.run;

import org.eclipse.debug.ui.AbstractLaunchConfigurationTabGroup;
import org.eclipse.debug.ui.CommonTab;
import org.eclipse.debug.ui.ILaunchConfigurationDialog;
import org.eclipse.debug.ui.ILaunchConfigurationTab;

/** The tabs of a configuration that runs examples. */
public final class ExamplesTabs extends AbstractLaunchConfigurationTabGroup {
  /** Made by Eclipse. */
  public ExamplesTabs() {}

  @Override
  public void createTabs(ILaunchConfigurationDialog dialog, String mode) {
    setTabs(new ILaunchConfigurationTab[] {new FilesTab(false), new CommonTab()});
  }
}
