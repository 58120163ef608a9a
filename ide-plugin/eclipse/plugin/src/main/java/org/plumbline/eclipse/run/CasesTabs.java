package org.plumbline.eclipse.run;

import org.eclipse.debug.ui.AbstractLaunchConfigurationTabGroup;
import org.eclipse.debug.ui.CommonTab;
import org.eclipse.debug.ui.ILaunchConfigurationDialog;
import org.eclipse.debug.ui.ILaunchConfigurationTab;

/** The tabs of a configuration that runs cases. */
public final class CasesTabs extends AbstractLaunchConfigurationTabGroup {
  /** Made by Eclipse. */
  public CasesTabs() {}

  @Override
  public void createTabs(ILaunchConfigurationDialog dialog, String mode) {
    setTabs(new ILaunchConfigurationTab[] {new FilesTab(true), new CommonTab()});
  }
}
