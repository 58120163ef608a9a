package org.plumbline.eclipse.project;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ProjectScope;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.jspecify.annotations.Nullable;
import org.osgi.service.prefs.BackingStoreException;
import org.plumbline.checkers.CheckerSource;
import org.plumbline.checkers.DocumentSources;
import org.plumbline.checkers.NotCoveredException;
import org.plumbline.checkers.SourceFile;
import org.plumbline.compiler.CompiledDocument;
import org.plumbline.eclipse.model.Ids;
import org.plumbline.eclipse.model.Model;
import org.plumbline.services.calendar.DocumentCalendars;
import org.plumbline.services.workspace.Snapshot;

/**
 * Java made of a project's documents, if the project wants it: what {@code plumbline compile}
 * writes, in a folder of sources in which nothing else is kept. Only what has changed is written.
 */
public final class GeneratedJava {
  /** The folder of sources; empty if none is wanted. */
  public static final String FOLDER = "javaFolder";

  /** The package of the classes. */
  public static final String PACKAGE = "javaPackage";

  /** The folder, unless somebody says otherwise. */
  public static final String USUAL_FOLDER = "src-gen";

  /** The package, unless somebody says otherwise. */
  public static final String USUAL_PACKAGE = "standards";

  private final Map<String, CompiledDocument> made = new HashMap<>();
  private final Map<String, List<SourceFile>> sources = new HashMap<>();
  private String madeFor = "";

  GeneratedJava() {}

  /** What the project says, kept with its files. */
  public static IEclipsePreferences of(IProject project) {
    return new ProjectScope(project).getNode(Ids.PLUGIN);
  }

  /** Has Java made in that folder from now on; an empty name ends it. */
  public static void want(IProject project, String folder, String packageName)
      throws CoreException {
    IEclipsePreferences its = of(project);
    its.put(FOLDER, folder);
    its.put(PACKAGE, packageName);
    try {
      its.flush();
    } catch (BackingStoreException e) {
      throw new CoreException(Status.error("what the project wants cannot be kept", e));
    }
  }

  /** What is wrong with these; null if nothing. */
  static @Nullable String problem(String folder, String packageName) {
    if (!folder.isEmpty() && !folder.matches("[A-Za-z0-9_-][A-Za-z0-9_./-]*")) {
      return "“" + folder + "” is no folder of the project: write one such as src-gen";
    }
    return CheckerSource.isPackageName(packageName)
        ? null
        : "“" + packageName + "” is no name of a package: write one such as org.example";
  }

  /** Forgets what was made, so that all of it is looked at again. */
  void forget() {
    made.clear();
    sources.clear();
  }

  /** Makes what is lacking. */
  void make(IProject project, Snapshot snapshot) throws CoreException {
    String folder = of(project).get(FOLDER, "").strip();
    String packageName = of(project).get(PACKAGE, USUAL_PACKAGE).strip();
    project.deleteMarkers(Ids.NO_JAVA, true, IResource.DEPTH_INFINITE);
    if (folder.isEmpty() || problem(folder, packageName) != null) {
      return;
    }
    if (!madeFor.equals(folder + " " + packageName)) {
      forget();
      madeFor = folder + " " + packageName;
    }
    IFolder into = project.getFolder(folder);
    Map<String, SourceFile> wanted = new LinkedHashMap<>();
    Set<String> all = new HashSet<>();
    boolean whole = true;
    for (CompiledDocument document : snapshot.documents(() -> false)) {
      IFile file = Model.file(document.file()).orElse(null);
      if (file == null || !file.getProject().equals(project)) {
        continue;
      }
      all.add(document.file());
      if (snapshot.hasErrors(document)) {
        whole = false; // what was made of it before stays
        continue;
      }
      for (SourceFile source : sources(document, packageName, file)) {
        SourceFile other = wanted.put(source.path(), source);
        if (other != null && !other.equals(source)) {
          mark(file, document, "another document is made into " + source.path() + ", too");
        }
      }
    }
    made.keySet().retainAll(all);
    sources.keySet().retainAll(all);
    create(into);
    into.setDerived(true, new NullProgressMonitor());
    for (SourceFile source : wanted.values()) {
      write(into.getFile(new org.eclipse.core.runtime.Path(source.path())), source.text());
    }
    if (whole) {
      removeOthers(into, into, wanted.keySet());
    }
  }

  /** Made anew only where the document has changed. */
  private List<SourceFile> sources(CompiledDocument document, String packageName, IFile file)
      throws CoreException {
    List<SourceFile> known = sources.get(document.file());
    if (known != null && document.equals(made.get(document.file()))) {
      return known;
    }
    List<SourceFile> now = List.of();
    try {
      now =
          DocumentSources.of(
              document.kernel(), DocumentCalendars.of(document), packageName, document.sources());
    } catch (NotCoveredException e) {
      mark(file, document, String.valueOf(e.getMessage()));
    }
    made.put(document.file(), document);
    sources.put(document.file(), now);
    return now;
  }

  private static void mark(IFile file, CompiledDocument document, String why) throws CoreException {
    file.createMarker(
        Ids.NO_JAVA,
        Map.of(
            IMarker.MESSAGE,
            "no Java is made of this document: " + why,
            IMarker.SEVERITY,
            IMarker.SEVERITY_WARNING,
            IMarker.LINE_NUMBER,
            document.calendarAt().line()));
  }

  private static void write(IFile file, String text) throws CoreException {
    byte[] bytes = text.getBytes(UTF_8);
    if (!file.exists()) {
      create(file.getParent());
      file.create(new ByteArrayInputStream(bytes), true, new NullProgressMonitor());
      file.setDerived(true, new NullProgressMonitor());
    } else if (!text.equals(read(file))) {
      file.setContents(new ByteArrayInputStream(bytes), true, false, new NullProgressMonitor());
    }
  }

  private static String read(IFile file) throws CoreException {
    try (var in = file.getContents(true)) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new CoreException(Status.error(file + " cannot be read", e));
    }
  }

  static void create(IContainer container) throws CoreException {
    if (container instanceof IFolder folder && !folder.exists()) {
      create(folder.getParent());
      folder.create(true, true, new NullProgressMonitor());
    }
  }

  /** Of documents that are no more. */
  private static void removeOthers(IFolder top, IContainer in, Set<String> wanted)
      throws CoreException {
    for (IResource one : new ArrayList<>(List.of(in.members()))) {
      if (one instanceof IContainer folder) {
        removeOthers(top, folder, wanted);
      } else if (!wanted.contains(
          one.getProjectRelativePath().makeRelativeTo(top.getProjectRelativePath()).toString())) {
        one.delete(true, new NullProgressMonitor());
      }
    }
  }
}
