package org.plumbline.eclipse.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchConfigurationType;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.debug.core.ILaunchManager;

/** What a launch configuration says. Files are named by their paths in the workspace. */
final class Settings {
  /** The type that runs examples. */
  static final String EXAMPLES = "org.plumbline.eclipse.run.examples";

  /** The type that checks cases. */
  static final String CASES = "org.plumbline.eclipse.run.cases";

  /** The documents. */
  static final String DOCUMENTS = "documents";

  /** Files and folders of cases. */
  static final String CASE_FILES = "cases";

  /** A file, or a mapping that comes with Plumbline; empty for none. */
  static final String MAPPING = "mapping";

  /** Events with commas, or all; empty where it is not said. */
  static final String COVERS = "covers";

  /** A day, a day with a time; empty for the preference. */
  static final String AS_OF = "asOf";

  private Settings() {}

  /** Paths in the workspace, as the configuration lists them. */
  static List<String> paths(ILaunchConfiguration configuration, String which) throws CoreException {
    return configuration.getAttribute(which, List.of());
  }

  /** Where those are on this machine; one that is not there is left as it is named. */
  static List<Path> files(ILaunchConfiguration configuration, String which) throws CoreException {
    return paths(configuration, which).stream().map(Settings::file).toList();
  }

  /** Where a path of the workspace is on this machine. */
  static Path file(String path) {
    IResource there = ResourcesPlugin.getWorkspace().getRoot().findMember(path);
    IPath location = there == null ? null : there.getLocation();
    return location == null ? Path.of(path) : location.toPath();
  }

  /**
   * The configuration that does this for these files: the one there is, or a new one.
   *
   * @param about whose name a new one bears
   */
  static ILaunchConfiguration forFiles(
      String type, String about, List<IFile> documents, List<IResource> cases, String mapping)
      throws CoreException {
    ILaunchManager manager = DebugPlugin.getDefault().getLaunchManager();
    ILaunchConfigurationType one = manager.getLaunchConfigurationType(type);
    List<String> documentPaths = paths(documents);
    List<String> casePaths = paths(cases);
    for (ILaunchConfiguration known : manager.getLaunchConfigurations(one)) {
      if (paths(known, DOCUMENTS).equals(documentPaths)
          && paths(known, CASE_FILES).equals(casePaths)) {
        return known;
      }
    }
    ILaunchConfigurationWorkingCopy copy =
        one.newInstance(null, manager.generateLaunchConfigurationName(about));
    copy.setAttribute(DOCUMENTS, documentPaths);
    copy.setAttribute(CASE_FILES, casePaths);
    copy.setAttribute(MAPPING, mapping);
    List<IResource> mapped = new ArrayList<>(documents);
    mapped.addAll(cases);
    copy.setMappedResources(mapped.toArray(IResource[]::new));
    return copy.doSave();
  }

  private static List<String> paths(List<? extends IResource> resources) {
    return resources.stream().map(one -> one.getFullPath().toString()).toList();
  }
}
