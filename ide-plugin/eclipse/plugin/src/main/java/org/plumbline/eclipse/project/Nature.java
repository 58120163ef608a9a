package org.plumbline.eclipse.project;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.resources.ICommand;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IProjectNature;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.jspecify.annotations.Nullable;
import org.plumbline.eclipse.model.Ids;

/** A project of standards: its files are built. */
public final class Nature implements IProjectNature {
  private @Nullable IProject project;

  /** Made by Eclipse. */
  public Nature() {}

  /** Makes a project one of standards; one that is already stays as it is. */
  public static void addTo(IProject project) throws CoreException {
    IProjectDescription description = project.getDescription();
    if (!description.hasNature(Ids.NATURE)) {
      List<String> natures = new ArrayList<>(Arrays.asList(description.getNatureIds()));
      natures.add(Ids.NATURE);
      description.setNatureIds(natures.toArray(String[]::new));
      project.setDescription(description, new NullProgressMonitor());
    }
  }

  @Override
  public void configure() throws CoreException {
    IProject its = project;
    if (its == null) {
      return;
    }
    IProjectDescription description = its.getDescription();
    List<ICommand> commands = new ArrayList<>(Arrays.asList(description.getBuildSpec()));
    if (commands.stream().noneMatch(one -> one.getBuilderName().equals(Ids.BUILDER))) {
      ICommand command = description.newCommand();
      command.setBuilderName(Ids.BUILDER);
      commands.add(command);
      description.setBuildSpec(commands.toArray(ICommand[]::new));
      its.setDescription(description, new NullProgressMonitor());
    }
  }

  @Override
  public void deconfigure() throws CoreException {
    IProject its = project;
    if (its == null) {
      return;
    }
    IProjectDescription description = its.getDescription();
    description.setBuildSpec(
        Arrays.stream(description.getBuildSpec())
            .filter(one -> !one.getBuilderName().equals(Ids.BUILDER))
            .toArray(ICommand[]::new));
    its.setDescription(description, new NullProgressMonitor());
  }

  @Override
  public @Nullable IProject getProject() {
    return project;
  }

  @Override
  public void setProject(@Nullable IProject its) {
    project = its;
  }
}
