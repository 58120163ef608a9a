package org.plumbline.eclipse.project;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Path;
import org.jspecify.annotations.Nullable;

/** What a project, or a document, can begin with. */
public enum Beginning {
  /** A local document beside the nation's, with the vocabulary of both. */
  BESIDE_NATIONAL("A local document beside the national timescales for England", null),
  /** A vocabulary of a few words and a document of one standard. */
  SMALL("A small vocabulary and a document with one standard", null),
  /** A copy of Dudley's. */
  DUDLEY("A copy of the procedures of Dudley", "dudley/dudley.standards"),
  /** A copy of Newcastle's. */
  NEWCASTLE("A copy of the standards of Newcastle", "newcastle/newcastle.standards"),
  /** A copy of St Helena's. */
  ST_HELENA("A copy of the standards of St Helena", "st-helena/st-helena.standards"),
  /** A copy of Stoke-on-Trent's. */
  STOKE_ON_TRENT(
      "A copy of the procedures of Stoke-on-Trent", "stoke-on-trent/stoke-on-trent.standards"),
  /** A copy of Warwickshire's. */
  WARWICKSHIRE("A copy of the standards of Warwickshire", "warwickshire/warwickshire.standards");

  private static final String NATIONAL = "national/england-2013.standards";

  private final String words;
  private final @Nullable String shipped;

  Beginning(String words, @Nullable String shipped) {
    this.words = words;
    this.shipped = shipped;
  }

  /** What it is, for a list. */
  public String words() {
    return words;
  }

  /** Its files with their texts, by their paths in the project. */
  public Map<String, String> files() {
    if (shipped != null) {
      return Shipped.files(shipped);
    }
    Map<String, String> files = new LinkedHashMap<>();
    if (this == BESIDE_NATIONAL) {
      files.putAll(Shipped.files(NATIONAL));
      files.put(Starter.DOCUMENT_FILE, Starter.besideNational(""));
    } else {
      files.put(Starter.VOCABULARY_FILE, Starter.vocabulary());
      files.put(Starter.DOCUMENT_FILE, Starter.document());
    }
    return files;
  }

  /**
   * Puts its files into a folder, except those that are there already.
   *
   * @param without a file to leave out
   * @throws CoreException if one cannot be written
   */
  void writeInto(IContainer folder, String without) throws CoreException {
    for (Map.Entry<String, String> one : files().entrySet()) {
      IFile file = folder.getFile(new Path(one.getKey()));
      if (!file.exists() && !one.getKey().equals(without)) {
        GeneratedJava.create(file.getParent());
        file.create(
            new ByteArrayInputStream(one.getValue().getBytes(UTF_8)),
            true,
            new NullProgressMonitor());
      }
    }
  }

  /** The file to begin with, by its path in the project. */
  public String first() {
    return shipped == null ? Starter.DOCUMENT_FILE : shipped;
  }
}
