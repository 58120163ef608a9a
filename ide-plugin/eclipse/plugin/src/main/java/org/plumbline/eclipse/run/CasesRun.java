package org.plumbline.eclipse.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.jspecify.annotations.Nullable;
import org.plumbline.cli.check.CaseCheck;
import org.plumbline.cli.check.CaseCheck.Obligation;
import org.plumbline.cli.check.CaseCheck.StandardPart;
import org.plumbline.cli.check.CaseCheckException;
import org.plumbline.cli.check.Watch;
import org.plumbline.compiler.diagnostic.SourceRange;
import org.plumbline.eclipse.model.Model;
import org.plumbline.eclipse.preference.Preferences;
import org.plumbline.eclipse.view.Row;

/**
 * Checks cases against documents, by what the command {@code plumbline check} is made of. What is
 * typed in editors is saved before.
 */
public final class CasesRun extends Run {
  /** Made by Eclipse. */
  public CasesRun() {}

  @Override
  List<Row> rows(ILaunchConfiguration configuration, Pace pace) throws CoreException {
    Model.requireBackground();
    saveEditors();
    String asOf = configuration.getAttribute(Settings.AS_OF, "").strip();
    CaseCheck.Wanted wanted =
        new CaseCheck.Wanted(
            Settings.files(configuration, Settings.DOCUMENTS),
            Settings.files(configuration, Settings.CASE_FILES),
            mapping(configuration.getAttribute(Settings.MAPPING, "").strip()),
            covers(configuration.getAttribute(Settings.COVERS, "").strip()),
            asOf.isEmpty() ? Preferences.asOf() : asOf);
    if (wanted.documents().isEmpty() || wanted.cases().isEmpty()) {
      return List.of(
          Row.of(
              "Name a document and a file of cases: Run > Run Configurations… > Check cases.",
              null));
    }
    try {
      return rows(wanted, CaseCheck.run(wanted, watching(pace)));
    } catch (CaseCheckException e) {
      return String.valueOf(e.getMessage()).lines().map(line -> Row.of(line, null)).toList();
    }
  }

  private static void saveEditors() {
    Display.getDefault()
        .syncExec(
            () -> {
              if (PlatformUI.isWorkbenchRunning()) {
                IDE.saveAllEditors(ResourcesPlugin.getWorkspace().getRoot().getProjects(), false);
              }
            });
  }

  /** A path in the workspace, or the name of one that comes with Plumbline. */
  private static @Nullable String mapping(String named) {
    return named.isEmpty() ? null : Settings.file(named).toString();
  }

  private static @Nullable List<String> covers(String named) {
    return named.isEmpty() ? null : List.of(named.split("\\s*,\\s*"));
  }

  private static Watch watching(Pace pace) {
    return new Watch() {
      @Override
      public void read(long rows) {
        pace.at("reading rows: " + rows);
      }

      @Override
      public void checked(long cases, long all) {
        pace.at("checking cases: " + cases + " of " + all);
      }
    };
  }

  // ---- what came of it

  private static List<Row> rows(CaseCheck.Wanted wanted, CaseCheck.Outcome outcome) {
    List<Row> rows = new ArrayList<>();
    for (CaseCheck.Part part : outcome.documents()) {
      rows.add(
          Row.of(
              (part.breached() ? "NOT MET: " : "")
                  + part.title()
                  + ", as of "
                  + wanted.asOf()
                  + ": "
                  + part.counts(),
              null));
      part.standards().forEach(standard -> rows.add(row(standard)));
      rows.add(group("The state of the data", part.notes()));
    }
    if (!outcome.remarks().isEmpty()) {
      rows.add(group("Besides", outcome.remarks()));
    }
    return rows;
  }

  private static Row group(String title, List<String> lines) {
    return new Row(title, null, lines.stream().map(line -> Row.of(line, null)).toList());
  }

  private static Row row(StandardPart standard) {
    List<Row> below = new ArrayList<>();
    standard.breaches().forEach(one -> below.add(row("breached: ", one, standard.at())));
    standard.open().forEach(one -> below.add(row("open: ", one, standard.at())));
    if (standard.unlisted() > 0) {
      below.add(Row.of("and " + standard.unlisted() + " more", standard.at()));
    }
    return new Row(
        standard.id() + "  " + standard.title() + ": " + standard.counts(), standard.at(), below);
  }

  private static Row row(String kind, Obligation one, @Nullable SourceRange at) {
    return new Row(
        kind + one.text(), at, one.more().stream().map(line -> Row.of(line, at)).toList());
  }

  /** What is looked into for cases, by how a file's name ends. */
  static boolean isCases(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(java.util.Locale.ROOT);
    return name.replaceFirst("\\.gz$", "").matches(".*\\.(csv|tsv|json|jsonl|ndjson|xes|xml|xlsx)");
  }
}
