package org.plumbline.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.maven.model.Resource;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.plumbline.checkers.SourceFile;
import org.plumbline.embedding.DocumentException;
import org.plumbline.embedding.StandardsDocument;

/**
 * Writes for each document a checker, its words and its calendar, and takes them into the build.
 */
public final class GenerateMojo extends StandardsMojo {
  /** The package of the classes. Maven sets it. */
  String packageName = "standards";

  /** Where sources are written; nothing else is kept there. Maven sets it. */
  File outputDirectory = new File("target/generated-sources/plumbline");

  /** Where calendars are written; nothing else is kept there. Maven sets it. */
  File resourcesDirectory = new File("target/generated-resources/plumbline");

  /** The build's own list, which grows. Maven sets it. */
  List<String> compileSourceRoots = new ArrayList<>();

  /** The build's own list, which grows. Maven sets it. */
  List<Resource> resources = new ArrayList<>();

  /** For Maven, which sets what it needs. */
  public GenerateMojo() {}

  @Override
  void execute(List<Path> files) throws MojoExecutionException, MojoFailureException {
    Map<Path, SourceFile> wanted = new LinkedHashMap<>();
    for (StandardsDocument document : documents(files)) {
      for (SourceFile file : sources(document)) {
        Path folder = (file.isJava() ? outputDirectory : resourcesDirectory).toPath();
        SourceFile other = wanted.put(folder.resolve(file.path()), file);
        if (other != null && !other.equals(file)) {
          throw new MojoFailureException(
              document.id() + ": another document would be written to " + file.path() + " too");
        }
      }
    }
    try {
      int written = 0;
      for (Map.Entry<Path, SourceFile> file : wanted.entrySet()) {
        written += write(file.getKey(), file.getValue().text()) ? 1 : 0;
      }
      removeOthers(outputDirectory.toPath(), wanted.keySet());
      removeOthers(resourcesDirectory.toPath(), wanted.keySet());
      getLog().info(counted(wanted.size(), "file") + ", " + written + " written anew");
    } catch (IOException e) {
      throw new MojoExecutionException("what was generated cannot be written: " + e, e);
    }
    if (!compileSourceRoots.contains(outputDirectory.getPath())) {
      compileSourceRoots.add(outputDirectory.getPath());
    }
    Resource calendars = new Resource();
    calendars.setDirectory(resourcesDirectory.getPath());
    resources.add(calendars);
  }

  private List<SourceFile> sources(StandardsDocument document) throws MojoFailureException {
    try {
      return document.sources(packageName);
    } catch (DocumentException e) {
      throw new MojoFailureException(String.valueOf(e.getMessage()));
    }
  }

  /** Whole or not at all; a file that is as it should be keeps its time, so nothing is rebuilt. */
  private static boolean write(Path file, String text) throws IOException {
    if (Files.isRegularFile(file) && Files.readString(file).equals(text)) {
      return false;
    }
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null) {
      throw new IOException(file + " is in no folder");
    }
    Files.createDirectories(folder);
    Path beside = folder.resolve("." + file.getFileName() + ".part");
    Files.writeString(beside, text);
    Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    return true;
  }

  /** Of documents that are no more. */
  private static void removeOthers(Path folder, Set<Path> wanted) throws IOException {
    if (Files.isDirectory(folder)) {
      try (Stream<Path> paths = Files.walk(folder)) {
        for (Path path : paths.filter(Files::isRegularFile).toList()) {
          if (!wanted.contains(path)) {
            Files.delete(path);
          }
        }
      }
    }
  }
}
