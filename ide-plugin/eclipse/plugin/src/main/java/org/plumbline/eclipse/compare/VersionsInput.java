package org.plumbline.eclipse.compare;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.eclipse.compare.CompareConfiguration;
import org.eclipse.compare.CompareEditorInput;
import org.eclipse.compare.HistoryItem;
import org.eclipse.compare.ITypedElement;
import org.eclipse.compare.ResourceNode;
import org.eclipse.compare.structuremergeviewer.DiffNode;
import org.eclipse.compare.structuremergeviewer.Differencer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFileState;
import org.eclipse.core.runtime.IProgressMonitor;
import org.jspecify.annotations.Nullable;
import org.plumbline.runtime.calendar.SpokenDate;

/** Two versions for Eclipse's compare editor, the newer on the left. */
public final class VersionsInput extends CompareEditorInput {
  private final ITypedElement newer;
  private final ITypedElement older;

  private VersionsInput(
      CompareConfiguration configuration, ITypedElement newer, ITypedElement older, String title) {
    super(configuration);
    this.newer = newer;
    this.older = older;
    setTitle(title);
  }

  /** A file, and the file that it is compared with as if it were its older version. */
  public static VersionsInput of(IFile newer, IFile older) {
    return of(
        new ResourceNode(newer),
        newer.getName(),
        new ResourceNode(older),
        older.getName(),
        "Compare " + older.getName() + " → " + newer.getName());
  }

  /** A file as it is, and as it was. */
  public static VersionsInput of(IFile file, IFileState before) {
    ResourceNode now = new ResourceNode(file);
    String when =
        SpokenDate.dayAndTime(
            LocalDateTime.ofInstant(
                    Instant.ofEpochMilli(before.getModificationTime()), ZoneId.systemDefault())
                .truncatedTo(ChronoUnit.MINUTES));
    return of(
        now,
        file.getName() + " as it is saved",
        new HistoryItem(now, before),
        file.getName() + " as it was until " + when,
        "Compare " + file.getName() + " with its version before");
  }

  private static VersionsInput of(
      ITypedElement newer, String newerName, ITypedElement older, String olderName, String title) {
    CompareConfiguration configuration = new CompareConfiguration();
    configuration.setLeftLabel(newerName);
    configuration.setRightLabel(olderName);
    configuration.setLeftEditable(false);
    configuration.setRightEditable(false);
    return new VersionsInput(configuration, newer, older, title);
  }

  @Override
  protected @Nullable Object prepareInput(IProgressMonitor monitor) {
    return new DiffNode(Differencer.CHANGE, null, newer, older);
  }
}
